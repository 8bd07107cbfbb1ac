package org.nianjian.release;

import java.util.List;
import org.nianjian.reconcile.Cell;

/**
 * A line of the template for adjudications.csv: a cell that no rule could decide.
 *
 * @param unitMeasure the indicator's unit
 * @param told what contradicts itself, in the order stated
 */
public record OpenConflict(
        Cell cell, String refAreaName, String indicatorName, String unitMeasure, List<MentionRow> told) {
    public OpenConflict {
        told = List.copyOf(told);
    }
}
