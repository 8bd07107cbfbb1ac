package org.nianjian.reconcile;

import java.util.List;
import org.nianjian.mention.Mention;

/**
 * A reconciled cell.
 *
 * @param chosen the mention whose value is published
 * @param unitMeasure the indicator's unit
 * @param flags all statuses that hold, in order of precedence; the first is the observation's status
 * @param mentionCount mentions behind the cell
 * @param conflictCount those that disagree with what is published
 * @param agency the agency of the report chosen
 */
public record Observation(
        Cell cell,
        Mention chosen,
        String unitMeasure,
        List<ObsStatus> flags,
        Rule rule,
        int mentionCount,
        int conflictCount,
        String agency) {
    public Observation {
        flags = List.copyOf(flags);
    }

    /**
     * True where the figure chosen counts a narrower thing than the cell by its own words or those its sentence begins with
     * (市局本级审批); words that {@code name}, the indicator's, holds too (12369平台举报) narrow nothing.
     */
    public boolean narrowed(String name) {
        return Scope.narrowed(chosen, name) || Partial.ofOffice(chosen);
    }

    public ObsStatus status() {
        return flags.get(0);
    }
}
