package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words that stand around a figure without naming it: light ones, which change nothing, and shifting ones, which make
 * of the thing named something else (审核, 镇街, 转办).
 */
final class WordTable {
    private static final List<String> ADVERBS = List.of(
            "共计", "总计", "累计", "合计", "全年", "全市", "全省", "全区", "全县", "依法", "共", "已", "了", "均", "现", "各", "数", "率先");
    private final List<String> light;
    private final List<String> shifting;
    private final List<String> verbs;

    WordTable(List<String> light, List<String> shifting, List<String> verbs) {
        this.light = longestFirst(light);
        this.verbs = longestFirst(verbs);
        this.shifting = List.copyOf(shifting);
    }

    private static List<String> longestFirst(List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return List.copyOf(sorted);
    }

    /** 处罚案件共办理 → 办理处罚案件: the words with the verb at their end put first; empty where no verb ends them. */
    Optional<String> verbFirst(String before) {
        String words = withoutLightTail(before);
        int comma = Math.max(words.lastIndexOf('，'), words.lastIndexOf(','));
        String clause = words.substring(comma + 1);
        for (String verb : verbs) {
            if (clause.endsWith(verb) && clause.length() > verb.length()) {
                String object = withoutLightTail(clause.substring(0, clause.length() - verb.length()));
                return Optional.of(words.substring(0, comma + 1) + verb + object);
            }
        }
        return Optional.empty();
    }

    private String withoutLightTail(String words) {
        for (String word : ADVERBS) {
            if (words.endsWith(word)) {
                return withoutLightTail(words.substring(0, words.length() - word.length()));
            }
        }
        return words;
    }

    /** True where the text is made of light words and punctuation only. */
    boolean light(String text) {
        int at = 0;
        while (at < text.length()) {
            int step = text.charAt(at) == '（' ? bracket(text, at) : step(text, at);
            if (step == 0) {
                return false;
            }
            at += step;
        }
        return true;
    }

    /** A remark in brackets names nothing: 检查企业（含养殖场）30家. */
    private static int bracket(String text, int at) {
        int close = text.indexOf('）', at);
        return close < 0 ? 1 : close + 1 - at;
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
