package org.nianjian.quantity;

import java.math.BigDecimal;

/**
 * A number with its unit, as it stands in the text.
 *
 * @param start offset of the first char of {@code text} in the cleaned text, modifiers before the number included
 * @param end offset after the last char
 * @param numberStart offset of the number itself, after the modifiers
 * @param text the figure as written, without blanks and line ends inside ("近5711.9万元")
 * @param value the number in the canonical unit; its scale is the precision the writer chose (89.10 → scale 2,
 *     1021万元 → 1021 with scale -4)
 * @param unit canonical unit; {@code 1} where there is none
 * @param bound what the modifiers around the number say
 */
public record Quantity(int start, int end, int numberStart, String text, BigDecimal value, String unit, Bound bound) {
    public Quantity {
        if (start < 0 || numberStart < start || end <= numberStart) {
            throw new IllegalArgumentException("quantity " + start + ".." + numberStart + ".." + end);
        }
    }
}
