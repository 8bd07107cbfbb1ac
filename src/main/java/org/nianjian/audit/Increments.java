package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Range;

/** 立案143件，同比增加18件，增长14.4%: a level, the amount it has changed by and the rate, which follows from the two. */
final class Increments {
    private static final int FIGURES = 3;
    private static final int REACH = 6;

    private Increments() {}

    static List<Doubt> doubts(Line line) {
        return IntStream.range(FIGURES - 1, line.size())
                .filter(at -> told(line, at) && levels(line, at).noneMatch(level -> fits(line, level, at)))
                .mapToObj(at -> tell(line, at))
                .toList();
    }

    /** 报告书18个、报告表188个，比上年增加20个，增长10.8%: the last count before, and those that it may be a part of. */
    private static Stream<Mention> levels(Line line, int at) {
        return IntStream.range(Math.max(0, at - REACH), at - 1)
                .mapToObj(line::figure)
                .filter(level -> level.unit().equals(line.figure(at - 1).unit()));
    }

    /** True where the three stand one behind the other, both changes go one way and nothing else is counted or compared with. */
    private static boolean told(Line line, int at) {
        return changes(line.figure(at - 1), line.figure(at))
                && level(line.figure(at - 2), line.figure(at - 1))
                && line.joined(at - 2, at)
                && !closed(line.lead(at - 1))
                && alike(line, at)
                && ofLastYear(line.own(at - 1), line.figure(at - 2), line.figure(at - 1));
    }

    private static boolean changes(Mention amount, Mention rate) {
        return amount.role() == Role.CHANGE
                && amount.value().signum() > 0
                && amount.bound() == Bound.EXACT
                && rate.role() == Role.CHANGE
                && rate.bound() == Bound.EXACT
                && rate.unit().equals("%");
    }

    private static boolean level(Mention level, Mention amount) {
        return level.role() == Role.ACTUAL
                && level.bound() == Bound.EXACT
                && Amounts.adds(level)
                && amount.unit().equals(level.unit())
                && amount.refArea().equals(level.refArea());
    }

    /** True where both changes go one way, and a rise leaves something for last year. */
    private static boolean alike(Line line, int at) {
        boolean up = up(line, at);
        boolean down = down(line, at);
        boolean left = line.figure(at - 1).value().compareTo(line.figure(at - 2).value()) < 0;
        return WordTable.only(line.own(at), "up", "down", "empty")
                && up != down
                && up == up(line, at - 1)
                && down == down(line, at - 1)
                && (left || down);
    }

    /** False for 较2019年增加18件，同比增长5.2%, and for last year's number before the change. */
    private static boolean ofLastYear(String own, Mention level, Mention amount) {
        Optional<Integer> year = level.period().map(Span::timePeriod);
        return !WordTable.any(own, "other_base")
                && year.isPresent()
                && year.equals(amount.period().map(Span::timePeriod))
                && Implied.otherYears(own, year.get() - 1);
    }

    /** 受理131件（投诉106件、举报25件），比上年增加17件: the bracket ends, and what has changed stands before it. */
    private static boolean closed(String lead) {
        return lead.indexOf('）') >= 0 && lead.lastIndexOf('（', lead.indexOf('）')) < 0;
    }

    private static boolean up(Line line, int at) {
        return WordTable.any(line.own(at), "up");
    }

    private static boolean down(Line line, int at) {
        return WordTable.any(line.own(at), "down");
    }

    /** True where the level and the amount give the rate. */
    private static boolean fits(Line line, Mention level, int at) {
        Range by = Amounts.range(line.figure(at - 1));
        Range now = Amounts.range(level);
        return Rates.percent(by, up(line, at) ? now.minus(by) : now.plus(by))
                .filter(Changes.told(line.figure(at))::overlaps)
                .isPresent();
    }

    private static Doubt tell(Line line, int at) {
        Mention level = line.figure(at - 2);
        Mention amount = line.figure(at - 1);
        BigDecimal change = up(line, at) ? amount.value() : amount.value().negate();
        return Doubt.of(
                "change_both",
                Map.of(
                        "label", level.label(),
                        "after", level.text(),
                        "amount", amount.text(),
                        "computed",
                                Doubt.plain(Rates.percent(
                                        amount.value(), level.value().subtract(change))),
                        "change", line.figure(at).text()),
                List.of(level, amount, line.figure(at)));
    }
}
