package org.nianjian.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.finding.Messages;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;

/**
 * The figure that a person's decision publishes: the value decided, exact, in the place of the mention that agrees with it,
 * which gives the sentence and the days; where none agrees the decision's own words stand for the sentence, and the figure
 * is the year's.
 */
public final class DecidedFigure {
    private DecidedFigure() {}

    /**
     * The figure of a decision that has a value.
     *
     * @param agreeing the mention that agrees
     */
    public static Mention of(Adjudication decision, Optional<Mention> agreeing) {
        Mention base = agreeing.orElseGet(() -> unquoted(decision));
        return new Mention(
                base.reportId(),
                base.start(),
                base.end(),
                base.text(),
                decision.value().orElseThrow(),
                decision.unit(),
                Bound.EXACT,
                base.role(),
                base.period(),
                base.refArea(),
                base.indicator(),
                base.label(),
                base.relations(),
                base.sentence(),
                base.at());
    }

    /** A mention that stands in no report. */
    private static Mention unquoted(Adjudication decision) {
        String sentence = sentence(decision);
        int at = sentence.indexOf(decision.written());
        return new Mention(
                "",
                0,
                decision.written().codePointCount(0, decision.written().length()),
                decision.written(),
                decision.value().orElseThrow(),
                decision.unit(),
                Bound.EXACT,
                Role.ACTUAL,
                Optional.of(Span.ofYear(decision.timePeriod())),
                decision.refArea(),
                decision.indicator(),
                "",
                List.of(),
                sentence,
                sentence.codePointCount(0, Math.max(0, at)));
    }

    private static String sentence(Adjudication decision) {
        return Messages.fill(
                decision.reason().isEmpty() ? "adjudicated_bare" : "adjudicated",
                Map.of(
                        "value", decision.written(),
                        "author", decision.author(),
                        "date", decision.decidedOn().toString(),
                        "reason", decision.reason()));
    }

    /** The decision as the candidate that wins. */
    static Candidate candidate(Adjudication decision, Cell cell, Indicator indicator, List<Candidate> candidates) {
        Mention bare = unquoted(decision);
        Optional<Candidate> agreeing = candidates.stream()
                .filter(candidate -> Agreement.agree(bare, candidate.mention()))
                .filter(candidate -> Scope.differs(indicator, candidate.mention()) == Scope.differs(indicator, bare))
                .min(Comparator.comparing((Candidate candidate) ->
                                candidate.mention().value().compareTo(bare.value()) != 0)
                        .thenComparing(Candidate.PUBLISHED));
        Mention figure = of(decision, agreeing.map(Candidate::mention));
        Span span = agreeing.map(Candidate::span).orElseGet(() -> Span.ofYear(cell.timePeriod()));
        boolean partial = !span.wholeYear() || Scope.differs(indicator, figure);
        return new Candidate(
                figure,
                agreeing.map(Candidate::report).orElseGet(() -> nobody(cell)),
                span,
                partial ? List.of(ObsStatus.D) : List.of());
    }

    private static SourceReport nobody(Cell cell) {
        return new SourceReport("", cell.refArea(), "", cell.agencyKind(), 0, Optional.empty(), Optional.empty());
    }
}
