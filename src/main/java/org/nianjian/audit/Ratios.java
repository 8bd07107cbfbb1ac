package org.nianjian.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.nianjian.indicator.Limit;
import org.nianjian.reconcile.Range;

/** How many times one figure is another. */
final class Ratios {
    private static final int DIGITS = 12;
    /** A unit slip multiplies by 10,000; the figure itself may have changed five times meanwhile. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(2_000);

    private static final BigDecimal MOST = BigDecimal.valueOf(50_000);
    /** Below it no 万 is at stake: 3 cases and 0.0003 of them. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

    private Ratios() {}

    static BigDecimal of(BigDecimal one, BigDecimal other) {
        return one.divide(other, DIGITS, RoundingMode.HALF_UP);
    }

    /** The ratios that two ranges leave open; empty where they are open to infinity, or the other may be nothing. */
    static Optional<Range> of(Range one, Range other) {
        boolean closed = one.low().isPresent()
                && one.high().isPresent()
                && other.high().isPresent()
                && other.low().filter(low -> low.signum() > 0).isPresent();
        return closed
                ? Optional.of(Range.between(
                        of(one.low().orElseThrow(), other.high().orElseThrow()),
                        of(one.high().orElseThrow(), other.low().orElseThrow())))
                : Optional.empty();
    }

    /** True where {@code large} is about ten thousand times {@code small}. */
    static boolean tenThousand(BigDecimal large, BigDecimal small) {
        return small.signum() > 0
                && large.compareTo(LARGE) >= 0
                && large.compareTo(small.multiply(LEAST)) >= 0
                && large.compareTo(small.multiply(MOST)) <= 0;
    }

    /** True where ten thousand times more or less brings a ratio inside the limit it is out of. */
    static boolean unit(Range ratio, Limit limit) {
        BigDecimal low = ratio.low().orElseThrow();
        BigDecimal high = ratio.high().orElseThrow();
        return !limit.excludes(
                        low.divide(LARGE, DIGITS, RoundingMode.HALF_UP),
                        high.divide(LARGE, DIGITS, RoundingMode.HALF_UP))
                || !limit.excludes(low.multiply(LARGE), high.multiply(LARGE));
    }

    static String whole(BigDecimal ratio) {
        return ratio.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
