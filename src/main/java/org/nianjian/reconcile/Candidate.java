package org.nianjian.reconcile;

import java.util.Comparator;
import java.util.List;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;

/**
 * A mention that asks to be the value of a cell.
 *
 * @param span the days it covers, within one year
 * @param cautions its statuses without U and A, in order of precedence
 */
record Candidate(Mention mention, SourceReport report, Span span, List<ObsStatus> cautions) {

    /** The order in which things were said: by report id, then place in the report. */
    static final Comparator<Candidate> STATED = Comparator.comparing(
                    (Candidate candidate) -> candidate.report().reportId())
            .thenComparing(candidate -> candidate.mention().start());

    /** Of figures that agree, the one published: the most precise, then the region's own, the soundest, the first. */
    static final Comparator<Candidate> PUBLISHED = Comparator.comparing(
                    Candidate::mention, Agreement.MORE_PRECISE_FIRST)
            .thenComparing(Candidate::own, Comparator.reverseOrder())
            .thenComparing(Candidate::status, Comparator.reverseOrder())
            .thenComparing(STATED);

    Candidate {
        cautions = List.copyOf(cautions);
    }

    /** True where the region's own report tells it. */
    boolean own() {
        return report.refArea().equals(mention.refArea());
    }

    /** Region and line of government of the teller: an agency that was renamed stays the same one. */
    String authority() {
        return report.refArea() + ' ' + report.agencyKind();
    }

    boolean agreesWith(Candidate other) {
        return Agreement.agree(mention, other.mention);
    }

    private ObsStatus status() {
        return cautions.isEmpty() ? ObsStatus.A : cautions.get(0);
    }
}
