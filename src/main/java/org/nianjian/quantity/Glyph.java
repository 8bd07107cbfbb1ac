package org.nianjian.quantity;

import java.util.Arrays;

/** What a single char can be to a reader of figures. */
final class Glyph {
    static final byte PLAIN = 0;
    static final byte BLANK = 1;
    static final byte DIGIT = 2;
    static final byte CHINESE = 3;
    static final byte OPENING = 4;

    private static final String CHINESE_DIGITS = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖两";
    private static final byte[] VALUES = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2};
    private static final String CHINESE_STEPS = "十百千万亿拾佰仟廿卅";
    private static final String PHRASE_ENDS = "，。；、：！？,;:!?)）】》”’\"」』…";
    private static final String CHAINS = "+＋×*/:：·•.．_";
    private static final String GLUE = "+＋×*·•#_№";
    private static final String DASHES = "—―–-~～－─";
    private static final String A_LITTLE_MORE = "余多来几";
    private static final byte ENDS = 1;
    private static final byte CHAIN = 2;
    private static final byte GLUES = 4;
    private static final byte DASH = 8;
    private static final byte OVER = 16;
    private static final byte[] KINDS = kinds();
    private static final byte[] MARKS = marks();

    private Glyph() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (char c = 0; c < 0x3001; c++) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                kinds[c] = BLANK;
            }
        }
        kinds['\u200b'] = BLANK;
        kinds['\ufeff'] = BLANK;
        Arrays.fill(kinds, '0', '9' + 1, DIGIT);
        Arrays.fill(kinds, '０', '９' + 1, DIGIT);
        (CHINESE_DIGITS + CHINESE_STEPS).chars().forEach(c -> kinds[c] = CHINESE);
        "《“\"‘「『〔".chars().forEach(c -> kinds[c] = OPENING);
        return kinds;
    }

    /** What a char is as a mark, asked at every number: one look into a table instead of a search. */
    private static byte[] marks() {
        byte[] marks = new byte[Character.MAX_VALUE + 1];
        mark(marks, PHRASE_ENDS + '\0', ENDS);
        mark(marks, CHAINS, CHAIN);
        mark(marks, GLUE, GLUES);
        mark(marks, DASHES, DASH);
        mark(marks, A_LITTLE_MORE, OVER);
        return marks;
    }

    private static void mark(byte[] marks, String chars, byte flag) {
        chars.chars().forEach(c -> marks[c] |= flag);
    }

    static byte kind(char c) {
        return KINDS[c];
    }

    static boolean digit(char c) {
        return KINDS[c] == DIGIT;
    }

    static boolean chinese(char c) {
        return KINDS[c] == CHINESE;
    }

    static boolean numeral(char c) {
        return KINDS[c] == DIGIT || KINDS[c] == CHINESE;
    }

    /** The half-width form of a digit of either width. */
    static char narrow(char digit) {
        return digit > '9' ? (char) (digit - '０' + '0') : digit;
    }

    static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The value of a Chinese digit, or -1. */
    static int chineseDigit(char c) {
        int at = CHINESE_DIGITS.indexOf(c);
        return at < 0 ? -1 : VALUES[at];
    }

    /** The value of a Chinese step (ten, hundred …), or 0. */
    static long step(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    /** True for NUL (the end of the text) and for what ends a phrase. */
    static boolean endsPhrase(char c) {
        return (MARKS[c] & ENDS) != 0;
    }

    /** True for what joins the numbers of a code (1+3, 10:30). */
    static boolean chains(char c) {
        return (MARKS[c] & CHAIN) != 0;
    }

    /** True for what binds a number behind it to a code (#12, №5). */
    static boolean glues(char c) {
        return (MARKS[c] & GLUES) != 0;
    }

    /** True for a dash of any kind, as stands between the ends of a range. */
    static boolean dash(char c) {
        return (MARKS[c] & DASH) != 0;
    }

    /** True for what can say that the number before it is a little more (2500余). */
    static boolean littleMore(char c) {
        return (MARKS[c] & OVER) != 0;
    }
}
