package org.nianjian.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianjian.mention.Mention;

/**
 * Figures that count more than the thing (罚没金额 beside 罚款), or measure it in another way (with the days of sand storms
 * and without): they stand only where their report tells none that does not.
 */
final class Otherwise {
    private static final Set<String> WIDER = TermTable.read("wider.tsv").keySet();
    private static final Set<String> ADJUSTED = TermTable.read("adjusted.tsv").keySet();

    private Otherwise() {}

    /** The candidates without those that step back; of each report and span one stays at least. */
    static List<Candidate> without(List<Candidate> candidates) {
        Set<String> plain = new HashSet<>();
        candidates.stream()
                .filter(candidate -> !otherwise(candidate.mention()))
                .forEach(candidate -> plain.add(telling(candidate)));
        Set<String> kept = new HashSet<>();
        return candidates.stream()
                .filter(candidate -> !otherwise(candidate.mention())
                        || !plain.contains(telling(candidate))
                                && (!adjusted(candidate.mention()) || kept.add(telling(candidate))))
                .toList();
    }

    private static boolean otherwise(Mention mention) {
        return WIDER.stream().anyMatch(mention.label()::contains) || adjusted(mention);
    }

    /** True for what is measured, where its sentence tells how. */
    private static boolean adjusted(Mention mention) {
        boolean measured = mention.unit().indexOf('/') > 0
                || mention.unit().equals("天")
                || mention.unit().equals("%");
        return measured && ADJUSTED.stream().anyMatch(mention.sentence()::contains);
    }

    private static String telling(Candidate candidate) {
        return candidate.report().reportId() + candidate.span();
    }
}
