package org.nianjian.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of source lines and signatures, in digits or Chinese numerals. */
final class Dates {
    private static final Pattern DIGITS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2}) ?[年./-] ?(\\d{1,2}) ?[月./-] ?(\\d{1,2})(?!\\d)");
    private static final Pattern CHINESE =
            Pattern.compile("([一二][一二三四五六七八九〇○零Ｏ0]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final String NUMERALS = "〇一二三四五六七八九";

    private Dates() {}

    /** The first date in the text, if there is one. */
    static Optional<LocalDate> first(String text) {
        String plain = Digits.plain(text);
        Matcher digits = DIGITS.matcher(plain);
        if (digits.find()) {
            return date(
                    Integer.parseInt(digits.group(1)),
                    Integer.parseInt(digits.group(2)),
                    Integer.parseInt(digits.group(3)));
        }
        Matcher chinese = CHINESE.matcher(plain);
        return chinese.find()
                ? date(year(chinese.group(1)), number(chinese.group(2)), number(chinese.group(3)))
                : Optional.empty();
    }

    /** The year that four numerals write: 二〇二三. */
    static int year(String numerals) {
        int year = 0;
        for (int i = 0; i < numerals.length(); i++) {
            year = year * 10 + Math.max(0, NUMERALS.indexOf(numerals.charAt(i)));
        }
        return year;
    }

    private static int number(String numerals) {
        int ten = numerals.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(numerals.charAt(numerals.length() - 1));
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(numerals.charAt(0));
        boolean ones = ten + 1 < numerals.length();
        return tens * 10 + (ones ? NUMERALS.indexOf(numerals.charAt(ten + 1)) : 0);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        boolean real = year >= 1949
                && year <= 2100
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
