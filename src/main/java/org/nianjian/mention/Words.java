package org.nianjian.mention;

import java.util.List;

/** Small questions about the words around a figure. */
final class Words {
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
        return Marks.is(c, Marks.BLANK);
    }

    /** The same text, as long, with full-width digits written as ASCII. */
    static String halfWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (wide(text.charAt(i))) {
                return halfWidth(text.toCharArray(), i);
            }
        }
        return text;
    }

    private static String halfWidth(char[] chars, int from) {
        for (int i = from; i < chars.length; i++) {
            chars[i] = wide(chars[i]) ? (char) (chars[i] - '０' + '0') : chars[i];
        }
        return String.valueOf(chars);
    }

    private static boolean wide(char c) {
        return c >= '０' && c <= '９';
    }

    static boolean any(String words, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (words.contains(wanted.get(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithAny(String words, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (words.startsWith(wanted.get(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean endsWithAny(String words, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (words.endsWith(wanted.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The words up to the first comma, list mark or further figure. */
    static String firstPart(String after) {
        for (int i = 0; i < after.length(); i++) {
            if (Marks.is(after.charAt(i), Marks.NOUN)) {
                return after.substring(0, i);
            }
        }
        return after;
    }
}
