package org.nianjian.mention;

import org.nianjian.quantity.Quantity;

/**
 * A quantity with the words of its clause, blanks taken out.
 *
 * @param passage number of its paragraph in the report
 * @param sentence the sentence that holds it
 * @param own words of its own clause before it, connectives at their head taken off
 * @param before {@code own} led by the verb or clause that governs it
 * @param after words behind it to the sentence's end, {@code #} for each further figure
 * @param segment the sentence's words before it since its last full stop or semicolon
 * @param scope the campaign it belongs to, empty where none
 * @param listed true where it goes on a list that the figure before it is part of
 */
record Figure(
        Quantity quantity,
        int passage,
        Passage.Sentence sentence,
        String own,
        String before,
        String after,
        String segment,
        String scope,
        boolean listed) {

    /** The words of the figure's clause and of the one before it. */
    String lastClauses() {
        int comma = Math.max(segment.lastIndexOf('，'), segment.lastIndexOf(','));
        int before = Math.max(segment.lastIndexOf('，', comma - 1), segment.lastIndexOf(',', comma - 1));
        return segment.substring(Math.max(0, before + 1));
    }
}
