package org.nianjian.quantity;

import java.util.List;

/** Finds the quantities of a text in one pass. */
public final class QuantityFinder {

    /** The finder with the built-in lexicons. */
    public static QuantityFinder standard() {
        return new QuantityFinder();
    }

    /**
     * Finds the quantities within a stretch of text, in document order, never overlapping.
     *
     * @param text the whole cleaned text
     * @param from offset of the first char looked at
     * @param to offset after the last; a quantity never crosses it
     */
    public List<Quantity> find(String text, int from, int to) {
        throw new UnsupportedOperationException(text + from + to);
    }
}
