package org.nianjian.mention;

import java.util.List;

/** Small questions about the words around a figure. */
final class Words {
    private static final List<String> LIGHT = List.of(
            "共", "共计", "合计", "总计", "累计", "达", "达到", "为", "约", "约为", "其中", "均", "各", "计", "是", "有", "共有", "数量", "金额",
            "总数", "总额", "人数", "已", "了", "全部", "年均", "涉及", "同比", "分别", "分别为", "至", "近", "超", "“", "”", "（", "）");

    private Words() {}

    /** The text between two offsets without blanks and line ends. */
    static String dense(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (blank(text.charAt(i))) {
                return dense(text, from, i, to);
            }
        }
        return from < to ? text.substring(from, to) : "";
    }

    private static String dense(String text, int from, int first, int to) {
        StringBuilder dense = new StringBuilder(to - from).append(text, from, first);
        for (int i = first; i < to; i++) {
            char c = text.charAt(i);
            if (!blank(c)) {
                dense.append(c);
            }
        }
        return dense.toString();
    }

    /** True for blanks and line ends, none of which lies among Chinese characters. */
    static boolean blank(char c) {
        return c <= '　' && (c == '　' || Character.isWhitespace(c));
    }

    /** The same text, as long, with full-width digits written as ASCII. */
    static String halfWidth(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= '０' && chars[i] <= '９') {
                chars[i] = (char) (chars[i] - '０' + '0');
            }
        }
        return new String(chars);
    }

    /** True where the words name nothing: 共计, 达到. */
    static boolean empty(String words) {
        int at = 0;
        while (at < words.length()) {
            int step = 0;
            for (String word : LIGHT) {
                if (words.startsWith(word, at)) {
                    step = Math.max(step, word.length());
                }
            }
            if (step == 0) {
                return false;
            }
            at += step;
        }
        return true;
    }

    static boolean any(String words, List<String> wanted) {
        for (String word : wanted) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithAny(String words, List<String> wanted) {
        for (String word : wanted) {
            if (words.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsWithAny(String words, List<String> wanted) {
        for (String word : wanted) {
            if (words.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words up to the first comma, list mark or further figure. */
    static String firstPart(String after) {
        for (int i = 0; i < after.length(); i++) {
            if ("，,、；;。：:（）()#\n".indexOf(after.charAt(i)) >= 0) {
                return after.substring(0, i);
            }
        }
        return after;
    }
}
