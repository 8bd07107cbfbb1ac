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
    ClauseText withoutWays(ClauseText text) {
        int number = text.number();
        int at = ways.lastStart(text.chars(), number, number);
        if (at < 0) {
            return text;
        }
        int behind = at + ways.length(text.chars(), at, number);
        return text.led(text.text(0, text.clauseOf(at)) + text.text(behind, number));
    }

    /** 处罚案件共办理 → 办理处罚案件: the words with the verb at their end put first; empty where no verb ends them. */
    Optional<ClauseText> verbFirst(ClauseText text) {
        int end = lightTail(text.chars(), text.number());
        if (end == 0) {
            return Optional.empty();
        }
        int clause = text.clauseOf(end);
        for (char[] verb : verbs.under(text.at(end - 1))) {
            int verbAt = end - verb.length;
            if (verbAt > clause && WordIndex.stands(verb, text.chars(), verbAt, end)) {
                int object = Math.max(clause, lightTail(text.chars(), verbAt));
                return Optional.of(text.led(text.text(0, clause) + String.valueOf(verb) + text.text(clause, object)));
            }
        }
        return Optional.empty();
    }

    /** Where the adverbs at the end of the words up to {@code end} begin. */
    private static int lightTail(char[] words, int end) {
        int at = end;
        int from = -1;
        while (at != from && at > 0) {
            from = at;
            at = withoutAdverb(words, at);
        }
        return at;
    }

    private static int withoutAdverb(char[] words, int end) {
        for (char[] word : ADVERB_ENDS.under(words[end - 1])) {
            if (word.length <= end && WordIndex.stands(word, words, end - word.length, end)) {
                return end - word.length;
            }
        }
        return end;
    }

    /** True where the text between two places is made of light words and punctuation only. */
    boolean light(ClauseText text, int from, int to) {
        int at = from;
        while (at < to) {
            int step = text.at(at) == '（' ? bracket(text, at, to) : step(text, at, to);
            if (step == 0) {
                return false;
            }
            at += step;
        }
        return true;
    }

    /** A remark in brackets names nothing: 检查企业（含养殖场）30家. */
    private static int bracket(ClauseText text, int at, int to) {
        int close = text.first('）', at, to);
        return close < 0 ? 1 : close + 1 - at;
    }

    private int step(ClauseText text, int at, int to) {
        return mark(text.at(at)) ? 1 : light.length(text.chars(), at, to);
    }

    private static boolean mark(char c) {
        return switch (c) {
            case '“', '”', '‘', '’', '"', '\'', '（', '）', '(', ')', '、', '：', ':', ' ' -> true;
            default -> false;
        };
    }

    /** True where the words between two places hold a shifting one that the phrase itself does not hold. */
    boolean shifts(ClauseText text, int from, int to, char[] phrase) {
        for (int i = from; i < to; i++) {
            for (char[] word : shifting.under(text.at(i))) {
                if (WordIndex.stands(word, text.chars(), i, to) && !holds(phrase, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(char[] phrase, char[] word) {
        for (int i = 0; i <= phrase.length - word.length; i++) {
            if (WordIndex.stands(word, phrase, i, phrase.length)) {
                return true;
            }
        }
        return false;
    }
}
