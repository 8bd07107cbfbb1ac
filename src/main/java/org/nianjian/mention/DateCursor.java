package org.nianjian.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads written dates from left to right; what is not there leaves the cursor where it was and gives 0 or false. */
final class DateCursor {
    private static final String JOINS = "—―-－–至到~～";
    private static final String SINCE = "自从，。；：\n";
    private static final String QUOTES = "“”";
    private static final List<String> BEGUN =
            List.of("启动", "实施", "开展", "成立", "组建", "施行", "试行", "推行", "建立", "改革", "印发", "出台");
    private static final int EVENT = 24;
    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final String NUMERALS = "一二三四五六七八九十";

    /** A year told by a word, as its distance to the report's. */
    private record Relative(String word, int years) {}

    private static final List<Relative> RELATIVES = List.of(
            new Relative("今年", 0),
            new Relative("本年", 0),
            new Relative("去年", -1),
            new Relative("上年", -1),
            new Relative("上一年", -1),
            new Relative("前年", -2));

    private static final String RELATIVE_HEADS =
            RELATIVES.stream().map(relative -> relative.word().substring(0, 1)).collect(Collectors.joining());

    private final String text;
    private final int end;
    private final Optional<Integer> own;
    private int at;

    DateCursor(String text, int end, Optional<Integer> own) {
        this.text = text;
        this.end = end;
        this.own = own;
    }

    int at() {
        return at;
    }

    void at(int offset) {
        at = offset;
    }

    /** True where one of the chars stands right before the cursor. */
    boolean behind(String chars) {
        return at > 0 && chars.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** The char at the cursor, a blank at the end. */
    char next() {
        return at < end ? text.charAt(at) : ' ';
    }

    boolean take(String word) {
        if (at + word.length() <= end && text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    boolean takeAny(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (take(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** True for a char that a number of a list is written with: 一是. */
    static boolean numeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    /** Takes what began in a year, and 以来: 自2018年赔偿制度试行以来, 2016年“七五”普法启动以来, where the year stands at {@code year}. */
    boolean event(int year) {
        boolean told = year == 0 || SINCE.indexOf(text.charAt(year - 1)) >= 0;
        int to = at;
        while (told && to < Math.min(end, at + EVENT) && named(text.charAt(to))) {
            to++;
        }
        int since = text.substring(at, to).indexOf("以来");
        if (since < 0 || !founded(year, text.substring(at, at + since))) {
            return false;
        }
        at += since + 2;
        return true;
    }

    /** True where 自 leads to the year, or what the year names did begin: 普法启动. */
    private boolean founded(int year, String event) {
        boolean since = year > 0 && "自从".indexOf(text.charAt(year - 1)) >= 0;
        return since || Words.endsWithAny(event, BEGUN);
    }

    private static boolean named(char c) {
        return Character.isIdeographic(c) || QUOTES.indexOf(c) >= 0;
    }

    /** 2021年, 2021年度, 去年; never the blank behind. */
    int year() {
        int from = at;
        int year = at < end && digit(text.charAt(at)) ? dated() : relative();
        if (year == 0) {
            at = from;
        } else {
            take("度");
        }
        return year;
    }

    private int dated() {
        int year = bareYear();
        blanks();
        return year > 0 && take("年") ? year : 0;
    }

    private int relative() {
        if (RELATIVE_HEADS.indexOf(next()) < 0) {
            return 0;
        }
        for (int i = 0; i < RELATIVES.size() && own.isPresent(); i++) {
            if (take(RELATIVES.get(i).word())) {
                return own.get() + RELATIVES.get(i).years();
            }
        }
        return 0;
    }

    /** 今年, 上年: a year told by a word. */
    boolean word() {
        for (Relative relative : RELATIVES) {
            if (take(relative.word())) {
                return true;
            }
        }
        return false;
    }

    /** Four digits that can be a year. */
    int bareYear() {
        int from = at;
        int year = number(YEAR_DIGITS);
        if (at - from == YEAR_DIGITS && year >= FIRST_YEAR && year <= LAST_YEAR) {
            return year;
        }
        at = from;
        return 0;
    }

    /** 3月, 3月份, 十一月. */
    int month() {
        int month = counted("月", 12);
        if (month > 0) {
            take("份");
        }
        return month;
    }

    /** 15日, 15号. */
    int day() {
        int day = counted("日", 31);
        return day > 0 ? day : counted("号", 31);
    }

    private int counted(String unit, int most) {
        int from = at;
        blanks();
        int number = numbered();
        blanks();
        if (number >= 1 && number <= most && take(unit)) {
            return number;
        }
        at = from;
        return 0;
    }

    /** A number of a month's length without its word, as in 1—11月. */
    int bareMonth() {
        int from = at;
        blanks();
        int month = numbered();
        if (month >= 1 && month <= 12) {
            return month;
        }
        at = from;
        return 0;
    }

    /** 2021.3, with the dot before the month. */
    int dottedMonth() {
        int from = at;
        int month = take(".") ? number(2) : 0;
        if (month >= 1 && month <= 12) {
            return month;
        }
        at = from;
        return 0;
    }

    /** A number below 100 in digits, or up to twelve in Chinese. */
    int count() {
        return take("两") ? 2 : numbered();
    }

    private int numbered() {
        if (at < end && digit(text.charAt(at))) {
            return number(2);
        }
        int first = numeral();
        int second = first == 10 ? numeral() : 0;
        return first + (second < 3 ? second : 0);
    }

    /** One Chinese numeral, 一 to 十. */
    int numeral() {
        int value = at < end ? NUMERALS.indexOf(text.charAt(at)) + 1 : 0;
        at += value > 0 ? 1 : 0;
        return value;
    }

    /** The mark between the two ends of a range. */
    boolean join() {
        int from = at;
        blanks();
        if (at < end && JOINS.indexOf(text.charAt(at)) >= 0) {
            at++;
            while (at < end && text.charAt(at) == '—') {
                at++;
            }
            blanks();
            return true;
        }
        at = from;
        return false;
    }

    void blanks() {
        while (at < end && Words.blank(text.charAt(at))) {
            at++;
        }
    }

    /** A number of at most so many digits; 0 and nowhere further where there are more or none. */
    private int number(int digits) {
        int from = at;
        int value = 0;
        while (at < end && at - from <= digits && digit(text.charAt(at))) {
            value = 10 * value + text.charAt(at++) - '0';
        }
        if (at - from > digits) {
            at = from;
            return 0;
        }
        return value;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
