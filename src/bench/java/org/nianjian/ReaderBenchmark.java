package org.nianjian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianjian.document.Block;
import org.nianjian.document.DocumentReader;
import org.nianjian.document.Reading.Document;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Clause;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.MentionReader;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.RegionCode;
import org.nianjian.report.Report;
import org.nianjian.report.ReportKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time from a report's text to its mentions, beside finding the quantities alone, matching alone and one plain regular expression over
 * the same texts. What is read: a hundred reports of some 9,000 chars made of the samples' sentences in a seeded order,
 * or as many hostile texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReaderBenchmark {
    static final int REPORTS = 100;
    private static final int CHARS = 9_000;
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?[万亿]?\\p{IsHan}{1,2}");

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final QuantityFinder finder = QuantityFinder.standard();
    private final Catalogue catalogue = Catalogue.standard();
    private final MentionReader reader = new MentionReader(finder, catalogue, gazetteer);
    private final MentionReader recalling = new MentionReader(finder, clause -> recalled(), gazetteer);
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Optional<Indicator>> names = new ArrayList<>();
    private int asked;
    private final Report report = new Report(
            "",
            ReportKind.RULE_OF_LAW,
            gazetteer.byCode(RegionCode.parse("371000"), 2022),
            "",
            "ecology",
            Optional.of(2022),
            Optional.empty(),
            Optional.empty());
    private final List<Document> documents = new ArrayList<>();

    /** What is read: {@code prose}, or a short text repeated. */
    @Param({"prose"})
    public String text = "prose";

    /** Builds the texts once. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        List<String> sentences = text.equals("prose") ? sentences() : List.of(text.repeat(CHARS / text.length()));
        for (int i = 0; i < REPORTS; i++) {
            documents.add(document(sentences, random));
        }
        MentionReader overheard = new MentionReader(finder, this::overhear, gazetteer);
        documents.forEach(document -> overheard.read("R", document, report));
    }

    private Optional<Indicator> overhear(Clause clause) {
        Optional<Indicator> name = catalogue.matcher().match(clause);
        clauses.add(clause);
        names.add(name);
        return name;
    }

    private Optional<Indicator> recalled() {
        return names.get(asked++);
    }

    private static List<String> sentences() {
        Path input = Path.of(System.getProperty("bench.input", "input"));
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                if (new DocumentReader().read("report.txt", Files.readAllBytes(file)) instanceof Document document) {
                    document.blocks().stream()
                            .filter(block -> block.kind() != Block.Kind.FURNITURE)
                            .map(block -> document.text().substring(block.start(), block.end()))
                            .forEach(paragraph -> sentences.addAll(List.of(paragraph.split("(?<=。)"))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(input.toString(), e);
        }
        return sentences;
    }

    private static Document document(List<String> sentences, Random random) {
        List<String> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, random);
        StringBuilder written = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < shuffled.size() && written.length() < CHARS; i++) {
            written.append(shuffled.get(i));
            boolean last = i + 1 == shuffled.size() || written.length() >= CHARS;
            if (last || random.nextInt(3) == 0) {
                blocks.add(new Block(start, written.length(), Block.Kind.BODY));
                written.append('\n');
                start = written.length();
            }
        }
        return new Document("text/plain", "UTF-8", written.toString(), blocks);
    }

    /** Bytes of all texts in UTF-8. */
    long bytes() {
        return documents.stream()
                .mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** From the texts to their mentions. */
    @Benchmark
    public int mentions() {
        int found = 0;
        for (Document document : documents) {
            found += reader.read("R", document, report).mentions().size();
        }
        return found;
    }

    /** The same where the names of the figures are recalled: what is less is what naming takes within the reader. */
    @Benchmark
    public int recalledMentions() {
        asked = 0;
        int found = 0;
        for (Document document : documents) {
            found += recalling.read("R", document, report).mentions().size();
        }
        return found;
    }

    /** Naming the figures alone: the clauses as the reader cuts them, gathered beforehand. */
    @Benchmark
    public int matching() {
        int named = 0;
        for (Clause clause : clauses) {
            named += catalogue.matcher().match(clause).isPresent() ? 1 : 0;
        }
        return named;
    }

    /** The quantities alone. */
    @Benchmark
    public int quantities() {
        int found = 0;
        for (Document document : documents) {
            for (Block block : document.blocks()) {
                found +=
                        finder.find(document.text(), block.start(), block.end()).size();
            }
        }
        return found;
    }

    /** The yardstick. */
    @Benchmark
    public int plainPattern() {
        int found = 0;
        for (Document document : documents) {
            Matcher matcher = PLAIN.matcher(document.text());
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }
}
