package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;

/** The days of all grades of air together: 优良302天、轻度污染51天、中度污染11天、重度污染5天 would be a year of 369 days. */
final class Grades {
    private static final String UNIT = "天";
    /** From the worst on; days are of the first grade whose word stands right before them. */
    private static final List<String> WORST_FIRST =
            List.of("severe", "heavy", "moderate", "light", "good", "excellent", "fair");

    private static final int LEAST = 3;

    private Grades() {}

    static List<Doubt> doubts(Line line) {
        Map<String, Mention> byGrade = new HashMap<>();
        List<Mention> told = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Mention days = line.figure(i);
            String grade = WordTable.any(line.lead(i), "corrected") ? "" : grade(line.own(i));
            boolean fits = !grade.isEmpty() && wholeYear(days) && (told.isEmpty() || alike(days, told.get(0)));
            if (fits && byGrade.putIfAbsent(grade, days) == null) {
                told.add(days);
            }
        }
        List<Mention> apart = apart(byGrade, told);
        return told(apart) && Amounts.total(apart).compareTo(year(apart.get(0))) > 0 ? List.of(tell(apart)) : List.of();
    }

    /** Of all grades three at least, or of one that has no code, whose range would see to it. */
    private static boolean told(List<Mention> apart) {
        return apart.size() >= LEAST
                || apart.size() == 1 && apart.get(0).indicator().isEmpty();
    }

    private static boolean alike(Mention one, Mention other) {
        return one.period().equals(other.period()) && one.refArea().equals(other.refArea());
    }

    private static boolean wholeYear(Mention days) {
        return days.unit().equals(UNIT)
                && days.role() == Role.ACTUAL
                && days.period().filter(Span::wholeYear).isPresent();
    }

    private static String grade(String own) {
        return WORST_FIRST.stream()
                .filter(grade -> WordTable.any(own, grade))
                .findFirst()
                .orElse("");
    }

    /** Without what is told twice: 优 and 良 beside 优良. */
    private static List<Mention> apart(Map<String, Mention> byGrade, List<Mention> told) {
        return told.stream()
                .filter(days -> !byGrade.containsKey("good")
                        || !days.equals(byGrade.get("excellent")) && !days.equals(byGrade.get("fair")))
                .toList();
    }

    private static BigDecimal year(Mention days) {
        return BigDecimal.valueOf(
                days.period().map(span -> span.start().lengthOfYear()).orElse(0));
    }

    private static Doubt tell(List<Mention> days) {
        String shown = Doubt.texts(days);
        return Doubt.of(
                "grades_above",
                Map.of(
                        "parts",
                        shown,
                        "sum",
                        Doubt.plain(Amounts.total(days)) + UNIT,
                        "year",
                        Doubt.plain(year(days.get(0)))),
                days);
    }
}
