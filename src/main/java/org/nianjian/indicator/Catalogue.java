package org.nianjian.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of indicators in the order in which they are published. */
public final class Catalogue {
    private final List<Entry> entries;
    private final Map<String, Indicator> byCode = new HashMap<>();
    private final IndicatorMatcher matcher;

    Catalogue(List<Entry> entries, WordTable words) {
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> byCode.put(entry.indicator().code(), entry.indicator()));
        this.matcher = new IndicatorMatcher(entries, words);
    }

    /** The built-in catalogue. */
    public static Catalogue standard() {
        return CatalogueReader.builtIn();
    }

    /** All entries in catalogue order. */
    public List<Indicator> indicators() {
        return entries.stream().map(Entry::indicator).toList();
    }

    /** The entry with that code. */
    public Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** What names a figure's indicator. */
    public IndicatorMatcher matcher() {
        return matcher;
    }

    /** The sentences beside the entries, those that must be read and those that must not. */
    public List<Example> examples() {
        return entries.stream()
                .flatMap(entry -> Stream.concat(entry.examples().stream(), entry.others().stream()))
                .toList();
    }
}
