package org.nianjian.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the same report among several of one region, agency, line of government and year: a web page and its plain text,
 * a report posted twice. Two are the same where {@value #SAME} % of the sentences of both stand in both; an excerpt of
 * less than two thirds stays a report of its own, and the rules of authority decide.
 */
public final class Duplicates {
    private static final int SAME = 80;

    /** The order in which reports are kept: named in the manifest, then the longer, then by path in code points. */
    private static final Comparator<Copy> KEPT = Comparator.comparing(Copy::named)
            .thenComparing(Copy::characters)
            .reversed()
            .thenComparing(copy -> copy.file().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    /**
     * One of the reports.
     *
     * @param named true where the manifest names it
     * @param characters length of its cleaned text
     */
    public record Copy(String reportId, String file, boolean named, int characters, Sentences sentences) {}

    /**
     * A report that is another one again.
     *
     * @param kept the one that stands for both, which is no duplicate itself
     * @param likeness which part of their sentences is the same, in percent
     */
    public record Duplicate(Copy copy, Copy kept, int likeness) {}

    private Duplicates() {}

    /** The duplicates among {@code copies}, whose order does not matter. */
    public static List<Duplicate> among(Collection<Copy> copies) {
        List<Copy> kept = new ArrayList<>();
        List<Duplicate> duplicates = new ArrayList<>();
        for (Copy copy : copies.stream().sorted(KEPT).toList()) {
            Optional<Duplicate> duplicate = kept.stream()
                    .map(first -> new Duplicate(copy, first, first.sentences().likeness(copy.sentences())))
                    .filter(pair -> pair.likeness() >= SAME)
                    .findFirst();
            duplicate.ifPresentOrElse(duplicates::add, () -> kept.add(copy));
        }
        return List.copyOf(duplicates);
    }
}
