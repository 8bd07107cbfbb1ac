package org.nianjian.indicator;

/** Tells whether the words of a phrase stand around the number as the phrase says. */
final class PhraseFit {
    private static final String ENDS = "；;。";
    private static final char[] AMONG = {'其', '中'};
    private static final int GAP = 16;
    private static final int TRAILING_GAP = 24;

    private final Surroundings around;
    private final ClauseText text;

    PhraseFit(Surroundings around, ClauseText text) {
        this.around = around;
        this.text = text;
    }

    boolean fits(Literals.Candidate candidate) {
        return follows(candidate) && leads(candidate);
    }

    private boolean leads(Literals.Candidate candidate) {
        Phrase phrase = candidate.phrase();
        int at = text.number();
        for (int i = candidate.split() - 1; i >= 0; i--) {
            char[] literal = candidate.literals()[i];
            boolean last = i == candidate.split() - 1;
            int found = text.last(literal, at);
            if (found < 0 || !joins(found + literal.length, at, last, phrase)) {
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

    private boolean follows(Literals.Candidate candidate) {
        int at = text.number();
        for (int i = candidate.split(); i < candidate.literals().length; i++) {
            char[] literal = candidate.literals()[i];
            int found = text.first(literal, at);
            if (found < 0) {
                return false;
            }
            Phrase phrase = candidate.phrase();
            boolean joined = i == candidate.split()
                    ? near(found - at, phrase)
                    : found - at <= GAP * 2 && within(at, found, phrase);
            if (!joined) {
                return false;
            }
            at = found + literal.length;
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
            char c = text.at(i);
            boolean next = c == '#';
            figure |= next;
            if (ENDS.indexOf(c) >= 0 || (next && comma) || (figure && comma && phrase.numberAt() != 0)) {
                return false;
            }
            comma |= ClauseText.comma(c);
        }
        return true;
    }

    private boolean near(int to, Phrase phrase) {
        if (!phrase.openBefore()) {
            return around.right(to);
        }
        int meanwhile = text.first(AMONG, text.number());
        return (meanwhile < 0 || meanwhile + AMONG.length > text.number() + to)
                && (phrase.numberAt() > 0 ? around.open(to) : to <= around.loose());
    }
}
