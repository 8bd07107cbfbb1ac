package org.nianjian.indicator;

import java.util.List;

/** Tells whether the words of a phrase stand around the number as the phrase says. */
final class PhraseFit {
    private static final String ENDS = "；;。";
    private static final int GAP = 16;
    private static final int TRAILING_GAP = 24;

    private final Surroundings around;
    private final String before;
    private final String after;

    PhraseFit(Surroundings around) {
        this.around = around;
        this.before = around.before();
        this.after = around.after();
    }

    boolean fits(Literals.Candidate candidate) {
        return follows(candidate.phrase(), candidate.split()) && leads(candidate, candidate.split());
    }

    private boolean leads(Literals.Candidate candidate, int split) {
        Phrase phrase = candidate.phrase();
        int at = before.length();
        for (int i = split - 1; i >= 0; i--) {
            String literal = phrase.literals().get(i);
            boolean last = i == split - 1;
            int found = before.lastIndexOf(literal, at - literal.length());
            if (found < 0 || !joins(found + literal.length(), at, last, phrase)) {
                return false;
            }
            at = found;
        }
        return !around.shifted(around.front(at), at, candidate.text());
    }

    /** Tells whether what stands between two words, or between the last one and the number, lets them belong together. */
    private boolean joins(int from, int to, boolean last, Phrase phrase) {
        if (!last) {
            return to - from <= GAP;
        }
        return phrase.openAfter() ? to - from <= TRAILING_GAP : around.lightBefore(from);
    }

    private boolean follows(Phrase phrase, int split) {
        List<String> literals = phrase.literals();
        int at = 0;
        for (int i = split; i < literals.size(); i++) {
            int found = after.indexOf(literals.get(i), at);
            if (found < 0) {
                return false;
            }
            boolean joined = i == split ? near(found, phrase) : found - at <= GAP * 2 && within(at, found, phrase);
            if (!joined) {
                return false;
            }
            at = found + literals.get(i).length();
        }
        return true;
    }

    /**
     * Two words behind the number stand in one sentence, with no clause between that has a figure of its own; beyond a
     * further figure only as items of its list, unless the phrase asks for words behind its number:
     * 154名执法人员、2名监察人员，全部持证.
     */
    private boolean within(int from, int to, Phrase phrase) {
        boolean figure = false;
        boolean comma = false;
        for (int i = from; i < to; i++) {
            char c = after.charAt(i);
            boolean next = c == '#';
            figure |= next;
            if (ENDS.indexOf(c) >= 0 || (next && comma) || (figure && comma && phrase.numberAt() != 0)) {
                return false;
            }
            comma |= c == '，' || c == ',';
        }
        return true;
    }

    private boolean near(int to, Phrase phrase) {
        if (!phrase.openBefore()) {
            return around.right(to);
        }
        int meanwhile = after.indexOf("其中");
        return (meanwhile < 0 || meanwhile + 2 > to)
                && (phrase.numberAt() > 0 ? around.open(to) : to <= around.loose());
    }
}
