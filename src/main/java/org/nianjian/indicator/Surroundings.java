package org.nianjian.indicator;

/** The words of one clause on either side of its number, and what stands between them and it. */
final class Surroundings {
    private static final int FRONT = 16;
    private static final int REACH = 10;
    private static final int LOOSE = 20;
    private static final int MEMORY = 64;

    private final WordTable words;
    private final ClauseText text;
    private final int number;
    private final int loose;
    private long askedBefore;
    private long lightBefore;
    private int askedAfter;
    private int rightAfter;

    Surroundings(WordTable words, ClauseText text) {
        this.words = words;
        this.text = text;
        this.number = text.number();
        this.loose = loose(text);
    }

    /** How many chars a word may stand behind the number where a gap is allowed: not beyond a mark or a figure. */
    int loose() {
        return loose;
    }

    /** True where a word may stand behind the number, as far as another one stands before it. */
    boolean open(int to) {
        for (int i = 0; i < to; i++) {
            if (stop(text.at(number + i))) {
                return false;
            }
        }
        return to <= LOOSE;
    }

    /** True where a word stands right behind the number, nothing but light words between. */
    boolean right(int to) {
        if (to > Math.min(REACH, loose)) {
            return false;
        }
        int bit = 1 << to;
        if ((askedAfter & bit) == 0) {
            askedAfter |= bit;
            rightAfter |= unbroken(to) && words.light(text, number, number + to) ? bit : 0;
        }
        return (rightAfter & bit) != 0;
    }

    private boolean unbroken(int to) {
        for (int i = 0; i < to; i++) {
            char c = text.at(number + i);
            if (c == '：' || c == ':' || c == '（') {
                return false;
            }
        }
        return true;
    }

    private static int loose(ClauseText text) {
        int number = text.number();
        int end = Math.min(number + LOOSE, text.length());
        for (int i = number; i < end; i++) {
            char c = text.at(i);
            if (stop(c) || ClauseText.comma(c) || (c == '、' && !describes(text, i + 1, end))) {
                return i - number;
            }
        }
        return LOOSE;
    }

    /** 对9起情节轻微、及时改正的案件: the mark parts words that describe the thing counted, not things. */
    private static boolean describes(ClauseText text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (c == '的') {
                return i + 1 < to && !stop(text.at(i + 1));
            }
            if (stop(c) || ClauseText.comma(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean stop(char c) {
        return c == '；' || c == ';' || c == '。' || c == '#';
    }

    /** True where only light words stand between a place and the number. */
    boolean lightBefore(int from) {
        int distance = number - from;
        if (distance >= MEMORY) {
            return words.light(text, from, number);
        }
        long bit = 1L << distance;
        if ((askedBefore & bit) == 0) {
            askedBefore |= bit;
            lightBefore |= words.light(text, from, number) ? bit : 0;
        }
        return (lightBefore & bit) != 0;
    }

    /** Where the words begin that may shift the meaning of a phrase that begins at a place: not beyond a comma. */
    int front(int place) {
        int least = Math.max(0, place - FRONT);
        int at = place;
        while (at > least && !ClauseText.comma(text.at(at - 1))) {
            at--;
        }
        return at;
    }

    /** True where a word in front of a phrase makes of it something else. */
    boolean shifted(int front, int place, char[] phrase) {
        return words.shifts(text, front, place, phrase);
    }
}
