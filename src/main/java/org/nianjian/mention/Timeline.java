package org.nianjian.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianjian.mention.TimeWord.Kind;

/** Collects the time words of a paragraph and tells how long each holds. */
final class Timeline {
    private static final int LONGEST_LIST = 12;

    private final Optional<Integer> own;
    private final TimePlace place;
    private final int figures;
    private final List<TimeWord> words = new ArrayList<>();
    private int cutOffEnd = -1;

    /** @param figures where the paragraph's first figure stands */
    Timeline(Optional<Integer> own, TimePlace place, int figures) {
        this.own = own;
        this.place = place;
        this.figures = figures;
    }

    List<TimeWord> words() {
        return List.copyOf(words);
    }

    /** A year, or a stretch of the report's, that holds on to the paragraph's end. */
    void carried(int at, Kind kind, Span days) {
        words.add(new TimeWord(at, TimeWord.CARRIED, kind, days));
    }

    /** 全年: the whole of the year in force; that of an earlier year told in passing while its sentence lasts. */
    void whole(int at) {
        if (words.isEmpty() || !told(words.get(words.size() - 1), at)) {
            words.add(new TimeWord(at, TimeWord.CARRIED, Kind.WHOLE, Optional.empty(), List.of(), false));
        }
    }

    private static boolean told(TimeWord year, int at) {
        return year.kind() == Kind.YEAR && !year.carried() && at < year.until();
    }

    /** 去年, 2021年, 2021年同期 in the report for another year; a year holds in its sentence where the report's is not known. */
    void other(int at, int end, int year, Kind kind) {
        boolean aside = kind == Kind.ASIDE || kind == Kind.LIKEWISE || passing(at, year);
        int told = place.other(at, end, aside);
        int until = aside || own.isPresent() ? told : Math.max(told, place.partsEnd(end));
        words.add(new TimeWord(at, until, kind, Span.ofYear(year)));
    }

    /** The year of an inspection's round, for what its sentence tells of it. */
    void round(int at, int end, int year) {
        words.add(new TimeWord(at, place.sentenceEnd(end), Kind.YEAR, Span.ofYear(year)));
    }

    /** An earlier year behind figures of its paragraph is told in passing. */
    private boolean passing(int at, int year) {
        return at > figures && own.filter(reported -> reported > year).isPresent();
    }

    /** A cut-off; one after the report's year is the whole of it. */
    void until(int at, int end, LocalDate last) {
        if (own.filter(year -> year < last.getYear()).isPresent()) {
            own.ifPresent(year -> carried(at, Kind.YEAR, Span.ofYear(year)));
        } else {
            cutOffEnd = own.filter(year -> year == last.getYear()).isPresent() ? end : -1;
            hold(at, end, new Span(LocalDate.of(last.getYear(), 1, 1), last), true);
        }
    }

    /** 截至11月底，今年: the report's year right behind a cut-off in it, which holds on. */
    boolean cutOff(int at) {
        return place.leadsOn(cutOffEnd, at);
    }

    /** A range of days; one from January on is a cut-off. */
    void stretch(int at, int end, LocalDate first, LocalDate last) {
        if (!last.isBefore(first)) {
            hold(at, end, new Span(first, last), first.getDayOfYear() == 1);
        }
    }

    /** A cut-off holds in its paragraph; any other part of a year in its sentence, but where it heads the paragraph. */
    void hold(int at, int end, Span days, boolean cutOff) {
        if (!days.withinOneYear()) {
            several(at, end, List.of(days), false);
            return;
        }
        int until;
        if (own.filter(year -> year != days.timePeriod()).isPresent()) {
            until = place.other(at, end, passing(at, days.timePeriod()));
        } else {
            until = cutOff || place.paragraphHead(at) ? TimeWord.CARRIED : place.partsEnd(end);
        }
        words.add(new TimeWord(at, until, Kind.PART, days));
    }

    /** From one year to a later one. */
    void years(int at, int end, int first, int last) {
        if (last - first < LONGEST_LIST) {
            List<Span> each = new ArrayList<>();
            for (int year = first; year <= last; year++) {
                each.add(Span.ofYear(year));
            }
            several(at, end, each, false);
        } else {
            several(at, end, List.of(Span.ofYears(first, last)), false);
        }
    }

    /** Stretches told together, to the end of the sentence. */
    void several(int at, int end, List<Span> each, boolean listed) {
        LocalDate first = each.get(0).start();
        LocalDate last = each.get(0).end();
        for (Span days : each) {
            first = days.start().isBefore(first) ? days.start() : first;
            last = days.end().isAfter(last) ? days.end() : last;
        }
        Optional<Span> days = Optional.of(new Span(first, last));
        words.add(new TimeWord(at, place.sentenceEnd(end), Kind.YEARS, days, each, listed));
    }
}
