package org.nianjian.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;

/**
 * What a reconciled cell is compared by with other regions' cells of its line of government, indicator and year: its
 * figure without the words, since a nation's regions stand side by side.
 */
public record LevelValue(
        Cell cell, ObsStatus status, BigDecimal value, String unit, Bound bound, Optional<Span> period) {

    /** That of an observation. */
    public static LevelValue of(Observation observation) {
        Mention chosen = observation.chosen();
        return new LevelValue(
                observation.cell(),
                observation.status(),
                chosen.value(),
                chosen.unit(),
                chosen.bound(),
                chosen.period());
    }
}
