package org.nianjian.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianjian.indicator.Indicator;

/**
 * A line of indicators.csv: an entry of the catalogue.
 *
 * @param position its place in the catalogue, from 1; the columns of wide.csv stand in that order
 */
public record IndicatorRow(Indicator indicator, int position) {
    static final Comparator<IndicatorRow> ORDER =
            Comparator.comparing(row -> row.indicator().code(), CodePointOrder.INSTANCE);

    /** The code list of a catalogue, in the order of the file. */
    public static List<IndicatorRow> all(List<Indicator> catalogue) {
        List<IndicatorRow> rows = new ArrayList<>();
        catalogue.forEach(indicator -> rows.add(new IndicatorRow(indicator, rows.size() + 1)));
        rows.sort(ORDER);
        return rows;
    }
}
