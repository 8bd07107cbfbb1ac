package org.nianjian.quantity;

/** A stretch of text without its blanks and line ends, each char with the offset it has in the text. */
final class Condensed {
    private static final int[] ALL = {};

    final String text;
    final char[] chars;
    final int length;
    private final int from;

    /** Of each char its offset; empty where none was left out. */
    private final int[] offsets;

    private Condensed(String text, int from, char[] chars, int[] offsets, int length) {
        this.text = text;
        this.from = from;
        this.chars = chars;
        this.offsets = offsets;
        this.length = length;
    }

    static Condensed of(String text, int from, int to) {
        char[] chars = new char[to - from];
        text.getChars(from, to, chars, 0);
        int blank = firstBlank(chars);
        return blank < 0 ? new Condensed(text, from, chars, ALL, chars.length) : without(blank, text, from, chars);
    }

    private static int firstBlank(char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            if (Glyph.kind(chars[i]) == Glyph.BLANK) {
                return i;
            }
        }
        return -1;
    }

    /** Leaves out the blanks, the first of which is known. */
    private static Condensed without(int blank, String text, int from, char[] chars) {
        int[] offsets = new int[chars.length];
        for (int i = 0; i < blank; i++) {
            offsets[i] = from + i;
        }
        int length = blank;
        for (int i = blank; i < chars.length; i++) {
            char c = chars[i];
            chars[length] = c;
            offsets[length] = from + i;
            if (Glyph.kind(c) != Glyph.BLANK) {
                length++;
            }
        }
        return new Condensed(text, from, chars, offsets, length);
    }

    int offset(int index) {
        return offsets == ALL ? from + index : offsets[index];
    }

    /** True where blanks or line ends stood before the char at {@code index}. */
    boolean apart(int index) {
        return offsets != ALL && index > 0 && offsets[index] - offsets[index - 1] > 1;
    }

    /** True where the char at {@code index} is the first of its line or of the stretch. */
    boolean startsLine(int index) {
        if (index == 0) {
            return true;
        }
        for (int at = offset(index) - 1; at > offset(index - 1); at--) {
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
