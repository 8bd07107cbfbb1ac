package org.nianjian.document;

/** Tells lines that open a section (一、 (一) 1. 第一章) or an item (一是 ① •) from lines that go on. */
final class Numbering {
    private static final String NUMERALS = "一二三四五六七八九十百零〇";
    private static final String BULLETS = "●■◆★▲•◇○□※▪◎";

    private Numbering() {}

    /** True where the line opens a section or an item. */
    static boolean opens(String text) {
        return section(text) || item(text);
    }

    /** True where the line opens a section. */
    static boolean section(String text) {
        return bracketed(text) || chinese(text) || arabic(text) || chapter(text);
    }

    private static boolean item(String text) {
        int end = skip(text, 0, NUMERALS, 3);
        char c = at(text, 0);
        boolean counted = end > 0 && "是要".indexOf(at(text, end)) >= 0 && at(text, end + 1) != '求';
        return counted || Characters.between(c, '①', '⑳') || BULLETS.indexOf(c) >= 0;
    }

    private static boolean bracketed(String text) {
        char c = at(text, 0);
        if (c != '（' && c != '(') {
            return false;
        }
        int end = Math.max(skip(text, 1, NUMERALS, 4), skip(text, 1, "0123456789", 2));
        return end > 1 && (at(text, end) == '）' || at(text, end) == ')');
    }

    /** 一、 but not 一、二级. */
    private static boolean chinese(String text) {
        int end = skip(text, 0, NUMERALS, 4);
        char mark = at(text, end);
        char next = at(text, end + 1);
        return end > 0 && next != 0 && "、.．".indexOf(mark) >= 0 && NUMERALS.indexOf(next) < 0;
    }

    /** 1. and 8 . but neither 1.5 nor 1、2. */
    private static boolean arabic(String text) {
        int end = skip(text, 0, "0123456789", 2);
        if (end == 0) {
            return false;
        }
        int mark = at(text, end) == ' ' ? end + 1 : end;
        char next = at(text, mark + 1);
        return ".．、）)".indexOf(at(text, mark)) >= 0 && next != 0 && !Characters.digit(next);
    }

    private static boolean chapter(String text) {
        if (at(text, 0) != '第') {
            return false;
        }
        int end = Math.max(skip(text, 1, NUMERALS, 4), skip(text, 1, "0123456789", 3));
        if (end == 1) {
            return false;
        }
        int after = text.startsWith("部分", end) ? end + 2 : "章节条编".indexOf(at(text, end)) >= 0 ? end + 1 : 0;
        return after > 0 && (at(text, after) == 0 || at(text, after) == ' ');
    }

    private static int skip(String text, int from, String set, int most) {
        int at = from;
        while (at < text.length() && at - from < most && set.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }
}
