package org.nianjian.mention;

/** Leaves out of some words the commas in them, and what only dates the clause before each: 截至2022年11月底，. */
final class DatedClauses {
    private static final int YEAR = 4;

    private DatedClauses() {}

    /** Moves up what follows each comma; tells how many chars are left. */
    static int leaveOut(char[] chars) {
        int length = 0;
        int clause = 0;
        for (char c : chars) {
            if (Marks.is(c, Marks.COMMA)) {
                length = date(chars, clause, length);
                clause = length;
            } else {
                chars[length++] = c;
            }
        }
        return length;
    }

    /** Where the date begins that ends at {@code to}: 截至, year, 度, month, day, 底, 以来, any of them left out. */
    private static int date(char[] chars, int floor, int to) {
        int since = word("以来", chars, floor, to);
        int end = word("底", chars, floor, since);
        end = end == since ? word("末", chars, floor, since) : end;
        int day = number('日', chars, floor, end);
        int month = number('月', chars, floor, day);
        int year = year(chars, floor, word("度", chars, floor, month));
        int until = word("截至", chars, floor, year);
        return until == year ? word("截止", chars, floor, year) : until;
    }

    private static int word(String word, char[] chars, int floor, int to) {
        int from = to - word.length();
        for (int i = 0; i < word.length(); i++) {
            if (from < floor || chars[from + i] != word.charAt(i)) {
                return to;
            }
        }
        return from;
    }

    /** Where one or two digits before a sign begin. */
    private static int number(char sign, char[] chars, int floor, int to) {
        int from = to - 1;
        if (from <= floor || chars[from] != sign || !digit(chars[from - 1])) {
            return to;
        }
        return from - 1 > floor && digit(chars[from - 2]) ? from - 2 : from - 1;
    }

    /** Where a year of this century or the last one begins. */
    static int year(char[] chars, int floor, int to) {
        int from = to - 1 - YEAR;
        if (from < floor || chars[to - 1] != '年' || !digit(chars[from + 2]) || !digit(chars[from + 3])) {
            return to;
        }
        boolean century = chars[from] == '1' && chars[from + 1] == '9' || chars[from] == '2' && chars[from + 1] == '0';
        return century ? from : to;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
