package org.nianjian.mention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time said in the text.
 *
 * @param at offset of its first char
 * @param until offset where it ends to hold; {@link #CARRIED} where it holds on to the paragraph's end
 * @param kind what it does to the figures behind it
 * @param from first year, 0 where the year in force stays
 * @param to last year, 0 likewise
 * @param firstMonth first month covered, 1..12
 * @param last last day covered: month and day; the year is {@code to}
 */
record TimeWord(int at, int until, Kind kind, int from, int to, int firstMonth, MonthEnd last) {
    static final int CARRIED = Integer.MAX_VALUE;

    /** What a time word does. */
    enum Kind {
        /** One calendar year. */
        YEAR,
        /** Another year told for comparison: 2021年同期, 去年. */
        ASIDE,
        /** Part of a year: 截至11月底, 上半年. */
        PART,
        /** Several years: 2016年至今. */
        YEARS,
        /** The whole of the year in force: 年内, 全年. */
        WHOLE
    }

    /** A month and its last day covered; day 0 is the month's last. */
    record MonthEnd(int month, int day) {
        static final MonthEnd DECEMBER = new MonthEnd(12, 0);

        LocalDate in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            return first.withDayOfMonth(day == 0 || day > first.lengthOfMonth() ? first.lengthOfMonth() : day);
        }
    }

    boolean carried() {
        return until == CARRIED;
    }

    /** The days covered, given those covered before this word. */
    Optional<Span> span(Optional<Span> before) {
        int first = from == 0 ? before.map(span -> span.end().getYear()).orElse(0) : from;
        int end = to == 0 ? first : to;
        if (first == 0 || end < first) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(first, kind == Kind.PART ? firstMonth : 1, 1);
        LocalDate stop = last.in(end);
        return stop.isBefore(start) ? Optional.empty() : Optional.of(new Span(start, stop));
    }
}
