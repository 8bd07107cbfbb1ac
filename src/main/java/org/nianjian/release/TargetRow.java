package org.nianjian.release;

import java.util.Comparator;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.ObsStatus;

/**
 * A line of targets.csv: a target or a plan, and what came of it.
 *
 * @param agencyKind line of government of the cell that the figure is about
 * @param outcome what is published of that cell; empty where no report tells it
 */
public record TargetRow(
        Mention mention, String refAreaName, String agencyKind, String indicatorName, Optional<Outcome> outcome) {

    static final Comparator<TargetRow> ORDER = Comparator.comparing(
                    (TargetRow row) -> row.mention().refArea(), CodePointOrder.INSTANCE)
            .thenComparing(TargetRow::agencyKind, CodePointOrder.INSTANCE)
            .thenComparing(row -> row.mention().indicator(), CodePointOrder.INSTANCE)
            .thenComparing(row -> row.mention().period().map(Span::timePeriod).orElse(0))
            .thenComparing(row -> row.mention().reportId(), CodePointOrder.INSTANCE)
            .thenComparing(row -> row.mention().start());

    /** The published value of a cell, in its own unit. */
    public record Outcome(String value, String unitMeasure, ObsStatus status) {}
}
