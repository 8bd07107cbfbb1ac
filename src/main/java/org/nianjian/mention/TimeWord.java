package org.nianjian.mention;

import java.util.List;
import java.util.Optional;

/**
 * A time said in the text.
 *
 * @param at offset of its first char
 * @param until offset where it ends to hold; {@link #CARRIED} where it holds on to the paragraph's end
 * @param kind what it does to the figures behind it
 * @param days the days named; empty where those in force decide
 * @param each the stretches it names one by one: 2021年、2022年; empty for a single one
 * @param listed true where each is named by itself, so that a list of as many figures needs no 分别
 */
record TimeWord(int at, int until, Kind kind, Optional<Span> days, List<Span> each, boolean listed) {
    static final int CARRIED = Integer.MAX_VALUE;

    TimeWord {
        each = List.copyOf(each);
    }

    TimeWord(int at, int until, Kind kind, Span days) {
        this(at, until, kind, Optional.of(days), List.of(), false);
    }

    /** What a time word does. */
    enum Kind {
        /** One calendar year. */
        YEAR,
        /** Another year told for comparison: 去年. */
        ASIDE,
        /** The stretch in force, a year or more before: 上年同期. */
        LIKEWISE,
        /** Part of a year: 截至11月底, 上半年. */
        PART,
        /** Several years: 2016年至今. */
        YEARS,
        /** The whole of the year in force: 年内, 全年. */
        WHOLE
    }

    boolean carried() {
        return until == CARRIED;
    }

    /** True where it only tells of another year, so that a change told beside it is not that year's. */
    boolean aside() {
        return kind == Kind.ASIDE || kind == Kind.LIKEWISE || (kind == Kind.YEAR && !carried());
    }

    /** The same word said of another year, on to the paragraph's end. */
    TimeWord in(int year) {
        return new TimeWord(at, CARRIED, kind, days.map(span -> span.in(year)), List.of(), false);
    }

    /** The days covered, given those covered before this word. */
    Optional<Span> span(Optional<Span> before) {
        return switch (kind) {
            case WHOLE -> before.map(span -> Span.ofYear(span.timePeriod()));
            case LIKEWISE ->
                days.map(span -> before.filter(Span::withinOneYear)
                        .map(stretch -> stretch.in(span.timePeriod()))
                        .orElse(span));
            case YEAR, ASIDE, PART, YEARS -> days;
        };
    }
}
