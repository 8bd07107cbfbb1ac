package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.List;
import org.nianjian.mention.Mention;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Swapped;

/**
 * Whether parts would make up their total but for one number typed wrong: 842件, 其中168件 (for 618件)、224件. A rest that
 * is not told is seldom just what one digit, or two that changed places, would add.
 */
final class Typing {
    private static final int LISTED = 3;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Typing() {}

    /**
     * True where one figure, its digits put right, makes the parts add up to their total.
     *
     * @param digits of a number with fewer one may be another by chance
     */
    static boolean explains(Mention total, List<Mention> parts, int digits) {
        boolean exact = total.bound() == Bound.EXACT && parts.stream().allMatch(part -> part.bound() == Bound.EXACT);
        if (!exact) {
            return false;
        }
        BigDecimal more = Amounts.total(parts).subtract(total.value());
        BigDecimal sum = total.value().add(more);
        return wrong(total.value(), sum, digits)
                || parts.size() >= LISTED && turned(total.value(), sum)
                || parts.stream()
                        .anyMatch(part -> wrong(part.value(), part.value().subtract(more), digits));
    }

    /** 75 for 57: two digits that changed places. */
    private static boolean turned(BigDecimal typed, BigDecimal meant) {
        int one = typed.intValue();
        boolean two = typed.scale() <= 0 && typed.compareTo(TEN) > 0 && typed.compareTo(HUNDRED) < 0;
        return two && meant.compareTo(BigDecimal.valueOf(one % 10 * 10L + one / 10)) == 0;
    }

    private static boolean wrong(BigDecimal typed, BigDecimal meant, int digits) {
        return meant.signum() > 0 && (Swapped.digit(typed, meant, digits) || Swapped.digits(typed, meant));
    }
}
