package org.nianjian.release;

import java.util.List;
import org.nianjian.reconcile.Explanation;
import org.nianjian.reconcile.SourceReport.Told;

/**
 * All that is told of one region and year, and how its cells were decided.
 *
 * @param told figures of every indicator and of none, in the order of report id and place
 * @param cells in key order
 */
public record PlaceRow(String refArea, int timePeriod, List<Told> told, List<Explanation> cells) {
    public PlaceRow {
        told = List.copyOf(told);
        cells = List.copyOf(cells);
    }
}
