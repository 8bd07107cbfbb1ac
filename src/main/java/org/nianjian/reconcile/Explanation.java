package org.nianjian.reconcile;

import java.util.List;
import java.util.Optional;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.reconcile.SourceReport.Told;

/**
 * Why a cell has its value.
 *
 * @param observation what is published; empty where nothing may be, or nothing told is an outcome
 * @param adjudication what a person decided
 * @param heard all that is told of the cell, in the order stated
 */
public record Explanation(
        Cell cell, Optional<Observation> observation, Optional<Adjudication> adjudication, List<Heard> heard) {
    public Explanation {
        heard = List.copyOf(heard);
    }

    /**
     * A mention and what became of it.
     *
     * @param rule by which it was left out; empty for any other verdict
     */
    public record Heard(Told told, Verdict verdict, Optional<Rule> rule) {}

    /** What can become of a mention. */
    public enum Verdict {
        /** Its sentence is quoted. */
        QUOTED,
        /** It agrees with what is published. */
        AGREES,
        /** It disagrees, and no rule decides. */
        CONTESTED,
        /** A rule left it out. */
        LEFT_OUT,
        /** It is a part of another figure of the cell. */
        PART,
        /** Its words narrow it, and a figure that none narrows is told. */
        NARROWED,
        /** Its unit is of another scope than the definition's, and a figure in the definition's own scope is told. */
        OTHER_SCOPE,
        /** Its unit is none that the indicator takes. */
        OTHER_UNIT,
        /** It covers several years. */
        SEVERAL_YEARS,
        /** It is no outcome but a target, a plan, a change. */
        NO_OUTCOME
    }
}
