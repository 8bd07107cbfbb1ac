package org.nianjian.quantity;

import java.util.List;

/**
 * Finds the quantities of a text in one pass.
 *
 * <p>A range is no single value: 5—10家 gives two quantities of one unit, the near end at least, the far end at most.
 * The members of a list whose unit stands behind the last (分别为42、23、147µg/m3) have that unit each. A number whose value
 * cannot be said (数十, 三四家) is none.
 */
public final class QuantityFinder {

    /** The tables that a pass works with. */
    record Lexicons(Units units, Bounds bounds, Names names, Cues cues) {}

    private final Lexicons lexicons;

    private QuantityFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** The finder with the built-in lexicons. */
    public static QuantityFinder standard() {
        Units units = Units.standard();
        return new QuantityFinder(new Lexicons(units, Bounds.standard(), Names.standard(units), Cues.standard()));
    }

    /**
     * Finds the quantities within a stretch of text, in document order, never overlapping.
     *
     * @param text the whole cleaned text
     * @param from offset of the first char looked at
     * @param to offset after the last; a quantity never crosses it
     */
    public List<Quantity> find(String text, int from, int to) {
        return List.copyOf(new Scan(Condensed.of(text, from, to), lexicons).run());
    }
}
