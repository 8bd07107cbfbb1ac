package org.nianjian.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Names what a figure counts by the structure of its clause: a phrase of the catalogue must stand right before, right
 * behind or around the number, with nothing between them but words that carry no meaning of their own, and no word in
 * front may turn it into something else.
 */
public final class IndicatorMatcher {
    private static final String ENDS = "；;。";
    private static final String STOPS = ENDS + "#";
    private static final String MARKS = STOPS + "，,：:、（）";
    private static final int GAP = 16;
    private static final int TRAILING_GAP = 24;
    private static final int REACH = 10;
    private static final int LOOSE = 20;
    private static final int MEMORY = 160;
    private static final int NOUN = 8;
    private static final int FRONT = 16;

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
        Search search = new Search(clause);
        literals.candidates(clause, search);
        return search.best.weight() == 0
                ? Optional.empty()
                : Optional.of(entries.get(search.best.order()).indicator());
    }

    /** The best of the phrases tried on one clause. */
    private final class Search implements Consumer<Literals.Candidate> {
        private final Clause clause;
        private final byte[] lightBefore = new byte[MEMORY];
        private final byte[] lightAfter = new byte[REACH + 1];
        private Score best = Score.NONE;

        Search(Clause clause) {
            this.clause = clause;
        }

        @Override
        public void accept(Literals.Candidate candidate) {
            if (hopeless(candidate)) {
                return;
            }
            Entry entry = entries.get(candidate.order());
            if (fits(candidate, entry, this) && admits(entry, clause)) {
                Score score = new Score(candidate.order(), candidate.weight(), topic(entry, clause));
                best = score.beats(best) ? score : best;
            }
        }

        private boolean hopeless(Literals.Candidate candidate) {
            boolean same = candidate.weight() == best.weight() && candidate.order() == best.order();
            return same || candidate.weight() < best.weight();
        }

        /** True where only light words stand between a place and the number. */
        boolean lightBefore(int from) {
            if (from >= MEMORY) {
                return words.light(clause.before(), from, clause.before().length());
            }
            if (lightBefore[from] == 0) {
                lightBefore[from] =
                        told(words.light(clause.before(), from, clause.before().length()));
            }
            return lightBefore[from] > 0;
        }

        /** True where only light words stand between the number and a place. */
        boolean lightAfter(int to) {
            if (lightAfter[to] == 0) {
                lightAfter[to] = told(words.light(clause.after(), 0, to));
            }
            return lightAfter[to] > 0;
        }

        private static byte told(boolean light) {
            return (byte) (light ? 1 : -1);
        }
    }

    private record Score(int order, int weight, int topic) {
        static final Score NONE = new Score(0, 0, 0);

        boolean beats(Score other) {
            if (weight != other.weight) {
                return weight > other.weight;
            }
            return topic == other.topic ? order < other.order : topic > other.topic;
        }
    }

    /** How late a word that the entry wants near stands before the figure. */
    private static int topic(Entry entry, Clause clause) {
        int last = -1;
        for (String word : entry.near()) {
            String said = clause.sentence().get();
            last = Math.max(
                    last, said.lastIndexOf(word, said.length() - clause.after().length()));
        }
        return last;
    }

    private static boolean admits(Entry entry, Clause clause) {
        if (entry.whole() && clause.campaign()) {
            return false;
        }
        if (!entry.near().isEmpty() && !holds(clause.sentence().get(), entry.near())) {
            return false;
        }
        if (!entry.beside().isEmpty() && entry.beside().stream().noneMatch(clause.beside()::contains)) {
            return false;
        }
        return entry.not().isEmpty()
                || !holds(withoutRemarks(clause.before()) + "#" + noun(clause.after()), entry.not());
    }

    /** 核发排污许可证（含变更、延续）128家: what stands in brackets does not change what is counted. */
    private static String withoutRemarks(String before) {
        int close = before.lastIndexOf('）');
        int open = close < 0 ? -1 : before.lastIndexOf('（', close);
        return open < 0 ? before : before.substring(0, open) + before.substring(close + 1);
    }

    /** What the number counts, as far as it stands right behind it. */
    private static String noun(String after) {
        String part = firstPart(after);
        return part.substring(0, Math.min(NOUN, part.length()));
    }

    private static boolean holds(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
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

    private boolean fits(Literals.Candidate candidate, Entry entry, Search search) {
        Phrase phrase = candidate.phrase();
        if (phrase.numberAt() >= 0) {
            return around(candidate, phrase.numberAt(), search);
        }
        for (int split = phrase.literals().size(); split >= 0; split--) {
            if (around(candidate, split, search)) {
                return true;
            }
        }
        return entry.beside().isEmpty() && straddles(phrase, search.clause);
    }

    /** True where the first {@code split} literals stand before the number and the others behind it. */
    private boolean around(Literals.Candidate candidate, int split, Search search) {
        return follows(candidate.phrase(), split, search) && leads(candidate, split, search);
    }

    private boolean leads(Literals.Candidate candidate, int split, Search search) {
        String before = search.clause.before();
        Phrase phrase = candidate.phrase();
        int at = before.length();
        for (int i = split - 1; i >= 0; i--) {
            String literal = phrase.literals().get(i);
            boolean last = i == split - 1;
            int found = before.lastIndexOf(literal, at - literal.length());
            if (found < 0 || !joins(found + literal.length(), at, joint(last, phrase), search)) {
                return false;
            }
            at = found;
        }
        int comma = 1 + Math.max(before.lastIndexOf('，', at - 1), before.lastIndexOf(',', at - 1));
        int part = Math.max(comma, at - FRONT);
        return !words.shifts(before, part, at, candidate.text());
    }

    /** What may stand between two words of a phrase, or between its last one and the number. */
    private enum Joint {
        INNER,
        LIGHT,
        OPEN
    }

    private static Joint joint(boolean last, Phrase phrase) {
        if (!last) {
            return Joint.INNER;
        }
        return phrase.openAfter() ? Joint.OPEN : Joint.LIGHT;
    }

    private boolean joins(int from, int to, Joint joint, Search search) {
        return switch (joint) {
            case INNER -> to - from <= GAP;
            case OPEN -> to - from <= TRAILING_GAP;
            case LIGHT -> search.lightBefore(from);
        };
    }

    private boolean follows(Phrase phrase, int split, Search search) {
        String after = search.clause.after();
        int at = 0;
        for (int i = split; i < phrase.literals().size(); i++) {
            String literal = phrase.literals().get(i);
            int found = after.indexOf(literal, at);
            if (found < 0) {
                return false;
            }
            boolean joined = i == split
                    ? near(found, phrase, search)
                    : found - at <= GAP * 2 && within(after, at, found, phrase);
            if (!joined) {
                return false;
            }
            at = found + literal.length();
        }
        return true;
    }

    /**
     * Two words behind the number stand in one sentence; beyond a further figure only as items of its list, unless the
     * phrase asks for words behind its number: 154名执法人员、2名监察人员，全部持证.
     */
    private static boolean within(String after, int from, int to, Phrase phrase) {
        boolean figure = false;
        boolean comma = false;
        for (int i = from; i < to; i++) {
            char c = after.charAt(i);
            figure |= c == '#';
            comma |= c == '，' || c == ',';
            if (ENDS.indexOf(c) >= 0 || (figure && comma && phrase.numberAt() != 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean near(int to, Phrase phrase, Search search) {
        String after = search.clause.after();
        if (phrase.openBefore()) {
            int meanwhile = after.indexOf("其中");
            return to <= LOOSE
                    && (meanwhile < 0 || meanwhile + 2 > to)
                    && free(after, to, phrase.numberAt() > 0 ? STOPS : STOPS + "，,、");
        }
        return to <= REACH && free(after, to, MARKS) && search.lightAfter(to);
    }

    private static boolean free(String after, int to, String marks) {
        for (int i = 0; i < to; i++) {
            if (marks.indexOf(after.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** True where one literal is cut by the number: 出动(22)人次 stays whole in 检查(5家)企业. */
    private static boolean straddles(Phrase phrase, Clause clause) {
        if (phrase.literals().size() != 1) {
            return false;
        }
        String literal = phrase.literals().get(0);
        for (int cut = 2; cut <= literal.length() - 2; cut++) {
            if (cutAt(literal, cut, clause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean cutAt(String literal, int cut, Clause clause) {
        int rest = literal.length() - cut;
        int start = clause.before().length() - cut;
        return start >= 0
                && clause.before().regionMatches(start, literal, 0, cut)
                && clause.after().regionMatches(0, literal, cut, rest);
    }
}
