package org.nianjian.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which year a report is about: its title, its opening, its signature, its path, in this order. */
final class ReportYears {
    private static final String DIGITS = "(?<!\\d)((?:19|20)\\d{2})";
    private static final String NUMERALS = "([一二][一二三四五六七八九〇○零]{3})";
    private static final Pattern TITLE = Pattern.compile(DIGITS + " ?年|" + NUMERALS + "年");
    private static final Pattern BARE = Pattern.compile(DIGITS + "(?!\\d)");
    private static final Pattern SPAN = Pattern.compile(
            "(?:19|20)\\d{2} ?年? ?[-—–－~～至到] ?(?:19|20)\\d{2} ?年?|《[^》]{0,80}》|[〔\\[][^〕\\]]{0,20}[〕\\]]");
    private static final Pattern OPENING =
            Pattern.compile("^" + DIGITS + " ?年(?:度|来|，|,|、|是|以来|[^\\d月]{0,4}[，,])|^" + NUMERALS + "年(?:度|，|,)");
    private static final Pattern ANNOUNCED = Pattern.compile("现[将就][^。]{0,24}?" + DIGITS + " ?年");

    /** 工作总结及2021年度工作计划: the only year is that of the plan. */
    private static final Pattern PLANNED =
            Pattern.compile("总结[^\\d]{0,6}(?:19|20)\\d{2} ?年(?:度)?[^\\d]{0,8}(?:计划|打算|思路|安排|要点)");

    private static final Pattern EARLIER = Pattern.compile("(?:19|20)\\d{2}.*总结");
    private static final int FIRST = 1990;
    private static final int LAST = 2100;
    private static final int JUNE = 6;
    private static final int NOVEMBER = 11;

    private ReportYears() {}

    static Optional<Integer> of(ReportParts parts, String path) {
        Optional<LocalDate> dated = parts.signed().or(parts::page);
        return inTitle(parts.title())
                .or(() -> inOpening(parts.opening()).filter(year -> agrees(year, dated)))
                .or(() -> dated.flatMap(ReportYears::before))
                .or(() -> inPath(path));
    }

    /** The first year of a title; spans (2018-2022年), names of other papers and document numbers do not count. */
    static Optional<Integer> inTitle(String title) {
        String text = SPAN.matcher(Digits.plain(title)).replaceAll(" ");
        Optional<Integer> year = year(TITLE.matcher(text)).or(() -> year(BARE.matcher(text)));
        return PLANNED.matcher(text).find() && !EARLIER.matcher(text).find() ? year.map(planned -> planned - 1) : year;
    }

    private static Optional<Integer> inOpening(String opening) {
        String text = Digits.plain(opening);
        return year(OPENING.matcher(text)).or(() -> year(ANNOUNCED.matcher(text)));
    }

    private static boolean agrees(int year, Optional<LocalDate> dated) {
        return dated.map(date -> date.getYear() == year || date.getYear() == year + 1)
                .orElse(true);
    }

    /** A report signed early in a year tells the year before, one signed at a year's end that year; else it is unsure. */
    private static Optional<Integer> before(LocalDate date) {
        if (date.getMonthValue() <= JUNE) {
            return Optional.of(date.getYear() - 1);
        }
        return date.getMonthValue() >= NOVEMBER ? Optional.of(date.getYear()) : Optional.empty();
    }

    private static Optional<Integer> inPath(String path) {
        String text = Digits.plain(path);
        String name = text.substring(text.lastIndexOf('/') + 1);
        return year(BARE.matcher(name)).or(() -> year(BARE.matcher(text)));
    }

    private static Optional<Integer> year(Matcher matcher) {
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String found = matcher.group(group);
                if (found != null) {
                    int year = Character.isDigit(found.charAt(0)) ? Integer.parseInt(found) : Dates.year(found);
                    if (year >= FIRST && year <= LAST) {
                        return Optional.of(year);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
