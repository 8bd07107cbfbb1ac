package org.nianjian.document;

/** Classes of characters that line repair asks for. */
final class Characters {
    private static final String FINAL = "。；：！？…;:!?";
    private static final String CLOSING = "”’）)】》」』〕]\"";
    private static final String NEVER_FIRST = "，。；：、！？）》”’】〕」』,;:!?)%％‰℃";
    private static final String MEASURES = "件家个次人名位份条项起宗例处台套册天期吨公万亿千百元角余多年月日号场户所辆篇批只艘座部级类种组支队班节课页" + "部吨克米升亩微毫分小倍折%％‰℃";

    private Characters() {}

    static boolean between(char c, int from, int to) {
        return c >= from && c <= to;
    }

    static boolean han(char c) {
        return between(c, 0x4E00, 0x9FFF) || between(c, 0x3400, 0x4DBF) || c == '〇';
    }

    static boolean digit(char c) {
        return between(c, '0', '9') || between(c, '０', '９');
    }

    /** Punctuation as wide as a Chinese character. */
    static boolean widePunctuation(char c) {
        return (between(c, 0x3001, 0x301F) && c != '〇') || (between(c, 0xFF01, 0xFF60) && !digit(c));
    }

    /** True for what ends a sentence or announces a list. */
    static boolean ends(char c) {
        return FINAL.indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** True for what no paragraph begins with. */
    static boolean neverFirst(char c) {
        return NEVER_FIRST.indexOf(c) >= 0;
    }

    /** True for what a measure word begins with. */
    static boolean measure(char c) {
        return MEASURES.indexOf(c) >= 0;
    }

    /** True for a blank of any width within a line. */
    static boolean blank(char c) {
        return c == ' ' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** True for characters that show nothing: zero-width, direction marks, soft hyphen, controls. */
    static boolean invisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || (type == Character.CONTROL && c != '\t');
    }

    static boolean lineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2E80 ? 1 : 2;
        }
        return width;
    }

    /** Columns of the number or Latin word that the text begins with and that no line is cut in. */
    static int unbroken(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
            end++;
        }
        return end;
    }

    /** True where the text is a sentence or a part of one, for it has punctuation inside. */
    static boolean sentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("，。；,".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** True where every character is a digit. */
    static boolean number(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
