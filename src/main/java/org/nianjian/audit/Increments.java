package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Range;

/** 立案143件，同比增加18件，增长14.4%: a level, the amount it has changed by and the rate, which follows from the two. */
final class Increments {
    private static final int FIGURES = 3;

    private Increments() {}

    static List<Doubt> doubts(Line line) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = FIGURES - 1; i < line.size(); i++) {
            if (told(line, i)) {
                doubt(line.figure(i - 2), line.figure(i - 1), line.figure(i), up(line, i))
                        .ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    /** True where the three stand one behind the other, both changes go one way and nothing else is counted or compared with. */
    private static boolean told(Line line, int at) {
        Mention level = line.figure(at - 2);
        Mention amount = line.figure(at - 1);
        Mention rate = line.figure(at);
        boolean roles = level.role() == Role.ACTUAL && amount.role() == Role.CHANGE && rate.role() == Role.CHANGE;
        boolean exact = level.bound() == Bound.EXACT && amount.bound() == Bound.EXACT && rate.bound() == Bound.EXACT;
        return roles
                && exact
                && rate.unit().equals("%")
                && Amounts.adds(level)
                && amount.unit().equals(level.unit())
                && amount.refArea().equals(level.refArea())
                && line.joined(at - 2, at)
                && WordTable.only(line.own(at), "up", "down", "empty")
                && up(line, at) != down(line, at)
                && up(line, at) == up(line, at - 1)
                && down(line, at) == down(line, at - 1)
                && ofLastYear(line.own(at - 1), level, amount);
    }

    /** False for 较2019年增加18件，同比增长5.2%, and for last year's number before the change. */
    private static boolean ofLastYear(String own, Mention level, Mention amount) {
        Optional<Integer> year = level.period().map(Span::timePeriod);
        return !WordTable.any(own, "other_base")
                && year.isPresent()
                && year.equals(amount.period().map(Span::timePeriod))
                && Implied.otherYears(own, year.get() - 1);
    }

    private static boolean up(Line line, int at) {
        return WordTable.any(line.own(at), "up");
    }

    private static boolean down(Line line, int at) {
        return WordTable.any(line.own(at), "down");
    }

    private static Optional<Doubt> doubt(Mention level, Mention amount, Mention rate, boolean up) {
        BigDecimal base =
                up ? level.value().subtract(amount.value()) : level.value().add(amount.value());
        if (base.signum() <= 0) {
            return Optional.empty();
        }
        Range by = Amounts.range(amount);
        Range before =
                up ? Amounts.range(level).minus(by) : Amounts.range(level).plus(by);
        boolean off = Rates.percent(by, before)
                .filter(computed -> !Changes.told(rate).overlaps(computed))
                .isPresent();
        return off ? Optional.of(tell(List.of(level, amount, rate), base)) : Optional.empty();
    }

    private static Doubt tell(List<Mention> figures, BigDecimal base) {
        return Doubt.of(
                "change_both",
                Map.of(
                        "label", figures.get(0).label(),
                        "after", figures.get(0).text(),
                        "amount", figures.get(1).text(),
                        "computed", Doubt.plain(Rates.percent(figures.get(1).value(), base)),
                        "change", figures.get(2).text()),
                figures);
    }
}
