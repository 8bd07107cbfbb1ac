package org.nianjian.report;

import java.time.LocalDate;
import java.util.List;
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
            Pattern.compile("^" + DIGITS + " ?年(?:度|来|，|,|、|是|以来|[^\\d月]{0,4}[，,]|1 ?[-—–~～至到] ?\\d{1,2} ?月)|^"
                    + NUMERALS + "年(?:度|，|,)|(?:据悉|获悉|了解到|据统计)[，,：:]?" + DIGITS + " ?年");
    private static final Pattern ANNOUNCED = Pattern.compile("现[将就][^。]{0,24}?" + DIGITS + " ?年");

    /** 工作总结及2021年度工作计划: the only year is that of the plan. */
    private static final Pattern PLANNED =
            Pattern.compile("总结[^\\d]{0,6}(?:19|20)\\d{2} ?年(?:度)?[^\\d]{0,8}(?:计划|打算|思路|安排|要点)");

    private static final Pattern EARLIER = Pattern.compile("(?:19|20)\\d{2}.*总结");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern MONTHS = Pattern.compile("(?<!\\d)1 ?(?:月份?)?[-—–~～至到] ?(\\d{1,2}) ?月|一季度|上半年|前三季度");
    private static final int HEAD = 30;
    private static final int APRIL = 4;
    private static final int FIRST = 1990;
    private static final int LAST = 2100;
    private static final int JUNE = 6;
    private static final int NOVEMBER = 11;

    private ReportYears() {}

    static Optional<Integer> of(ReportParts parts, String path) {
        Optional<LocalDate> dated = parts.signed().or(parts::page);
        return inTitle(parts.title())
                .or(() -> inOpening(parts.opening()).filter(year -> agrees(year, dated, parts.opening())))
                .or(() -> dated.or(() -> headed(parts.opening())).flatMap(date -> current(parts, date)))
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

    /** 2023年以来 on a page of November 2024 tells where its count begins. */
    private static boolean agrees(int year, Optional<LocalDate> dated, String opening) {
        boolean since = opening.startsWith(year + "年以来");
        return dated.map(date ->
                        date.getYear() == year || date.getYear() == year + 1 && !(since && date.getMonthValue() > JUNE))
                .orElse(true);
    }

    /** A report signed early in a year tells the year before, one signed at a year's end that year; else it is unsure. */
    private static Optional<Integer> before(LocalDate date) {
        if (date.getMonthValue() <= JUNE) {
            return Optional.of(date.getYear() - 1);
        }
        return date.getMonthValue() >= NOVEMBER ? Optional.of(date.getYear()) : Optional.empty();
    }

    /** The date in the line that news begin with: 2021年8月23日，记者从市环保局获悉. */
    private static Optional<LocalDate> headed(String opening) {
        return Dates.first(opening.substring(0, Math.min(HEAD, opening.length())));
    }

    /**
     * The year of a page's date, where its text tells of that year while it goes on: by 今年, by a day shortly before, by
     * months that had just ended. At the beginning of a year 今年 may be the one before.
     */
    private static Optional<Integer> current(ReportParts parts, LocalDate date) {
        String text = Digits.plain(parts.title() + "，" + parts.opening());
        boolean under = date.getMonthValue() >= APRIL
                && !text.contains("全年")
                && (text.contains("今年") || daysBefore(text, date));
        return under || monthsBefore(text, date) ? Optional.of(date.getYear()) : Optional.empty();
    }

    /** 5月29日 on a page of 30 May. */
    private static boolean daysBefore(String text, LocalDate date) {
        return DAY.matcher(text)
                .results()
                .mapToInt(day -> 31 * Integer.parseInt(day.group(1)) + Integer.parseInt(day.group(2)))
                .anyMatch(day -> day <= ordinal(date) && day >= ordinal(date) - 31);
    }

    private static int ordinal(LocalDate date) {
        return 31 * date.getMonthValue() + date.getDayOfMonth();
    }

    /** 1至5月, 上半年, 前三季度. */
    private static boolean monthsBefore(String text, LocalDate date) {
        Matcher months = MONTHS.matcher(text);
        int last = 0;
        while (months.find()) {
            int to = months.group(1) == null
                    ? 3 * (1 + List.of("一季度", "上半年", "前三季度").indexOf(months.group()))
                    : Integer.parseInt(months.group(1));
            last = Math.max(last, to);
        }
        return last > 0 && last <= date.getMonthValue();
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
