package org.nianjian.quantity;

/** A stretch of text without its blanks and line ends, each char with the offset it has in the text. */
final class Condensed {
    final String text;
    final char[] chars;
    final int length;
    private final int[] offsets;

    private Condensed(String text, char[] chars, int[] offsets, int length) {
        this.text = text;
        this.chars = chars;
        this.offsets = offsets;
        this.length = length;
    }

    static Condensed of(String text, int from, int to) {
        char[] chars = new char[to - from];
        text.getChars(from, to, chars, 0);
        int[] offsets = new int[chars.length];
        int length = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            chars[length] = c;
            offsets[length] = from + i;
            if (Glyph.kind(c) != Glyph.BLANK) {
                length++;
            }
        }
        return new Condensed(text, chars, offsets, length);
    }

    int offset(int index) {
        return offsets[index];
    }

    /** True where blanks or line ends stood before the char at {@code index}. */
    boolean apart(int index) {
        return index > 0 && offsets[index] - offsets[index - 1] > 1;
    }

    /** True where the char at {@code index} is the first of its line or of the stretch. */
    boolean startsLine(int index) {
        if (index == 0) {
            return true;
        }
        for (int at = offsets[index] - 1; at > offsets[index - 1]; at--) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** The char before {@code index}, or NUL at the start. */
    char before(int index) {
        return index > 0 ? chars[index - 1] : 0;
    }

    /** The char at {@code index}, or NUL outside. */
    char at(int index) {
        return index >= 0 && index < length ? chars[index] : 0;
    }

    boolean startsWith(String word, int index) {
        if (index < 0 || index + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[index + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The chars of a stretch, condensed. */
    String slice(int start, int end) {
        return String.valueOf(chars, start, end - start);
    }
}
