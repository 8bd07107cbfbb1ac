package org.nianjian.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.SourceReport.Told;

/**
 * Mentions about Weihai (371000) in 2021, written shortly: {@code own2021 处罚 2500余件=2500 over}. In order: report,
 * indicator, text with value, then any of bound, unit, span ({@code 1-11}: months, {@code 2020-2021}: years), role,
 * relation. The unit is the indicator's where none is given; words before {@code ·} stand in the label only.
 */
final class Tellings {
    static final List<Indicator> INDICATORS = List.of(
            new Indicator(
                    "penalty_cases",
                    "行政处罚案件",
                    "penalty_cases",
                    "件",
                    List.of("起", "份"),
                    List.of(),
                    Optional.empty(),
                    "",
                    ""),
            new Indicator(
                    "enforcement_inspections",
                    "检查企业",
                    "enforcement_inspections",
                    "家次",
                    List.of("次"),
                    List.of("家"),
                    Optional.empty(),
                    "",
                    ""),
            new Indicator(
                    "penalty_fines", "罚款金额", "penalty_fines", "元", List.of(), List.of(), Optional.empty(), "", ""),
            new Indicator(
                    "air_pm25",
                    "PM2.5年均浓度",
                    "air_pm25",
                    "微克/立方米",
                    List.of(),
                    List.of(),
                    Optional.of("ecology"),
                    "",
                    ""));

    private static final Map<String, String> CODES =
            Map.of("处罚", "penalty_cases", "检查", "enforcement_inspections", "罚款", "penalty_fines", "PM2.5", "air_pm25");

    private static final Map<String, SourceReport> REPORTS = Map.of(
            "own2021", report("R1", "371000", "威海市生态环境局", 2021, "2022-01-20"),
            "again2021", report("R2", "371000", "威海市生态环境局", 2021, "2022-03-01"),
            "undated2021", report("R3", "371000", "威海市生态环境局", 2021, ""),
            "early2021", report("R4", "371000", "威海市生态环境局", 2021, "2021-12-10"),
            "own2022", report("R5", "371000", "威海市生态环境局", 2022, "2023-01-20"),
            "own2023", report("R6", "371000", "威海市环境保护局", 2023, "2024-01-20"),
            "province2021", report("R7", "370000", "山东省生态环境厅", 2021, "2022-02-20"),
            "province2022", report("R8", "370000", "山东省生态环境厅", 2022, "2023-02-20"),
            "neighbour2021", report("R9", "370600", "烟台市生态环境局", 2021, "2022-01-25"),
            "government2021",
                    new SourceReport(
                            "RA", "371000", "威海市人民政府", "government", 2021, day("2022-02-01"), day("2022-02-01")));

    private static final String UNIT = "[^\\x00-\\x7F]+";
    private static final String SPAN = "\\d+-\\d+";
    private static final String ROLE = "target|change|share|cumulative|plan";
    private static final String BOUND = "about|over|at_least|nearly|under|at_most";
    private static final String RELATION = ".*:.*";

    private Tellings() {}

    /** Reads tellings parted by {@code ;}, each placed after the one before. */
    static List<Told> parse(String tellings) {
        List<Told> told = new ArrayList<>();
        for (String telling : tellings.split(";")) {
            told.add(one(telling.strip(), 10 * (told.size() + 1)));
        }
        return told;
    }

    private static Told one(String telling, int start) {
        List<String> words = List.of(telling.split(" +"));
        SourceReport report = Objects.requireNonNull(REPORTS.get(words.get(0)));
        String act = words.get(1).substring(words.get(1).indexOf('·') + 1);
        String label = words.get(1).replace("·", "");
        String code = Objects.requireNonNull(CODES.get(act));
        String[] figure = words.get(2).split("=");
        List<String> rest = words.subList(3, words.size());
        Mention mention = new Mention(
                report.reportId(),
                start,
                start + figure[0].length(),
                figure[0],
                new BigDecimal(figure[figure.length - 1]),
                word(rest, UNIT).orElse(unitOf(code)),
                word(rest, BOUND).map(Bound::parse).orElse(Bound.EXACT),
                word(rest, ROLE).map(Role::parse).orElse(Role.ACTUAL),
                Optional.of(word(rest, SPAN).map(Tellings::span).orElse(Span.ofYear(2021))),
                "371000",
                code,
                label,
                word(rest, RELATION).map(Relation::parse).stream().toList(),
                label + figure[0] + "，第" + start + "句。",
                label.length());
        return new Told(mention, report);
    }

    private static Optional<String> word(List<String> words, String pattern) {
        return words.stream().filter(word -> word.matches(pattern)).findFirst();
    }

    private static String unitOf(String code) {
        return INDICATORS.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    private static Span span(String word) {
        int dash = word.indexOf('-');
        int from = Integer.parseInt(word.substring(0, dash));
        int to = Integer.parseInt(word.substring(dash + 1));
        return from > 12
                ? Span.ofYears(from, to)
                : new Span(
                        LocalDate.of(2021, from, 1),
                        LocalDate.of(2021, to, 1).plusMonths(1).minusDays(1));
    }

    private static SourceReport report(String id, String refArea, String agency, int year, String date) {
        return new SourceReport(id, refArea, agency, "ecology", year, day(date), day(date));
    }

    private static Optional<LocalDate> day(String date) {
        return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    }
}
