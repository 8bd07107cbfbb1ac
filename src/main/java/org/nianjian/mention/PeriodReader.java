package org.nianjian.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianjian.quantity.Quantity;
import org.nianjian.report.Report;

/**
 * Tells which days a figure covers. A time said in a paragraph carries on to the figures behind it until another one is
 * said; times over several years end with their sentence; a year that is only compared with moves nothing.
 */
final class PeriodReader {
    private static final int YEAR = 4;
    private static final List<String> UNTIL = List.of("截至", "截止");
    private static final List<String> BREAKS = List.of("日", "底", "末", "月", "，", ",");
    private static final int DATE = 20;
    private static final List<String> EACH = List.of("分别", "依次");

    private final Optional<Integer> year;
    private final Optional<Span> reported;
    private final List<TimeWord> words;
    private final List<Optional<Span>> spans = new ArrayList<>();
    private final List<Optional<Span>> carried = new ArrayList<>();
    private final List<Integer> carriers = new ArrayList<>();
    private final Map<Integer, Span> shared = new HashMap<>();
    private final Passage passage;

    /**
     * Reads the times of a paragraph.
     *
     * @param stale says where years stand that are a slip for the report's own
     */
    PeriodReader(Passage passage, Report report, Set<Integer> stale) {
        this.passage = passage;
        this.year = report.year();
        this.reported = year.map(told -> reported(report.title(), told));
        this.words = corrected(new TimeWords(passage, year).words(), stale);
        Optional<Span> before = Optional.empty();
        int carrier = -1;
        for (int i = 0; i < words.size(); i++) {
            TimeWord word = words.get(i);
            Optional<Span> span = word.span(before);
            before = word.carried() ? span : before;
            carrier = word.carried() && word.kind() != TimeWord.Kind.WHOLE ? i : carrier;
            carriers.add(carrier);
            spans.add(span);
            carried.add(before);
            if (word.each().size() > 1) {
                share(word, i + 1 < words.size() ? words.get(i + 1).at() : passage.end());
            }
        }
    }

    /** 截至2023年11月底，今年 in the report for 2024: put right, the cut-off holds on behind the word for this year. */
    private List<TimeWord> corrected(List<TimeWord> told, Set<Integer> stale) {
        List<TimeWord> corrected = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            TimeWord word = told.get(i);
            boolean behind = i > 0
                    && stale.contains(told.get(i - 1).at())
                    && told.get(i - 1).kind() == TimeWord.Kind.PART;
            if (stale.contains(word.at())) {
                corrected.add(word.in(year.orElseThrow()));
            } else if (!behind
                    || word.kind() != TimeWord.Kind.YEAR
                    || !joined(told.get(i - 1).at(), word.at())) {
                corrected.add(word);
            }
        }
        return List.copyOf(corrected);
    }

    /** Gives each figure of a list its own stretch, where the list is as long as that of the stretches. */
    private void share(TimeWord word, int next) {
        int end = Math.min(word.until(), next);
        int told = word.listed() ? word.at() : each(word.at(), end);
        List<Quantity> quantities = passage.quantities();
        int i = firstFrom(word.at());
        while (i < quantities.size() && quantities.get(i).start() < end) {
            int last = i + 1;
            while (last < quantities.size() && joined(quantities.get(last - 1), quantities.get(last))) {
                last++;
            }
            if (told < quantities.get(i).start() && last - i == word.each().size()) {
                for (int j = i; j < last; j++) {
                    shared.put(quantities.get(j).start(), word.each().get(j - i));
                }
            }
            i = last;
        }
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = passage.quantities().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.quantities().get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** True where nothing but a list's mark stands between. */
    private boolean joined(Quantity before, Quantity after) {
        boolean near = after.start() - before.end() <= 4;
        return near
                && List.of("、", "，", "和", "与", "及", "以及", "；")
                        .contains(Words.dense(passage.text(), before.end(), after.start()));
    }

    /** Where 分别 stands first; {@code to} where it does not. */
    private int each(int from, int to) {
        String words = passage.text().substring(from, Math.max(from, to));
        int first = to;
        for (String word : EACH) {
            int at = words.indexOf(word);
            first = at < 0 ? first : Math.min(first, from + at);
        }
        return first;
    }

    /**
     * The days a figure covers; empty where neither the text nor the report tells a year.
     *
     * @param stated what the text tells of it
     */
    Optional<Span> period(Figure figure, Role role, Optional<Span> stated) {
        if (role == Role.PLAN) {
            return stated.filter(this::later).or(() -> year.map(y -> Span.ofYear(y + 1)));
        }
        Optional<Integer> base = role == Role.PARAMETER ? Optional.empty() : BaseYear.of(figure, year);
        if (base.isPresent()) {
            return base.map(y -> likewise(figure, y, stated));
        }
        if (role == Role.CHANGE && aside(figure)) {
            return year.map(Span::ofYear);
        }
        return stated.isPresent() ? stated : reported;
    }

    /** The days that a report tells of: those of 2023年第一季度 or 2018年1-8月 where its title says so, else its year. */
    private static Span reported(String title, int year) {
        int told = title.indexOf(year + "年");
        if (told < 0) {
            return Span.ofYear(year);
        }
        DateCursor cursor = new DateCursor(title, title.length(), Optional.empty());
        cursor.at(told + (year + "年").length());
        boolean part = cursor.at() < title.length() && YearPart.startsWith(title.charAt(cursor.at()));
        YearPart word = part ? YearPart.read(cursor) : YearPart.NONE;
        YearPart read = word.told() ? word : YearPart.months(cursor);
        return read.told() ? read.in(year) : Span.ofYear(year);
    }

    /** 上年同期 below a cut-off is the same stretch of that year. */
    private static Span likewise(Figure figure, int base, Optional<Span> stated) {
        Optional<Span> stretch = stated.filter(Span::withinOneYear);
        boolean same = figure.own().contains("同期");
        return stretch.filter(span -> same).map(span -> span.in(base)).orElse(Span.ofYear(base));
    }

    private boolean later(Span span) {
        return year.filter(y -> span.end().getYear() > y).isPresent();
    }

    /** The span in force at the figure: that of the last time word before it, or what was in force before that. */
    Optional<Span> stated(Figure figure) {
        int start = figure.quantity().start();
        if (!shared.isEmpty() && shared.containsKey(start)) {
            return Optional.ofNullable(shared.get(start));
        }
        int last = lastBefore(start);
        if (last < 0) {
            return Optional.empty();
        }
        return start < words.get(last).until() ? spans.get(last) : carried.get(last);
    }

    private boolean aside(Figure figure) {
        int last = lastBefore(figure.quantity().start());
        return last >= 0 && words.get(last).aside();
    }

    /**
     * True where a figure is told of a time after the report's year.
     *
     * @param stated what the text tells of it
     * @param otherwise what holds where the text tells nothing
     */
    boolean ahead(Optional<Span> stated, boolean otherwise) {
        return stated.isPresent() && year.isPresent() ? later(stated.get()) : otherwise;
    }

    private int lastBefore(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).at() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** True where figures are told over several years: by their span, or by a word such as 历次. */
    static boolean cumulative(Figure figure, Optional<Span> span) {
        boolean counted = !figure.quantity().unit().equals("%");
        boolean years = span.filter(days -> !days.withinOneYear()).isPresent();
        return counted && (years || undated(figure));
    }

    /** 历次; but in 近年来任务加重，2021年罚款410万元 the year is told. */
    private static boolean undated(Figure figure) {
        Line line = figure.place().line();
        int from = figure.place().from();
        int word = line.last(Use.UNDATED, figure.place().segment(), from);
        if (word < 0) {
            return false;
        }
        String since = line.text(line.begin(word), from);
        int year = since.lastIndexOf('年');
        return year < YEAR || !since.substring(year - YEAR, year).chars().allMatch(Character::isDigit);
    }

    /**
     * A year other than the report's at the head of the paragraph, over figures that another time word gives back to the
     * report's year: text carried over from an older report.
     */
    Optional<Integer> staleYear(List<Figure> figures) {
        if (words.isEmpty() || year.isEmpty() || figures.isEmpty()) {
            return Optional.empty();
        }
        TimeWord first = words.get(0);
        int told = first.days().map(Span::timePeriod).orElse(0);
        boolean leads = first.at() < figures.get(0).quantity().start();
        boolean older = leads && first.kind() == TimeWord.Kind.YEAR && told < year.get();
        if (!older || !ours(first)) {
            return Optional.empty();
        }
        boolean silent = figures.stream()
                .noneMatch(figure ->
                        stated(figure).filter(span -> span.timePeriod() == told).isPresent());
        return silent ? Optional.of(told) : Optional.empty();
    }

    /** The year, or a cut-off in it, that is said outright and gives the figure another year than the report's. */
    Optional<TimeWord> strange(Figure figure) {
        int start = figure.quantity().start();
        int last = lastBefore(start);
        if (last < 0 || shared.containsKey(start)) {
            return Optional.empty();
        }
        boolean own = start < words.get(last).until() && words.get(last).kind() != TimeWord.Kind.WHOLE;
        int at = own ? last : carriers.get(last);
        return at < 0 || !strange(words.get(at)) || BaseYear.of(figure, year).isPresent()
                ? Optional.empty()
                : Optional.of(words.get(at));
    }

    /** 截至2023年11月底，今年共受理 in the report for 2024: a cut-off that the next words give back to the report's year. */
    Optional<TimeWord> contradicted() {
        for (int i = 1; i < words.size(); i++) {
            TimeWord cutOff = words.get(i - 1);
            TimeWord next = words.get(i);
            boolean own = next.kind() == TimeWord.Kind.YEAR && !strange(next);
            if (own && cutOff.kind() == TimeWord.Kind.PART && strange(cutOff) && joined(cutOff.at(), next.at())) {
                return Optional.of(cutOff);
            }
        }
        return Optional.empty();
    }

    /** True where nothing but a date stands from one place to another, and there a word for this year. */
    private boolean joined(int from, int to) {
        String date = Words.dense(passage.text(), from, Math.min(to, from + DATE));
        return to - from < DATE
                && Words.startsWithAny(date, UNTIL)
                && Words.endsWithAny(date, BREAKS)
                && passage.text().startsWith("今年", to);
    }

    private boolean strange(TimeWord word) {
        boolean dated = word.kind() == TimeWord.Kind.YEAR || word.kind() == TimeWord.Kind.PART;
        return dated
                && word.days()
                        .filter(days -> !year.equals(Optional.of(days.timePeriod())))
                        .isPresent();
    }

    /** True where the words behind the time word speak of the whole agency: 2020年，我局. */
    private boolean ours(TimeWord first) {
        String head = Words.dense(passage.text(), first.at(), Math.min(first.at() + 12, passage.end()));
        int at = 5;
        for (String skipped : List.of("度", "，", ",")) {
            at += head.startsWith(skipped, at) ? 1 : 0;
        }
        boolean year = head.indexOf('年') == 4;
        return year && at < head.length() && "我本全".indexOf(head.charAt(at)) >= 0;
    }
}
