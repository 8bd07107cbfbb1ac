package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianjian.quantity.Bound;

/**
 * A figure as it stands in a report, with what it is about.
 *
 * @param reportId id of the report that holds it
 * @param start offset of {@code text} in the cleaned text in Unicode code points; with the report id it names the mention
 * @param end offset after it, exclusive
 * @param text the figure as written, with number, unit and modifiers
 * @param value in the canonical unit; its scale is the precision written (1021万元 has scale -4)
 * @param unit canonical unit, {@code 1} where there is none
 * @param period the days it covers; empty text in the files where the report's year is unknown
 * @param refArea code of the region it is about, empty where unknown
 * @param indicator code of the catalogue, empty where none fits
 * @param label verb and noun as the text says them, with scope
 * @param sentence the whole sentence that holds it
 * @param at offset in {@code sentence} at which the figure begins, in Unicode code points
 */
public record Mention(
        String reportId,
        int start,
        int end,
        String text,
        BigDecimal value,
        String unit,
        Bound bound,
        Role role,
        Optional<Span> period,
        String refArea,
        String indicator,
        String label,
        List<Relation> relations,
        String sentence,
        int at) {
    public Mention {
        relations = List.copyOf(relations);
    }

    /** The same mention with its relations. */
    Mention with(List<Relation> found) {
        return new Mention(
                reportId, start, end, text, value, unit, bound, role, period, refArea, indicator, label, found,
                sentence, at);
    }

    /** Names the mention over all reports: report id, {@code _}, start. */
    public String id() {
        return reportId + "_" + start;
    }
}
