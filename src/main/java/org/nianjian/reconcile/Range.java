package org.nianjian.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.quantity.Bound;

/**
 * The true values a written figure leaves open, after its bound; an absent end is open to infinity.
 *
 * @param lowIncluded whether {@code low} itself may be the true value
 * @param highIncluded likewise for {@code high}
 */
public record Range(Optional<BigDecimal> low, boolean lowIncluded, Optional<BigDecimal> high, boolean highIncluded) {

    /** The range of a mention. */
    public static Range of(Mention mention) {
        return of(mention.value(), mention.bound());
    }

    /** The range of a value told with a bound: {@code over} is [v, v+q), with q the place value of the last non-zero digit. */
    public static Range of(BigDecimal value, Bound bound) {
        BigDecimal place = value.stripTrailingZeros().ulp();
        return switch (bound) {
            case EXACT -> between(value, value);
            case ABOUT -> between(value.subtract(place), value.add(place));
            case OVER -> new Range(Optional.of(value), true, Optional.of(value.add(place)), false);
            case NEARLY -> new Range(Optional.of(value.subtract(place)), false, Optional.of(value), true);
            case AT_LEAST -> new Range(Optional.of(value), true, Optional.empty(), false);
            case AT_MOST -> new Range(Optional.empty(), false, Optional.of(value), true);
            case UNDER -> new Range(Optional.empty(), false, Optional.of(value), false);
        };
    }

    /** Both ends included. */
    public static Range between(BigDecimal low, BigDecimal high) {
        return new Range(Optional.of(low), true, Optional.of(high), true);
    }

    /** The sums of a value of each. */
    public Range plus(Range other) {
        return new Range(
                low.flatMap(one -> other.low.map(one::add)),
                lowIncluded && other.lowIncluded,
                high.flatMap(one -> other.high.map(one::add)),
                highIncluded && other.highIncluded);
    }

    /** What is left of a value of this one without a value of the other. */
    public Range minus(Range other) {
        return plus(new Range(
                other.high.map(BigDecimal::negate),
                other.highIncluded,
                other.low.map(BigDecimal::negate),
                other.lowIncluded));
    }

    /** True where some value lies in both. */
    public boolean overlaps(Range other) {
        return !below(other) && !other.below(this);
    }

    /** The distance from end to end, empty where one is open to infinity. */
    Optional<BigDecimal> width() {
        return low.flatMap(from -> high.map(to -> to.subtract(from)));
    }

    /** True where all values of this one are smaller than all of the other. */
    public boolean below(Range other) {
        if (high.isEmpty() || other.low.isEmpty()) {
            return false;
        }
        int order = high.get().compareTo(other.low.get());
        return order < 0 || (order == 0 && !(highIncluded && other.lowIncluded));
    }
}
