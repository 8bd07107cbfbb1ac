package org.nianjian.adjudication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's decision on a cell; it wins over every mention.
 *
 * @param timePeriod four-digit year
 * @param value in {@code unit}, its scale the precision written; empty where no figure is to be published
 * @param unit canonical unit, one that the indicator takes
 * @param written value and unit as the person wrote them, empty where no figure is to be published
 */
public record Adjudication(
        String refArea,
        int timePeriod,
        String indicator,
        Optional<BigDecimal> value,
        String unit,
        String written,
        String reason,
        String author,
        LocalDate decidedOn) {

    /** What the decision is about. */
    public Key key() {
        return new Key(refArea, timePeriod, indicator);
    }

    /** Where and when. */
    public Place place() {
        return key().place();
    }

    /** A region and a year. */
    public record Place(String refArea, int timePeriod) {}

    /** The cell as the table names it: of whichever line of government tells it. */
    public record Key(String refArea, int timePeriod, String indicator) {
        /** Where and when. */
        public Place place() {
            return new Place(refArea, timePeriod);
        }

        @Override
        public String toString() {
            return refArea + " " + timePeriod + " " + indicator;
        }
    }
}
