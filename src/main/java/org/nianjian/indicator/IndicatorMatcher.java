package org.nianjian.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Names what a figure counts by the structure of its clause: a phrase of the catalogue must stand right before, right
 * behind or around the number, with nothing between them but words that carry no meaning of their own, and no word in
 * front may turn it into something else.
 */
public final class IndicatorMatcher {
    private static final String STOPS = "；;。#";
    private static final String MARKS = STOPS + "，,：:、（）";
    private static final int GAP = 16;
    private static final int TRAILING_GAP = 24;
    private static final int REACH = 10;
    private static final int LOOSE = 20;
    private static final int NOUN = 8;
    private static final int FRONT = 9;

    private final List<Entry> entries;
    private final WordTable words;
    private final Literals literals;

    IndicatorMatcher(List<Entry> entries, WordTable words) {
        this.entries = List.copyOf(entries);
        this.words = words;
        this.literals = new Literals(entries);
    }

    /**
     * The indicator whose most particular phrase fits; of equals, the one whose topic stands nearest, then the one that
     * stands first in the catalogue. Where the object is fronted (处罚案件共办理146件) it is tried behind its verb too.
     */
    public Optional<Indicator> match(Clause clause) {
        Optional<Indicator> asWritten = best(clause);
        return asWritten.isPresent()
                ? asWritten
                : words.verbFirst(clause.before()).map(clause::led).flatMap(this::best);
    }

    private Optional<Indicator> best(Clause clause) {
        return literals.candidates(clause.before() + "#" + clause.after()).stream()
                .map(candidate -> score(candidate, clause))
                .filter(score -> score.weight() > 0)
                .max(Comparator.comparingInt(Score::weight)
                        .thenComparingInt(Score::topic)
                        .thenComparing(Comparator.comparingInt(Score::order).reversed()))
                .map(score -> entries.get(score.order()).indicator());
    }

    private record Score(int order, int weight, int topic) {}

    private Score score(Literals.Candidate candidate, Clause clause) {
        Entry entry = entries.get(candidate.order());
        int weight = candidate.phrase().weight();
        if (!admits(entry, clause) || !fits(candidate.phrase(), entry, clause)) {
            return new Score(candidate.order(), 0, 0);
        }
        return new Score(candidate.order(), weight, topic(entry, clause));
    }

    /** How late a word that the entry wants near stands before the figure. */
    private static int topic(Entry entry, Clause clause) {
        String said = clause.sentence();
        int end = said.length() - clause.after().length();
        return entry.near().stream()
                .mapToInt(word -> said.lastIndexOf(word, end))
                .max()
                .orElse(-1);
    }

    private static boolean admits(Entry entry, Clause clause) {
        if (!clause.anyUnit() && !entry.indicator().takes(clause.unit())) {
            return false;
        }
        if (entry.whole() && clause.campaign()) {
            return false;
        }
        if (!entry.near().isEmpty() && entry.near().stream().noneMatch(clause.sentence()::contains)) {
            return false;
        }
        if (!entry.beside().isEmpty() && entry.beside().stream().noneMatch(clause.beside()::contains)) {
            return false;
        }
        String part = firstPart(clause.after());
        String near = clause.before() + "#" + part.substring(0, Math.min(NOUN, part.length()));
        return entry.not().stream().noneMatch(near::contains);
    }

    /** The words after the number that belong to it: up to the next figure or comma. */
    static String firstPart(String after) {
        for (int i = 0; i < after.length(); i++) {
            if ("，,、；;。：（）#".indexOf(after.charAt(i)) >= 0) {
                return after.substring(0, i);
            }
        }
        return after;
    }

    private boolean fits(Phrase phrase, Entry entry, Clause clause) {
        if (phrase.numberAt() >= 0) {
            return around(phrase, phrase.numberAt(), clause);
        }
        for (int split = phrase.literals().size(); split >= 0; split--) {
            if (around(phrase, split, clause)) {
                return true;
            }
        }
        return entry.beside().isEmpty() && straddles(phrase, clause);
    }

    /** True where the first {@code split} literals stand before the number and the others behind it. */
    private boolean around(Phrase phrase, int split, Clause clause) {
        return leads(phrase, split, clause.before()) && follows(phrase, split, clause.after());
    }

    private boolean leads(Phrase phrase, int split, String before) {
        if (split == 0) {
            return !words.shifts(lastPart(before), String.join("", phrase.literals()));
        }
        int at = before.length();
        for (int i = split - 1; i >= 0; i--) {
            String literal = phrase.literals().get(i);
            boolean last = i == split - 1;
            int found = before.lastIndexOf(literal, at - literal.length());
            int end = found + literal.length();
            if (found < 0 || !joins(before.substring(end, at), last, last && phrase.openAfter())) {
                return false;
            }
            at = found;
        }
        return !words.shifts(lastPart(before.substring(0, at)), String.join("", phrase.literals()));
    }

    private static String lastPart(String before) {
        int comma = Math.max(before.lastIndexOf('，'), before.lastIndexOf(','));
        return before.substring(Math.max(comma + 1, before.length() - FRONT));
    }

    private boolean joins(String between, boolean last, boolean open) {
        if (open) {
            return between.length() <= TRAILING_GAP;
        }
        return last ? words.light(between) : between.length() <= GAP;
    }

    private boolean follows(Phrase phrase, int split, String after) {
        int at = 0;
        for (int i = split; i < phrase.literals().size(); i++) {
            String literal = phrase.literals().get(i);
            int found = after.indexOf(literal, at);
            if (found < 0) {
                return false;
            }
            boolean joined = i == split ? near(after.substring(0, found), phrase) : found - at <= GAP * 2;
            if (!joined) {
                return false;
            }
            at = found + literal.length();
        }
        return true;
    }

    private boolean near(String between, Phrase phrase) {
        if (phrase.openBefore()) {
            return between.length() <= LOOSE
                    && !between.contains("其中")
                    && free(between, phrase.numberAt() > 0 ? STOPS : STOPS + "，,");
        }
        return between.length() <= REACH && free(between, MARKS) && words.light(between);
    }

    private static boolean free(String between, String marks) {
        return between.chars().noneMatch(c -> marks.indexOf(c) >= 0);
    }

    /** True where one literal is cut by the number: 出动(22)人次 stays whole in 检查(5家)企业. */
    private boolean straddles(Phrase phrase, Clause clause) {
        if (phrase.literals().size() != 1) {
            return false;
        }
        String literal = phrase.literals().get(0);
        for (int cut = 2; cut <= literal.length() - 2; cut++) {
            if (clause.before().endsWith(literal.substring(0, cut))
                    && clause.after().startsWith(literal.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
