package org.nianjian.quantity;

import java.math.BigDecimal;

/**
 * A number read from the text, still without its unit.
 *
 * @param start index of its first char
 * @param end index after its last, after the words inside it (450余万: after 万)
 * @param value the number; its scale is the precision written
 * @param unit the unit the numeral brings itself (百分之八: %), empty mostly
 * @param inside the bound said inside (2500余)
 * @param script how it is written
 */
record Numeral(int start, int end, BigDecimal value, String unit, Bound inside, Script script) {

    /** How a number is written, which decides how much it takes to be a count. */
    enum Script {
        /** In digits, perhaps with 万 or 亿. */
        DIGITS,
        /** In digits with a step, which no date and no number of a list has. */
        STEPPED,
        /** In Chinese. */
        CHINESE,
        /** A bare 百, 千 or 万 (百家, 万人), a figure only where a bound stands with it. */
        ROUND,
        /** No single number (三四, 数十). */
        NONE
    }

    boolean readable() {
        return script != Script.NONE;
    }

    boolean chinese() {
        return script == Script.CHINESE || script == Script.ROUND;
    }

    boolean one() {
        return chinese() && value.compareTo(BigDecimal.ONE) == 0 && end - start == 1;
    }

    /** The value, for the few places where a number is judged as a year or a day; 0 for what is no whole number. */
    int whole() {
        return value.scale() == 0 && value.precision() <= 9 ? value.intValue() : 0;
    }
}
