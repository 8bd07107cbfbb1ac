package org.nianjian.indicator;

import java.util.List;

/**
 * What can be expected of an indicator's values.
 *
 * @param regions true where the districts' values add up to the city's
 * @param months true where a value only grows while the year goes on
 */
public record Expectation(boolean regions, boolean months, List<Limit> limits) {
    public Expectation {
        limits = List.copyOf(limits);
    }
}
