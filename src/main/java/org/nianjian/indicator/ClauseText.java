package org.nianjian.indicator;

/** The words of one clause in a row, those before its number and those behind it. */
final class ClauseText {
    private final Clause clause;
    private final char[] chars;
    private final int number;

    private ClauseText(Clause clause, char[] chars, int number) {
        this.clause = clause;
        this.chars = chars;
        this.number = number;
    }

    static ClauseText of(Clause clause) {
        int number = clause.before().length();
        char[] chars = new char[number + clause.after().length()];
        clause.before().getChars(0, number, chars, 0);
        clause.after().getChars(0, chars.length - number, chars, number);
        return new ClauseText(clause, chars, number);
    }

    /** The same clause with other words before the number. */
    ClauseText led(String before) {
        char[] led = new char[before.length() + chars.length - number];
        before.getChars(0, before.length(), led, 0);
        System.arraycopy(chars, number, led, before.length(), chars.length - number);
        return new ClauseText(clause, led, before.length());
    }

    /** What else is known of it. */
    Clause clause() {
        return clause;
    }

    /** All words; the number stands before the char of that place. */
    char[] chars() {
        return chars;
    }

    /** How many chars stand before the number. */
    int number() {
        return number;
    }

    int length() {
        return chars.length;
    }

    char at(int place) {
        return chars[place];
    }

    /** The words between two places. */
    String text(int from, int to) {
        return String.valueOf(chars, from, to - from);
    }

    /** Where a char stands first at or behind a place and before another, or -1. */
    int first(char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Where a char stands last before a place, or -1. */
    int last(char wanted, int to) {
        int i = to - 1;
        while (i >= 0 && chars[i] != wanted) {
            i--;
        }
        return i;
    }

    /** Where a word begins first at or behind a place, or -1. */
    int first(char[] word, int from) {
        for (int i = from; i <= chars.length - word.length; i++) {
            if (stands(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where a word begins last that ends before a place or there, or -1. */
    int last(char[] word, int to) {
        int i = to - word.length;
        while (i >= 0 && !stands(word, i)) {
            i--;
        }
        return Math.max(i, -1);
    }

    /** True where a word begins at a place from which the chars reach for it. */
    private boolean stands(char[] word, int at) {
        for (int i = 0; i < word.length; i++) {
            if (chars[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** The place behind the comma that stands last before a place, or 0. */
    int clauseOf(int place) {
        int i = place;
        while (i > 0 && !comma(chars[i - 1])) {
            i--;
        }
        return i;
    }

    static boolean comma(char c) {
        return c == '，' || c == ',';
    }
}
