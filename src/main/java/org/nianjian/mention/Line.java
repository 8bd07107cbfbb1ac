package org.nianjian.mention;

import java.util.Arrays;

/** A paragraph without its blanks, read once: where its sentences end and where the words of the table stand. */
final class Line {
    private static final int HEAD = 40;

    private final Vocabulary vocabulary;
    private final int start;
    private final char[] chars;
    private final int length;

    /** Of each char of the paragraph its place among those that are no blanks; empty where none is. */
    private final int[] places;

    private int[] from = new int[16];
    private int[] to = new int[16];
    private long[] uses = new long[16];
    private int found;

    /** The uses of all words of the paragraph. */
    private long told;

    /** Of each place the number of the first word that begins there or behind. */
    private final int[] firstWord;

    /**
     * Reads a paragraph.
     *
     * @param text the whole text, digits half-width
     */
    Line(String text, int start, int end, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.start = start;
        this.chars = new char[end - start];
        text.getChars(start, end, chars, 0);
        int blank = firstBlank();
        this.places = blank < 0 ? new int[0] : new int[chars.length + 1];
        this.length = blank < 0 ? chars.length : condense();
        this.firstWord = new int[length + 1];
        find();
    }

    private int firstBlank() {
        for (int i = 0; i < chars.length; i++) {
            if (Marks.is(chars[i], Marks.BLANK)) {
                return i;
            }
        }
        return -1;
    }

    private int condense() {
        int place = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            places[i] = place;
            chars[place] = c;
            place += Marks.is(c, Marks.BLANK) ? 0 : 1;
        }
        places[chars.length] = place;
        return place;
    }

    private void find() {
        WordTrie words = vocabulary.anywhere();
        for (int i = 0; i < length; i++) {
            firstWord[i] = found;
            for (int row = words.longest(chars, i, length); row >= 0; row = words.shorter(row)) {
                add(i, i + words.length(row), words.uses(row));
            }
        }
        firstWord[length] = found;
    }

    private void add(int begin, int end, long meant) {
        if (found == from.length) {
            from = Arrays.copyOf(from, 2 * found);
            to = Arrays.copyOf(to, 2 * found);
            uses = Arrays.copyOf(uses, 2 * found);
        }
        from[found] = begin;
        to[found] = end;
        uses[found++] = meant;
        told |= meant;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    char[] chars() {
        return chars;
    }

    char at(int place) {
        return chars[place];
    }

    /** True where one of the chars from a place to another does what is asked. */
    boolean holds(int marks, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Marks.is(chars[i], marks)) {
                return true;
            }
        }
        return false;
    }

    /** The place of an offset of the text; offsets outside the paragraph have those of its ends. */
    int place(int offset) {
        int at = Math.max(0, Math.min(offset - start, chars.length));
        return places.length == 0 ? at : places[at];
    }

    String text(int begin, int end) {
        return begin < end ? String.valueOf(chars, begin, end - begin) : "";
    }

    /** Where the paragraph's first sentence ends, as far as its first chars hold it. */
    int opening() {
        int end = place(start + HEAD);
        for (int i = 0; i < end; i++) {
            if (chars[i] == '。') {
                return i;
            }
        }
        return end;
    }

    /** The bits of the uses of all words between two places. */
    long uses(int begin, int end) {
        long among = 0;
        for (int i = firstWord[begin]; i < found && from[i] < end; i++) {
            among |= to[i] <= end ? uses[i] : 0;
        }
        return among;
    }

    /** True where a word of that use stands between two places. */
    boolean says(Use use, int begin, int end) {
        return use.in(told) && use.in(uses(begin, end));
    }

    /** The number of the first word of that use from {@code begin} on that ends before {@code end}, or -1. */
    int first(Use use, int begin, int end) {
        for (int i = firstWord[begin]; use.in(told) && i < found && from[i] < end; i++) {
            if (to[i] <= end && use.in(uses[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The number of the word of that use which begins last between two places, or -1. */
    int last(Use use, int begin, int end) {
        for (int i = firstWord[end] - 1; use.in(told) && i >= 0 && from[i] >= begin; i--) {
            if (to[i] <= end && use.in(uses[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Where a word of a number begins. */
    int begin(int number) {
        return from[number];
    }

    String word(int number) {
        return text(from[number], to[number]);
    }
}
