package org.nianjian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianjian.document.TextDecoder;
import org.nianjian.quantity.QuantityFinder;
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
 * Time to find all quantities of a text of one million chars, beside one plain regular expression over the same text.
 *
 * <p>{@code mvn -q -B -Pbench -Dquick -DskipTests test} runs it; {@code -Dbench.input=DIR} names another folder of text
 * reports, {@code -Dbench.include=REGEX} some of the benchmarks, {@code -Dbench.arguments="-prof gc"} goes to JMH. Prose is the reports' sentences, shuffled, so
 * that no branch predictor learns a text that repeats; the other texts are hostile ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QuantityFinderBenchmark {
    private static final int CHARS = 1_000_000;
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?[万亿]?\\p{IsHan}{1,2}");

    private final QuantityFinder finder = QuantityFinder.standard();
    private String sample = "";

    /** What is read: {@code prose}, or a short text repeated. */
    @Param({"prose", "一", "1,", "（", "其中", "1-", "、1"})
    public String text = "prose";

    /** Builds the text once. */
    @Setup
    public void prepare() {
        sample = text.equals("prose") ? prose() : text.repeat(CHARS / text.length());
    }

    private static String prose() {
        Path input = Path.of(System.getProperty("bench.input", "input"));
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String report = TextDecoder.decode(Files.readAllBytes(file))
                        .orElseThrow()
                        .text();
                sentences.addAll(List.of(report.split("(?<=[。；;\n])")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(input.toString(), e);
        }
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("no .txt report in " + input.toAbsolutePath());
        }
        Random random = new Random(1);
        StringBuilder prose = new StringBuilder();
        while (prose.length() < CHARS) {
            Collections.shuffle(sentences, random);
            sentences.forEach(prose::append);
        }
        return prose.substring(0, CHARS);
    }

    /** All quantities, the whole text at once. */
    @Benchmark
    public int quantities() {
        return finder.find(sample, 0, sample.length()).size();
    }

    /** The yardstick. */
    @Benchmark
    public int plainPattern() {
        int found = 0;
        Matcher matcher = PLAIN.matcher(sample);
        while (matcher.find()) {
            found++;
        }
        return found;
    }
}
