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
        return wrong(total.value(), total.value().add(more), digits)
                || parts.stream()
                        .anyMatch(part -> wrong(part.value(), part.value().subtract(more), digits));
    }

    private static boolean wrong(BigDecimal typed, BigDecimal meant, int digits) {
        return meant.signum() > 0 && (Swapped.digit(typed, meant, digits) || Swapped.digits(typed, meant));
    }
}
