package org.nianjian.mention;

import java.time.LocalDate;

/** The days a figure covers, both ends inclusive: {@code 2021-01-01/2021-11-30}. */
public record Span(LocalDate start, LocalDate end) {
    public Span {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("span ends before it starts: " + start + "/" + end);
        }
    }

    /** The whole calendar year. */
    public static Span ofYear(int year) {
        return ofYears(year, year);
    }

    /** From the first day of {@code first} to the last of {@code last}. */
    public static Span ofYears(int first, int last) {
        return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The same days of another year; a stretch to the month's end ends with that year's month. */
    Span in(int year) {
        boolean whole = end.getDayOfMonth() == end.lengthOfMonth();
        LocalDate last = end.withYear(year);
        return new Span(start.withYear(year), whole ? last.withDayOfMonth(last.lengthOfMonth()) : last);
    }

    /** Inverse of {@link #toString()}. */
    public static Span parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a span: " + text);
        }
        return new Span(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    /** The year the span ends in: SDMX's time_period of the figure. */
    public int timePeriod() {
        return end.getYear();
    }

    /** True where the span lies within one calendar year. */
    public boolean withinOneYear() {
        return start.getYear() == end.getYear();
    }

    /** True where the span is one whole calendar year. */
    public boolean wholeYear() {
        return equals(ofYear(end.getYear()));
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
