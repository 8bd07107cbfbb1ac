package org.nianjian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which days a figure covers. A time said in a paragraph carries on to the figures behind it until another one is
 * said; times over several years end with their sentence; a year that is only compared with moves nothing.
 */
final class PeriodReader {
    private static final Pattern OURS = Pattern.compile("\\d{4}年度?，?,?[我本全].*");

    private final Optional<Integer> year;
    private final List<TimeWord> words;
    private final List<Optional<Span>> spans = new ArrayList<>();
    private final List<Optional<Span>> carried = new ArrayList<>();
    private final Passage passage;

    PeriodReader(Passage passage, Optional<Integer> year) {
        this.passage = passage;
        this.year = year;
        this.words = new TimeWords(passage.text(), year).between(passage.start(), passage.end());
        Optional<Span> before = Optional.empty();
        for (TimeWord word : words) {
            Optional<Span> span = word.span(before);
            before = word.carried() ? span : before;
            spans.add(span);
            carried.add(before);
        }
    }

    /** The days a figure covers; empty where neither the text nor the report tells a year. */
    Optional<Span> period(Figure figure, Role role) {
        if (role == Role.PLAN) {
            return stated(figure).filter(this::later).or(() -> year.map(y -> Span.ofYear(y + 1)));
        }
        Optional<Integer> base = BaseYear.of(figure.own(), year);
        if (base.isPresent()) {
            return base.map(Span::ofYear);
        }
        if (role == Role.CHANGE && aside(figure)) {
            return year.map(Span::ofYear);
        }
        return stated(figure).or(() -> year.map(Span::ofYear));
    }

    private boolean later(Span span) {
        return year.filter(y -> span.end().getYear() > y).isPresent();
    }

    /** The span in force at the figure: that of the last time word before it, or what was in force before that. */
    private Optional<Span> stated(Figure figure) {
        int last = lastBefore(figure.quantity().start());
        if (last < 0) {
            return Optional.empty();
        }
        boolean holds = figure.quantity().start() < words.get(last).until();
        return holds ? spans.get(last) : carried.get(last);
    }

    private boolean aside(Figure figure) {
        int last = lastBefore(figure.quantity().start());
        return last >= 0 && words.get(last).kind() == TimeWord.Kind.ASIDE
                || last >= 0 && !words.get(last).carried() && words.get(last).kind() == TimeWord.Kind.YEAR;
    }

    /** True where the text itself gives the figure to a year after the report's. */
    boolean saidAhead(Figure figure) {
        return stated(figure).filter(this::later).isPresent();
    }

    /** True where the text itself gives the figure to the report's year or one before. */
    boolean saidAsPast(Figure figure) {
        return stated(figure)
                .filter(span -> year.filter(y -> span.end().getYear() <= y).isPresent())
                .isPresent();
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
        return counted && (years || Words.any(figure.segment(), List.of("历次", "历年", "十八大以来", "十九大以来")));
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
        boolean older = first.kind() == TimeWord.Kind.YEAR && first.from() < year.get();
        boolean silent = figures.stream()
                .noneMatch(figure -> stated(figure)
                        .filter(span -> span.end().getYear() == first.from())
                        .isPresent());
        return older && silent && ours(first) ? Optional.of(first.from()) : Optional.empty();
    }

    /** True where the words behind the time word speak of the whole agency: 2020年，我局. */
    private boolean ours(TimeWord first) {
        String head = Words.dense(passage.text(), first.at(), Math.min(first.at() + 12, passage.end()));
        return OURS.matcher(head).matches();
    }
}
