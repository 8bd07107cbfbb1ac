package org.nianjian.mention;

/** Turns offsets in UTF-16 chars into offsets in code points; asked in rising order, it reads the text once. */
final class CodePoints {
    private final String text;
    private int chars;
    private int points;

    CodePoints(String text) {
        this.text = text;
    }

    int at(int offset) {
        if (offset < chars) {
            chars = 0;
            points = 0;
        }
        points += text.codePointCount(chars, offset);
        chars = offset;
        return points;
    }
}
