package org.nianjian.indicator;

import java.util.Arrays;
import java.util.List;

/** Finds the entries of which a phrase fits one clause. */
final class ClauseSearch {
    /** Of a word cut by the number, two chars must stand on either side: 检查(5家)企业. */
    private static final int CUT = 2;

    private final List<Entry> entries;
    private final Literals literals;
    private final boolean[] takes;
    private final Surroundings around;
    private final PhraseFit phraseFit;
    private final char[] text;
    private final int number;
    private final int units;

    /** The same where the unit decides, else none. */
    private final int unit;

    private long absent;
    private final Fits fits = new Fits();

    /** @param takes of each entry whether it may name a figure of the clause's unit */
    ClauseSearch(List<Entry> entries, WordTable words, Literals literals, boolean[] takes, ClauseText told) {
        this.entries = entries;
        this.literals = literals;
        this.takes = takes;
        this.around = new Surroundings(words, told);
        this.phraseFit = new PhraseFit(around, told);
        this.number = told.number();
        this.text = told.chars();
        this.units = Literals.units(told.clause());
        this.unit = told.clause().anyUnit() ? 0 : units;
    }

    Fits fits() {
        WordGraph graph = literals.graph();
        int last = Math.min(number + around.loose(), text.length - 1);
        for (int from = 0; from <= last; from++) {
            int node = graph.first(text, from, units);
            for (int to = from + 1; node >= 0; to++) {
                goals(graph, node, from, to);
                node = to < text.length ? graph.next(node, text[to], units) : -1;
            }
        }
        return fits;
    }

    /** Tries what is filed under the word that stands between two places. */
    private void goals(WordGraph graph, int node, int from, int to) {
        int first = graph.firstGoal(node);
        int end = graph.firstGoal(node + 1);
        if (first == end) {
            return;
        }
        long absent = absent();
        for (int i = literals.next(first, end, unit, absent); i < end; i = literals.next(i + 1, end, unit, absent)) {
            int goal = literals.number(i);
            if (literals.taken(goal, takes)) {
                goal(goal, from, to);
            }
        }
    }

    private void goal(int goal, int from, int to) {
        if (literals.word(goal)) {
            word(goal, from, to);
        } else if (literals.leads(goal) ? to <= number : from >= number) {
            phrase(literals.candidate(goal));
        }
    }

    /** The chars that the clause does not hold, looked for where they are first asked for. */
    private long absent() {
        if (absent == 0) {
            absent = ~Literals.chars(text);
        }
        return absent;
    }

    private void word(int order, int from, int to) {
        if (!fits.holds(order, to - from) && stands(from, to, entries.get(order))) {
            fits.add(order, to - from);
        }
    }

    private void phrase(Literals.Candidate candidate) {
        if (!fits.holds(candidate.order(), candidate.weight()) && phraseFit.fits(candidate)) {
            fits.add(candidate.order(), candidate.weight());
        }
    }

    /** True where a word stands right before the number, right behind it or is cut by it. */
    private boolean stands(int from, int to, Entry entry) {
        if (to <= number) {
            return around.lightBefore(to) && !shifted(from, from, to);
        }
        if (from >= number) {
            return around.right(from - number) && !shifted(number, from, to);
        }
        return number - from >= CUT && to - number >= CUT && entry.beside().isEmpty();
    }

    /** True where a word in front of a place, of the same clause, makes of the word something else. */
    private boolean shifted(int place, int from, int to) {
        int front = around.front(place);
        return front < place && around.shifted(front, place, Arrays.copyOfRange(text, from, to));
    }
}
