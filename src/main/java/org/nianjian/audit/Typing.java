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
    private static final int DIGITS = 4;

    private Typing() {}

    /**
     * True where one figure, its digits put right, makes the parts add up to their total.
     *
     * @param some true where the parts need not be all: of fewer than four digits one may then be another by chance
     */
    static boolean explains(Mention total, List<Mention> parts, boolean some) {
        boolean exact = total.bound() == Bound.EXACT && parts.stream().allMatch(part -> part.bound() == Bound.EXACT);
        if (!exact) {
            return false;
        }
        BigDecimal more = Amounts.total(parts).subtract(total.value());
        return wrong(total.value(), total.value().add(more), some)
                || parts.stream()
                        .anyMatch(part -> wrong(part.value(), part.value().subtract(more), some));
    }

    private static boolean wrong(BigDecimal typed, BigDecimal meant, boolean some) {
        boolean digit = Swapped.digit(typed, meant) && !(some && few(typed));
        return meant.signum() > 0 && (digit || Swapped.digits(typed, meant));
    }

    private static boolean few(BigDecimal typed) {
        return typed.stripTrailingZeros().precision() < DIGITS;
    }
}
