package org.nianjian.indicator;

import java.util.List;

/** Tells whether the words around a clause allow an entry of which a phrase fits. */
final class Admission {
    private static final int NOUN = 8;

    private final List<Entry> entries;
    private final Clause clause;
    private String sentence = "";
    private String governing = "";

    Admission(List<Entry> entries, Clause clause) {
        this.entries = entries;
        this.clause = clause;
    }

    Indicator indicator(int order) {
        return entries.get(order).indicator();
    }

    boolean admits(int order) {
        Entry entry = entries.get(order);
        if (entry.whole() && clause.campaign()) {
            return false;
        }
        if (!entry.beside().isEmpty() && !told(entry.beside())) {
            return false;
        }
        if (!entry.not().isEmpty() && entry.not().within(governing())) {
            return false;
        }
        if (!entry.yields().isEmpty() && entry.yields().within(upToNext(clause.after()))) {
            return false;
        }
        return entry.near().isEmpty() || near(entry.near());
    }

    /** True where one of these codes is told in the sentence. */
    private boolean told(List<String> codes) {
        for (String code : codes) {
            if (clause.beside().contains(code)) {
                return true;
            }
        }
        return false;
    }

    /** What stands between the number and the next one. */
    private static String upToNext(String after) {
        int next = after.indexOf('#');
        return next < 0 ? "" : after.substring(0, next);
    }

    /** Asks the clause first: it is short, the sentence with its headings is not. */
    private boolean near(WordIndex words) {
        return words.within(clause.before()) || words.within(clause.after()) || words.within(sentence());
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
        int figure = sentence().length() - clause.after().length();
        return entries.get(order).near().lastStart(sentence(), figure);
    }

    private String sentence() {
        if (sentence.isEmpty()) {
            sentence = clause.sentence().get();
        }
        return sentence;
    }

    /** The words that may make of the clause something else. */
    private String governing() {
        if (governing.isEmpty()) {
            governing = withoutRemarks(clause.before()) + "#" + noun(clause.after());
        }
        return governing;
    }

    /** 核发排污许可证（含变更、延续）128家: what stands in brackets does not change what is counted. */
    private static String withoutRemarks(String before) {
        int close = before.lastIndexOf('）');
        int open = close < 0 ? -1 : before.lastIndexOf('（', close);
        return open < 0 ? before : before.substring(0, open) + before.substring(close + 1);
    }

    /** What the number counts, as far as it stands right behind it: up to the next figure or mark. */
    private static String noun(String after) {
        int end = 0;
        if (!after.isEmpty() && "和及与".indexOf(after.charAt(0)) >= 0) {
            return "";
        }
        while (end < Math.min(NOUN, after.length()) && !ends(after.charAt(end))) {
            end++;
        }
        return after.substring(0, end);
    }

    private static boolean ends(char c) {
        return switch (c) {
            case '，', ',', '、', '；', ';', '。', '：', ':', '（', '）', '#' -> true;
            default -> false;
        };
    }
}
