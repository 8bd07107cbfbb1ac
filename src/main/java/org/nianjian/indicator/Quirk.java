package org.nianjian.indicator;

import java.util.List;
import java.util.Optional;

/**
 * One agency's odd wording, which counts in reports of its region only.
 *
 * @param id its name in the table
 * @param refArea code of the region whose agencies word it so
 * @param indicator code of the indicator that is meant
 * @param example a sentence so worded
 * @param value what must be read in it under the indicator in a report of that region; in another's, nothing
 * @param line where it stands in {@code quirks.tsv}
 */
record Quirk(String id, String refArea, String indicator, Saying says, String example, String value, int line) {

    /** The entry that it makes beside the indicator's own, for its region alone. */
    Entry entry(Entry of) {
        return new Entry(
                of.indicator(),
                List.of(says),
                of.not(),
                of.near(),
                of.yields(),
                of.beside(),
                of.whole(),
                of.expectation(),
                List.of(),
                List.of(),
                Optional.of(refArea));
    }

    /** The sentence in a report of the region, and in another's. */
    List<Example> examples() {
        String place = Catalogue.QUIRKS + " line " + line + ", " + id;
        return List.of(
                new Example(indicator, example, Optional.of(value), refArea, place),
                new Example(indicator, example, Optional.empty(), Example.elsewhere(refArea), place));
    }
}
