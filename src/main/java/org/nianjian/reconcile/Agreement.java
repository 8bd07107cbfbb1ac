package org.nianjian.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.nianjian.mention.Mention;
import org.nianjian.quantity.Bound;

/**
 * When two figures of a cell say the same, and which of them says it more precisely.
 *
 * <p>Two exact figures agree when they are equal, or when one, rounded half up or cut to the last digit the other
 * writes, is the other (1021万元 and 1021.2056万元). An exact figure agrees with a bounded one when it lies in its range,
 * or is the very number written (100 and 不到100: the words differ, the number does not). Two bounded figures agree when
 * their ranges overlap: there is then a true value that neither denies, and no ground to call the report wrong.
 */
public final class Agreement {

    /** The more precise first: exact before bounded, then more digits written, then the narrower range. */
    static final Comparator<Mention> MORE_PRECISE_FIRST =
            Comparator.comparing(Agreement::isExact).reversed().thenComparing(Agreement::compareSharpness);

    private Agreement() {}

    /** True where both say the same. */
    public static boolean agree(Mention one, Mention other) {
        boolean exact = isExact(one);
        if (exact && isExact(other)) {
            return sameNumber(one, other)
                    || shortens(one.value(), other.value())
                    || shortens(other.value(), one.value());
        }
        if ((exact || isExact(other)) && sameNumber(one, other)) {
            return true;
        }
        return Range.of(one).overlaps(Range.of(other));
    }

    /** True where both are the same number under the same bound, however many zeros were written after it. */
    static boolean identical(Mention one, Mention other) {
        return one.bound() == other.bound() && sameNumber(one, other);
    }

    private static boolean sameNumber(Mention one, Mention other) {
        return one.value().compareTo(other.value()) == 0;
    }

    private static boolean shortens(BigDecimal coarse, BigDecimal fine) {
        return coarse.scale() < fine.scale()
                && (fine.setScale(coarse.scale(), RoundingMode.HALF_UP).compareTo(coarse) == 0
                        || fine.setScale(coarse.scale(), RoundingMode.DOWN).compareTo(coarse) == 0);
    }

    private static boolean isExact(Mention mention) {
        return mention.bound() == Bound.EXACT;
    }

    private static int compareSharpness(Mention one, Mention other) {
        if (isExact(one) && isExact(other)) {
            return Integer.compare(other.value().scale(), one.value().scale());
        }
        var width = Range.of(one).width();
        var otherWidth = Range.of(other).width();
        if (width.isPresent() && otherWidth.isPresent()) {
            return width.get().compareTo(otherWidth.get());
        }
        return Boolean.compare(width.isEmpty(), otherWidth.isEmpty());
    }
}
