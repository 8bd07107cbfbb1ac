package org.nianjian.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The catalogue of indicators in the order in which they are published. */
public final class Catalogue {
    static final String INDICATORS = "indicators.yaml";
    static final String QUIRKS = "quirks.tsv";
    static final String WORDS = "words.tsv";

    /** The files of the folder {@code catalogue}. */
    public static final List<String> FILES = List.of(INDICATORS, QUIRKS, WORDS);

    private final List<Entry> entries;
    private final Map<String, Entry> byCode;
    private final List<Quirk> quirks;
    private final IndicatorMatcher matcher;

    Catalogue(Map<String, Entry> byCode, List<Quirk> quirks, WordTable words) {
        this.entries = List.copyOf(byCode.values());
        this.byCode = Map.copyOf(byCode);
        this.quirks = List.copyOf(quirks);
        Stream<Entry> odd = quirks.stream()
                .flatMap(quirk -> Optional.ofNullable(byCode.get(quirk.indicator())).map(quirk::entry).stream());
        this.matcher = new IndicatorMatcher(Stream.concat(entries.stream(), odd).toList(), words);
    }

    /** The built-in catalogue. */
    public static Catalogue standard() {
        return read(Catalogue::builtIn);
    }

    /**
     * Another catalogue.
     *
     * @param texts the text of each file in {@link #FILES}
     * @throws IllegalArgumentException where a file is wrong, with its name, line and entry
     */
    public static Catalogue read(UnaryOperator<String> texts) {
        return CatalogueReader.read(texts.apply(INDICATORS), texts.apply(QUIRKS), texts.apply(WORDS));
    }

    private static String builtIn(String name) {
        String resource = "/catalogue/" + name;
        try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("the program lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** All entries in catalogue order. */
    public List<Indicator> indicators() {
        return entries.stream().map(Entry::indicator).toList();
    }

    /** The entry with that code. */
    public Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Entry::indicator);
    }

    /** True for a code that is never more than another one, where the words shut it out: neither is what they tell. */
    public boolean shutsOut(String code, String words) {
        return Optional.ofNullable(byCode.get(code))
                .filter(entry -> entry.expectation().limits().stream().anyMatch(Catalogue::partOfAnother))
                .filter(entry -> entry.not().within(Clause.plain(words)))
                .isPresent();
    }

    private static boolean partOfAnother(Limit limit) {
        return limit.per().isPresent()
                && limit.most().filter(BigDecimal.ONE::equals).isPresent();
    }

    /** What can be expected of the values of an indicator; nothing where there is no such code. */
    public Expectation expected(String code) {
        return Optional.ofNullable(byCode.get(code))
                .map(Entry::expectation)
                .orElse(new Expectation(false, false, List.of()));
    }

    /** What names a figure's indicator. */
    public IndicatorMatcher matcher() {
        return matcher;
    }

    /** The sentences beside the entries, those that must be read and those that must not. */
    public List<Example> entryExamples() {
        return entries.stream()
                .flatMap(entry -> Stream.concat(entry.examples().stream(), entry.others().stream()))
                .toList();
    }

    /** All sentences of the catalogue: those beside its entries, then those of its quirks. */
    public List<Example> examples() {
        return Stream.concat(entryExamples().stream(), quirks.stream().flatMap(quirk -> quirk.examples().stream()))
                .toList();
    }
}
