package org.nianjian.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianjian.mention.Mention;

/**
 * Figures that count more than the thing (罚没金额 beside 罚款), or measure it in another way (with the days of sand storms
 * and without): they stand only where their report tells none that does not.
 */
final class Otherwise {
    private static final Set<String> WIDER = TermTable.read("wider.tsv").keySet();
    private static final Map<String, String> ADJUSTED = TermTable.read("adjusted.tsv");

    /** How near the word stands what was done with it: 扣除春季沙尘, 沙尘影响剔除后. */
    private static final int REACH = 6;

    private static final String MARKS = "，,。；;：:（）()、";

    /** How a figure was measured: as it is, or told to be with what disturbs it, or told to be without. */
    private enum Measure {
        PLAIN,
        WITH,
        WITHOUT
    }

    private Otherwise() {}

    /** The candidates without those that step back; of each report and span those measured as the first one stay at least. */
    static List<Candidate> without(List<Candidate> candidates) {
        Map<String, Measure> standing = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (!wider(candidate.mention())) {
                standing.merge(
                        telling(candidate),
                        measure(candidate.mention()),
                        (first, other) -> other == Measure.PLAIN ? other : first);
            }
        }
        return candidates.stream()
                .filter(candidate -> stands(candidate, Optional.ofNullable(standing.get(telling(candidate)))))
                .toList();
    }

    private static boolean stands(Candidate candidate, Optional<Measure> standing) {
        Mention mention = candidate.mention();
        return standing.map(measure -> wider(mention) ? measure != Measure.PLAIN : measure == measure(mention))
                .orElse(true);
    }

    /** Of each report and span the figures told to be without what disturbs them, where they are not those that stand. */
    static Collection<List<Candidate>> aside(List<Candidate> all, List<Candidate> standing) {
        return all.stream()
                .filter(candidate -> measure(candidate.mention()) == Measure.WITHOUT && !standing.contains(candidate))
                .collect(Collectors.groupingBy(Otherwise::telling, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static boolean wider(Mention mention) {
        return WIDER.stream().anyMatch(mention.label()::contains);
    }

    /** What is measured, where its sentence tells how: the last such word before the figure counts, else the first behind it. */
    private static Measure measure(Mention mention) {
        boolean measured = mention.unit().indexOf('/') > 0
                || mention.unit().equals("天")
                || mention.unit().equals("%");
        if (!measured) {
            return Measure.PLAIN;
        }
        String sentence = mention.sentence();
        int figure =
                sentence.offsetByCodePoints(0, Math.min(mention.at(), sentence.codePointCount(0, sentence.length())));
        int before = place(word -> sentence.lastIndexOf(word, figure), Math::max);
        int word = before >= 0 ? before : place(sentence::indexOf, Math::min);
        return word < 0 ? Measure.PLAIN : treated(clause(sentence, word));
    }

    private static int place(ToIntFunction<String> search, IntBinaryOperator nearer) {
        return words("measured")
                .mapToInt(search)
                .filter(at -> at >= 0)
                .reduce(nearer)
                .orElse(-1);
    }

    /** The words around a place up to the marks next to it. */
    private static String clause(String sentence, int word) {
        int from = word;
        while (from > Math.max(0, word - REACH) && MARKS.indexOf(sentence.charAt(from - 1)) < 0) {
            from--;
        }
        int to = word;
        while (to < Math.min(sentence.length(), word + 2 * REACH) && MARKS.indexOf(sentence.charAt(to)) < 0) {
            to++;
        }
        return sentence.substring(from, to);
    }

    private static Measure treated(String clause) {
        boolean out =
                words("without").anyMatch(clause::contains) && words("with").noneMatch(clause::contains);
        return out ? Measure.WITHOUT : Measure.WITH;
    }

    private static Stream<String> words(String use) {
        return ADJUSTED.entrySet().stream()
                .filter(word -> word.getValue().equals(use))
                .map(Map.Entry::getKey);
    }

    private static String telling(Candidate candidate) {
        return candidate.report().reportId() + candidate.span();
    }
}
