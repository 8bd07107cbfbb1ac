package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that stand around a figure without naming it: light ones, which change nothing, and shifting ones, which make
 * of the thing named something else (审核, 镇街, 转办).
 */
final class WordTable {
    private final List<String> light;
    private final List<String> shifting;

    WordTable(List<String> light, List<String> shifting) {
        List<String> longestFirst = new ArrayList<>(light);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        this.light = List.copyOf(longestFirst);
        this.shifting = List.copyOf(shifting);
    }

    /** True where the text is made of light words and punctuation only. */
    boolean light(String text) {
        int at = 0;
        while (at < text.length()) {
            int step = step(text, at);
            if (step == 0) {
                return false;
            }
            at += step;
        }
        return true;
    }

    private int step(String text, int at) {
        if ("“”‘’\"'（）()、：: ".indexOf(text.charAt(at)) >= 0) {
            return 1;
        }
        for (String word : light) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** True where the words in front hold a shifting one that the phrase itself does not hold. */
    boolean shifts(String front, String phrase) {
        for (String word : shifting) {
            if (front.contains(word) && !phrase.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
