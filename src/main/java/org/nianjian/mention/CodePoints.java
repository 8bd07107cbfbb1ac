package org.nianjian.mention;

/** Turns offsets in UTF-16 chars into offsets in code points; asked in rising order, it reads the text once. */
final class CodePoints {
    private final String text;

    /** True where every char is a code point of its own. */
    private final boolean plain;

    private int chars;
    private int points;

    CodePoints(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    int at(int offset) {
        if (plain) {
            return offset;
        }
        if (offset < chars) {
            chars = 0;
            points = 0;
        }
        points += text.codePointCount(chars, offset);
        chars = offset;
        return points;
    }
}
