package org.nianjian.indicator;

import java.util.List;
import java.util.Set;

/** Tells whether the words around a clause allow an entry of which a phrase fits. */
final class Admission {
    private static final String RATE = "%";

    /** What the change of a rate is told in: 优良率96.4%，同比增加11天 tells of the days. */
    private static final Set<String> RATE_CHANGES = Set.of(RATE, "百分点", "‰", "倍", "成", "1");

    private static final int NOUN = 8;

    /** 交办信访件19件已办结18件: what is done is said of the next figure. */
    private static final char DONE = '已';

    private static final char[] NOTHING = {};

    private final List<Entry> entries;
    private final Clause clause;
    private final ClauseText text;
    private char[] sentence = NOTHING;
    private char[] governing = NOTHING;

    Admission(List<Entry> entries, ClauseText text) {
        this.entries = entries;
        this.clause = text.clause();
        this.text = text;
    }

    Indicator indicator(int order) {
        return entries.get(order).indicator();
    }

    boolean admits(int order) {
        Entry entry = entries.get(order);
        if (barred(entry)) {
            return false;
        }
        if (!entry.beside().isEmpty() && !told(entry.beside())) {
            return false;
        }
        if (!entry.not().isEmpty() && entry.not().within(governing(), 0, governing().length)) {
            return false;
        }
        if (!entry.yields().isEmpty() && entry.yields().within(text.chars(), text.number(), next())) {
            return false;
        }
        return entry.near().isEmpty() || near(entry.near());
    }

    /** True for a part where only the whole counts, and for a rate where the figure's unit tells of something else. */
    private boolean barred(Entry entry) {
        boolean rate = clause.anyUnit() && RATE.equals(entry.indicator().unit());
        return entry.whole() && clause.campaign() || rate && !RATE_CHANGES.contains(clause.unit());
    }

    /** True where one of these codes is told in the sentence. */
    private boolean told(List<String> codes) {
        Set<String> beside = clause.beside();
        for (int i = 0; i < codes.size() && !beside.isEmpty(); i++) {
            if (beside.contains(codes.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the next number stands; where none does the place of this one. */
    private int next() {
        return Math.max(text.number(), text.first('#', text.number(), text.length()));
    }

    /** Asks the clause first: it is short, the sentence with its headings is not. */
    private boolean near(WordIndex words) {
        char[] chars = text.chars();
        return words.within(chars, 0, text.number())
                || words.within(chars, text.number(), text.length())
                || words.within(sentence(), 0, sentence().length);
    }

    /** Of two entries the one whose topic stands nearer, else the one that stands first in the catalogue. */
    int nearer(int one, int other) {
        int topicOfOne = topic(one);
        int topicOfOther = topic(other);
        if (topicOfOne != topicOfOther) {
            return topicOfOne > topicOfOther ? one : other;
        }
        return Math.min(one, other);
    }

    /** How late a word that the entry wants near stands before the figure. */
    private int topic(int order) {
        int figure = sentence().length - (text.length() - text.number());
        return entries.get(order).near().lastStart(sentence(), figure + 1, sentence().length);
    }

    private char[] sentence() {
        if (sentence.length == 0) {
            sentence = clause.sentence().get().toCharArray();
        }
        return sentence;
    }

    /** The words that may make of the clause something else, {@code #} for its number. */
    private char[] governing() {
        if (governing.length == 0) {
            int number = text.number();
            int close = text.last('）', number);
            int open = close < 0 ? -1 : text.last('（', close);
            governing = open < 0 ? governing(number, number) : governing(open, close + 1);
        }
        return governing;
    }

    /** 核发排污许可证（含变更、延续）128家: what stands in brackets does not change what is counted. */
    private char[] governing(int open, int behind) {
        int number = text.number();
        int noun = nounEnd() - number;
        int before = open + number - behind;
        char[] governing = new char[before + 1 + noun];
        System.arraycopy(text.chars(), 0, governing, 0, open);
        System.arraycopy(text.chars(), behind, governing, open, number - behind);
        governing[before] = '#';
        System.arraycopy(text.chars(), number, governing, before + 1, noun);
        return governing;
    }

    /** Where ends what the number counts, as far as it stands right behind it: up to the next figure or mark. */
    private int nounEnd() {
        int number = text.number();
        int most = Math.min(number + NOUN, text.length());
        if (number == most || joins(text.at(number)) || text.at(number) == DONE) {
            return number;
        }
        int end = number;
        while (end < most && !ends(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(char c) {
        return c == '和' || c == '及' || c == '与';
    }

    private static boolean ends(char c) {
        return switch (c) {
            case '，', ',', '、', '；', ';', '。', '：', ':', '（', '）', '#' -> true;
            default -> false;
        };
    }
}
