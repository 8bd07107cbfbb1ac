package org.nianjian.quantity;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finds the quantities of a text in one pass.
 *
 * <p>A range is no single value: 5—10家 gives two quantities of one unit, the near end at least, the far end at most.
 * The members of a list whose unit stands behind the last (分别为42、23、147µg/m3) have that unit each. A number whose value
 * cannot be said (数十, 三四家) is none.
 */
public final class QuantityFinder {

    /** The files of the folder {@code lexicon}. */
    public static final List<String> FILES = List.of(Units.FILE, Bounds.FILE, Names.FILE, Cues.FILE);

    /** The tables that a pass works with. */
    record Lexicons(Units units, Bounds bounds, Names names, Cues cues) {}

    private final Lexicons lexicons;

    private QuantityFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** The finder with the built-in lexicons. */
    public static QuantityFinder standard() {
        return read(Lexicon::builtIn);
    }

    /**
     * The finder with other lexicons.
     *
     * @param texts the text of each file in {@link #FILES}
     * @throws IllegalArgumentException where a file is wrong, with its name and line
     */
    public static QuantityFinder read(UnaryOperator<String> texts) {
        Units units = Units.read(texts);
        return new QuantityFinder(new Lexicons(units, Bounds.read(texts), Names.read(texts, units), Cues.read(texts)));
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
