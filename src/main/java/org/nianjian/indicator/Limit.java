package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range that an indicator's values, or their ratios to another indicator's, lie in.
 *
 * @param per code of the other indicator, empty where the value itself is meant
 * @param reason why, as the finding quotes it
 */
public record Limit(Optional<String> per, Optional<BigDecimal> least, Optional<BigDecimal> most, String reason) {

    /** True where every value from {@code low} to {@code high} lies outside. */
    public boolean excludes(BigDecimal low, BigDecimal high) {
        return least.filter(limit -> high.compareTo(limit) < 0).isPresent()
                || most.filter(limit -> low.compareTo(limit) > 0).isPresent();
    }
}
