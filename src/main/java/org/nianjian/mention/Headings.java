package org.nianjian.mention;

import java.util.List;
import java.util.Optional;
import org.nianjian.document.Block;

/** The headings in force while a report is read from top to bottom, and whether they speak of the year to come. */
final class Headings {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final List<String> LATER =
            List.of("下一步", "下步", "工作打算", "工作计划", "下一年", "明年", "今后", "来年", "下阶段", "努力方向", "工作思路", "工作安排", "主要安排");
    private static final List<String> PLANS = List.of("计划", "打算", "安排", "思路", "举措", "重点", "展望");

    private static final List<String> PAST = List.of("问题", "不足", "困难", "完成情况", "开展情况", "今年工作");

    private final Optional<Integer> year;
    private String top = "";
    private String sub = "";

    Headings(Optional<Integer> year) {
        this.year = year;
    }

    /** Takes a line in; only those numbered 一、 or （一） change what is in force. */
    void pass(String line, Block.Kind kind) {
        String words = Words.dense(line, 0, line.length());
        if (numbered(words, 0, '、')) {
            top = headline(words);
            sub = "";
        } else if (words.length() > 2 && "（(".indexOf(words.charAt(0)) >= 0 && NUMERALS.indexOf(words.charAt(1)) >= 0) {
            sub = headline(words);
        } else if (kind == Block.Kind.HEADING && ahead(words)) {
            top = headline(words);
            sub = "";
        }
    }

    private static boolean numbered(String words, int from, char mark) {
        int i = from;
        while (i < words.length() && NUMERALS.indexOf(words.charAt(i)) >= 0) {
            i++;
        }
        return i > from && i < words.length() && words.charAt(i) == mark;
    }

    private static String headline(String words) {
        int stop = words.indexOf('。');
        return stop < 0 ? words : words.substring(0, stop);
    }

    String words() {
        return top + sub;
    }

    boolean later() {
        return ahead(top) || ahead(sub);
    }

    /** True where words speak of what is to come; a heading that names problems too leaves it to its paragraphs. */
    static boolean later(String words) {
        return Words.any(words, LATER) && !Words.any(words, PAST);
    }

    private boolean ahead(String heading) {
        if (Words.any(heading, PAST)) {
            return false;
        }
        boolean next = year.filter(y -> heading.contains((y + 1) + "年") && Words.any(heading, PLANS))
                .isPresent();
        return next || later(heading);
    }
}
