package org.nianjian.document;

/**
 * One line of the cleaned text.
 *
 * @param start offset of its first char in the cleaned text (UTF-16 chars)
 * @param end offset after its last char
 * @param kind what the line is; figures are looked for in BODY and HEADING only
 */
public record Block(int start, int end, Kind kind) {

    /** What a line is within its page. */
    public enum Kind {
        /** A paragraph of the report. */
        BODY,
        /** A line that only names a section: short, numbered, without a sentence's end. */
        HEADING,
        /** Navigation, source line, counters, signature date: read for identity, never for figures. */
        FURNITURE
    }

    public Block {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("block " + start + ".." + end);
        }
    }
}
