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
    private static final WordIndex ADVERB_ENDS = WordIndex.byLast(ADVERBS);
    private final WordIndex light;
    private final WordIndex shifting;
    private final WordIndex verbs;
    private final WordIndex ways;

    WordTable(List<String> light, List<String> shifting, List<String> verbs, List<String> ways) {
        this.light = WordIndex.byFirst(longestFirst(light));
        this.verbs = WordIndex.byLast(longestFirst(verbs));
        this.shifting = WordIndex.byFirst(shifting);
        this.ways = WordIndex.byFirst(longestFirst(ways));
    }

    private static List<String> longestFirst(List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return List.copyOf(sorted);
    }

    /** 热线、网络等渠道共受理投诉 → 共受理投诉: all ways together narrow nothing; the words as they are where none are told. */
    String withoutWays(String before) {
        int at = ways.lastStart(before, before.length());
        if (at < 0) {
            return before;
        }
        int clause = 1 + Math.max(before.lastIndexOf('，', at), before.lastIndexOf(',', at));
        String word = ways.last(before);
        return before.substring(0, clause) + before.substring(at + word.length());
    }

    /** 处罚案件共办理 → 办理处罚案件: the words with the verb at their end put first; empty where no verb ends them. */
    Optional<String> verbFirst(String before) {
        int end = lightTail(before, before.length());
        if (end == 0) {
            return Optional.empty();
        }
        int clause = 1 + Math.max(before.lastIndexOf('，', end - 1), before.lastIndexOf(',', end - 1));
        for (String verb : verbs.under(before.charAt(end - 1))) {
            int verbAt = end - verb.length();
            if (verbAt > clause && before.startsWith(verb, verbAt)) {
                int object = Math.max(clause, lightTail(before, verbAt));
                return Optional.of(before.substring(0, clause) + verb + before.substring(clause, object));
            }
        }
        return Optional.empty();
    }

    /** Where the adverbs at the end of {@code words} up to {@code end} begin. */
    private static int lightTail(String words, int end) {
        int at = end;
        int from = -1;
        while (at != from && at > 0) {
            from = at;
            at = withoutAdverb(words, at);
        }
        return at;
    }

    private static int withoutAdverb(String words, int end) {
        for (String word : ADVERB_ENDS.under(words.charAt(end - 1))) {
            if (word.length() <= end && words.startsWith(word, end - word.length())) {
                return end - word.length();
            }
        }
        return end;
    }

    /** True where the text between two places is made of light words and punctuation only. */
    boolean light(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int step = text.charAt(at) == '（' ? bracket(text, at, to) : step(text, at, to);
            if (step == 0) {
                return false;
            }
            at += step;
        }
        return true;
    }

    /** A remark in brackets names nothing: 检查企业（含养殖场）30家. */
    private static int bracket(String text, int at, int to) {
        int close = text.indexOf('）', at);
        return close < 0 || close >= to ? 1 : close + 1 - at;
    }

    private int step(String text, int at, int to) {
        if (mark(text.charAt(at))) {
            return 1;
        }
        for (String word : light.under(text.charAt(at))) {
            if (at + word.length() <= to && text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean mark(char c) {
        return switch (c) {
            case '“', '”', '‘', '’', '"', '\'', '（', '）', '(', ')', '、', '：', ':', ' ' -> true;
            default -> false;
        };
    }

    /** True where the words between two places hold a shifting one that the phrase itself does not hold. */
    boolean shifts(String front, int from, int to, String phrase) {
        for (int i = from; i < to; i++) {
            for (String word : shifting.under(front.charAt(i))) {
                if (i + word.length() <= to && front.startsWith(word, i) && !phrase.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
