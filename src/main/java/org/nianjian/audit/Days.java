package org.nianjian.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;

/**
 * Good days against their share of the year: 318天，优良率91.2% would be a year of 349 days.
 *
 * <p>Days without a valid measurement leave the base, and a few always do, so that a base of some days less than the year
 * is let pass, and any where the words speak of valid days.
 */
final class Days {
    private static final String DAYS = "air_good_days";
    private static final String RATE = "air_good_rate";
    private static final String UNIT = "天";
    /** Whose share is of sections, not of days. */
    private static final String SECTION = "断面";

    private static final String VALID = "有效";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Days of a year that may lack a valid measurement without a word on it. */
    private static final int LACKING = 7;

    /** Of several months told together (11月、12月) the last one may be read. */
    private static final int MONTH = 31;

    private Days() {}

    static List<Doubt> doubts(List<Mention> mentions) {
        List<Mention> days = told(mentions, DAYS, Role.ACTUAL);
        List<Doubt> doubts = new ArrayList<>();
        for (Mention rate : told(mentions, RATE, Role.SHARE)) {
            List<Mention> same =
                    days.stream().filter(one -> sameYear(one, rate)).toList();
            if (!same.isEmpty()
                    && ofDays(rate)
                    && same.stream().noneMatch(one -> fits(one, rate) && !mistyped(one, rate) || beyond(one))
                    && mentions.stream()
                            .noneMatch(one -> beside(one, rate) && fits(one, rate) && !mistyped(one, rate))) {
                nearest(same, rate).map(one -> tell(one, rate)).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    /** 抽测废气98家次，达标率96.9% in a sentence that does not speak of the air is of something else, and so are sections. */
    private static boolean ofDays(Mention rate) {
        String clause = clause(rate);
        return WordTable.any(clause, "air") && !clause.contains(SECTION);
    }

    /** What stands between the semicolons around a figure. */
    private static String clause(Mention rate) {
        String sentence = rate.sentence().replace(';', '；');
        int at = sentence.offsetByCodePoints(0, Math.min(rate.at(), sentence.codePointCount(0, sentence.length())));
        int end = sentence.indexOf('；', at);
        return sentence.substring(sentence.lastIndexOf('；', at) + 1, end < 0 ? sentence.length() : end);
    }

    /** 1至6月优良天数187天: more days than the months have. */
    static List<Doubt> beyondMonths(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.indicator().equals(DAYS)
                        && mention.unit().equals(UNIT)
                        && mention.role() == Role.ACTUAL
                        && mention.period()
                                .filter(span -> span.withinOneYear() && !span.wholeYear() && length(span) > MONTH)
                                .filter(span -> Amounts.range(mention)
                                        .low()
                                        .filter(least -> least.compareTo(BigDecimal.valueOf(length(span))) > 0)
                                        .isPresent())
                                .isPresent())
                .map(mention -> Doubt.of(
                        "days_above",
                        Map.of(
                                "label", mention.label(),
                                "days", mention.text(),
                                "length",
                                        mention.period()
                                                .map(Days::length)
                                                .map(String::valueOf)
                                                .orElse("")),
                        List.of(mention)))
                .toList();
    }

    private static long length(Span span) {
        return span.end().toEpochDay() - span.start().toEpochDay() + 1;
    }

    private static List<Mention> told(List<Mention> mentions, String indicator, Role role) {
        return mentions.stream()
                .filter(mention -> mention.indicator().equals(indicator)
                        && mention.role() == role
                        && mention.bound() == Bound.EXACT
                        && mention.value().signum() > 0
                        && mention.period().filter(Span::wholeYear).isPresent())
                .toList();
    }

    private static boolean sameYear(Mention one, Mention other) {
        return one.period().equals(other.period()) && one.refArea().equals(other.refArea());
    }

    /** The days of the same sentence; else the only ones told. */
    private static Optional<Mention> nearest(List<Mention> days, Mention rate) {
        Optional<Mention> beside =
                days.stream().filter(one -> beside(one, rate)).findFirst();
        return beside.isPresent() || days.size() > 1 ? beside : Optional.of(days.get(0));
    }

    /** True for days of the same sentence, as 扣除沙尘影响后为307天. */
    private static boolean beside(Mention days, Mention rate) {
        return days.unit().equals(UNIT) && days.start() - days.at() == rate.start() - rate.at();
    }

    private static boolean fits(Mention days, Mention rate) {
        BigDecimal room = rate.value().ulp().multiply(HALF);
        BigDecimal whole = BigDecimal.valueOf(length(days));
        BigDecimal least = base(days, rate.value().add(room));
        BigDecimal most = base(days, rate.value().subtract(room));
        boolean valid = days.sentence().contains(VALID) || rate.sentence().contains(VALID);
        boolean enough = valid || most.compareTo(whole.subtract(BigDecimal.valueOf(LACKING))) >= 0;
        return enough && least.compareTo(whole) <= 0;
    }

    /** 优良天数317天，优良率88.6%: of the whole year 86.8%, with two digits in another order. */
    private static boolean mistyped(Mention days, Mention rate) {
        return !WordTable.any(days.sentence(), "corrected")
                && Mistyped.turned(rate.value(), Rates.percent(days.value(), BigDecimal.valueOf(length(days))));
    }

    /** No year has so many days, which is told already. */
    private static boolean beyond(Mention days) {
        return days.value().compareTo(BigDecimal.valueOf(length(days))) > 0;
    }

    private static BigDecimal base(Mention days, BigDecimal rate) {
        return days.value().multiply(HUNDRED).divide(rate.max(HALF), 2, RoundingMode.HALF_UP);
    }

    private static int length(Mention days) {
        return days.period().map(span -> span.start().lengthOfYear()).orElse(0);
    }

    private static Doubt tell(Mention days, Mention rate) {
        int year = length(days);
        BigDecimal computed = Rates.percent(days.value(), BigDecimal.valueOf(year));
        return Doubt.of(
                "days_share",
                Map.of(
                        "days", days.text(),
                        "year", Integer.toString(year),
                        "computed", Doubt.plain(computed),
                        "share", rate.text()),
                List.of(rate, days));
    }
}
