package org.nianjian.trial;

import java.util.List;
import java.util.Map;
import org.nianjian.mention.Mention;

/**
 * What reports count and the catalogue has no code for.
 *
 * @param label verb and noun without scope, digits and names of places
 * @param figures how often it is told
 * @param reports in how many reports
 * @param units how often in which unit, the most frequent first
 * @param quotes sentences that tell it, of different reports where there are any
 */
public record Suggestion(
        String label, int figures, int reports, List<Map.Entry<String, Integer>> units, List<Quote> quotes) {
    public Suggestion {
        units = List.copyOf(units);
        quotes = List.copyOf(quotes);
    }

    /** A figure whose sentence tells it, with the file that holds it. */
    public record Quote(String file, Mention figure) {}
}
