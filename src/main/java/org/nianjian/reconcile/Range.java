package org.nianjian.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import org.nianjian.mention.Mention;

/**
 * The true values a written figure leaves open, after its bound; an absent end is open to infinity.
 *
 * @param lowIncluded whether {@code low} itself may be the true value
 * @param highIncluded likewise for {@code high}
 */
record Range(Optional<BigDecimal> low, boolean lowIncluded, Optional<BigDecimal> high, boolean highIncluded) {

    /** The range of a mention: {@code over} is [v, v+q), with q the place value of the last non-zero digit. */
    static Range of(Mention mention) {
        BigDecimal value = mention.value();
        BigDecimal place = value.stripTrailingZeros().ulp();
        return switch (mention.bound()) {
            case EXACT -> closed(value, value);
            case ABOUT -> closed(value.subtract(place), value.add(place));
            case OVER -> new Range(Optional.of(value), true, Optional.of(value.add(place)), false);
            case NEARLY -> new Range(Optional.of(value.subtract(place)), false, Optional.of(value), true);
            case AT_LEAST -> new Range(Optional.of(value), true, Optional.empty(), false);
            case AT_MOST -> new Range(Optional.empty(), false, Optional.of(value), true);
            case UNDER -> new Range(Optional.empty(), false, Optional.of(value), false);
        };
    }

    private static Range closed(BigDecimal low, BigDecimal high) {
        return new Range(Optional.of(low), true, Optional.of(high), true);
    }

    /** True where some value lies in both. */
    boolean overlaps(Range other) {
        return !below(other) && !other.below(this);
    }

    /** The distance from end to end, empty where one is open to infinity. */
    Optional<BigDecimal> width() {
        return low.flatMap(from -> high.map(to -> to.subtract(from)));
    }

    private boolean below(Range other) {
        if (high.isEmpty() || other.low.isEmpty()) {
            return false;
        }
        int order = high.get().compareTo(other.low.get());
        return order < 0 || (order == 0 && !(highIncluded && other.lowIncluded));
    }
}
