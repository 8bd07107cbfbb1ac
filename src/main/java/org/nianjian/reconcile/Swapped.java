package org.nianjian.reconcile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.nianjian.mention.Mention;

/**
 * Two figures that differ by two neighbouring digits in the other order (8726 and 8276): one number mistyped rather than
 * two things counted.
 */
public final class Swapped {
    private static final int DIGITS = 3;

    private Swapped() {}

    /** True where both are bounded alike, of one unit, and their digits but for two neighbours are the same. */
    public static boolean digits(Mention one, Mention other) {
        return one.bound() == other.bound() && one.unit().equals(other.unit()) && digits(one.value(), other.value());
    }

    /** True where their digits but for two neighbours are the same: 88.6 and 86.8. */
    public static boolean digits(BigDecimal one, BigDecimal other) {
        BigDecimal first = one.stripTrailingZeros();
        BigDecimal second = other.stripTrailingZeros();
        int scale = Math.max(first.scale(), second.scale());
        return digits(
                first.setScale(scale).unscaledValue().toString(),
                second.setScale(scale).unscaledValue().toString());
    }

    /** The digits in rising order: the same for numbers whose digits changed places. */
    public static String sorted(BigDecimal number) {
        char[] digits = number.stripTrailingZeros().toPlainString().toCharArray();
        Arrays.sort(digits);
        return String.valueOf(digits);
    }

    /** True where one of at least three digits is another: 864 and 264. */
    static boolean digit(BigDecimal one, BigDecimal other) {
        return digit(one, other, DIGITS);
    }

    /** The same of so many digits, zeros at the end left aside. */
    public static boolean digit(BigDecimal one, BigDecimal other, int least) {
        String first = one.toPlainString();
        String second = other.toPlainString();
        return first.length() == second.length()
                && Math.max(
                                one.stripTrailingZeros().precision(),
                                other.stripTrailingZeros().precision())
                        >= least
                && IntStream.range(0, first.length())
                                .filter(i -> first.charAt(i) != second.charAt(i))
                                .count()
                        == 1;
    }

    private static boolean digits(String one, String other) {
        if (one.length() != other.length() || one.length() < DIGITS) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
