package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.finding.FindingKind;
import org.nianjian.finding.Messages;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Range;

/** A level before, a level after and the change, and an outcome, its target and the distance, where all three are told. */
final class Changes {
    private static final int REACH = 4;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Line line;

    private Changes(Line line) {
        this.line = line;
    }

    /** The two levels; which of them is the later one the words or the years have said. */
    private record Levels(Mention before, Mention after) {}

    static List<Doubt> doubts(Line line) {
        Changes changes = new Changes(line);
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 2; i < line.size(); i++) {
            if (changes.change(i) && line.joined(i - 2, i)) {
                int at = i;
                changes.levels(i).flatMap(levels -> changes.against(levels, at)).ifPresent(doubts::add);
            }
            changes.target(i).ifPresent(doubts::add);
        }
        return doubts;
    }

    /** Told as a change, or by a word for one alone: 增加3名; 增加到13名 is the level after it. */
    private boolean change(int at) {
        String own = line.own(at);
        boolean word = WordTable.any(own, "up") || WordTable.any(own, "down");
        boolean level = WordTable.any(own, "to");
        return line.figure(at).role() == Role.CHANGE || word && !level && WordTable.only(own, "up", "down", "empty");
    }

    private Optional<Levels> levels(int change) {
        Mention one = line.figure(change - 2);
        Mention other = line.figure(change - 1);
        boolean levels = one.unit().equals(other.unit()) && one.role() == other.role() && level(one);
        if (!levels || !WordTable.only(line.own(change), "up", "down", "empty", "before")) {
            return Optional.empty();
        }
        return switch (order(one, other, line.lead(change - 1))) {
            case EARLIER_FIRST -> Optional.of(new Levels(one, other));
            case LATER_FIRST -> Optional.of(new Levels(other, one));
            case UNKNOWN -> Optional.empty();
        };
    }

    private enum Order {
        EARLIER_FIRST,
        LATER_FIRST,
        UNKNOWN
    }

    /** By their years, else by the words between them: 由45件增至60件; 60件，上年为45件. */
    private static Order order(Mention one, Mention other, String between) {
        int years = year(one) - year(other);
        boolean rises = WordTable.any(between, "to");
        if (years != 0) {
            return years > 0 ? Order.LATER_FIRST : Order.EARLIER_FIRST;
        }
        if (rises) {
            return Order.EARLIER_FIRST;
        }
        return WordTable.any(between, "before") ? Order.LATER_FIRST : Order.UNKNOWN;
    }

    private static boolean level(Mention figure) {
        return figure.role() == Role.ACTUAL || figure.role() == Role.SHARE;
    }

    private static int year(Mention figure) {
        return figure.period().map(Span::timePeriod).orElse(0);
    }

    private Optional<Doubt> against(Levels levels, int at) {
        Mention change = line.figure(at);
        boolean rate = change.unit().equals("%");
        if (!rate && !amount(change, levels) || levels.before().value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal difference = levels.after().value().subtract(levels.before().value());
        Optional<Range> computed = rate ? rate(levels) : Optional.of(distance(levels.before(), levels.after()));
        boolean fits = computed.isEmpty() || told(change).overlaps(computed.get());
        return fits && !turned(line.own(at), difference)
                ? Optional.empty()
                : Optional.of(tell(levels, change, rate, difference));
    }

    private static boolean amount(Mention change, Levels levels) {
        String unit = levels.after().unit();
        return change.unit().equals(unit) || change.unit().equals("百分点") && unit.equals("%");
    }

    /** True where the words say that it rose and it fell, or the other way round. */
    private static boolean turned(String own, BigDecimal difference) {
        boolean up = WordTable.any(own, "up");
        boolean down = WordTable.any(own, "down");
        return up != down && difference.signum() != 0 && up != difference.signum() > 0;
    }

    /** The sizes of change in percent that the two levels leave open. */
    private static Optional<Range> rate(Levels levels) {
        return Rates.percent(distance(levels.before(), levels.after()), Amounts.range(levels.before()));
    }

    /** How far two figures lie apart, whichever is larger. */
    private static Range distance(Mention one, Mention other) {
        boolean rises = one.value().compareTo(other.value()) <= 0;
        Range low = Amounts.range(rises ? one : other);
        Range high = Amounts.range(rises ? other : one);
        Range minus = new Range(
                low.high().map(BigDecimal::negate),
                low.highIncluded(),
                low.low().map(BigDecimal::negate),
                low.lowIncluded());
        return high.plus(minus);
    }

    private static Range told(Mention change) {
        BigDecimal last = change.value().ulp();
        boolean exact = change.value().scale() == 0 && !Amounts.rate(change);
        return exact ? Range.of(change) : Range.of(change).plus(Range.between(last.negate(), last));
    }

    private static Doubt tell(Levels levels, Mention change, boolean rate, BigDecimal difference) {
        BigDecimal computed = rate ? Rates.percent(difference, levels.before().value()) : difference;
        String message = Messages.fill(
                rate ? "change_rate" : "change_amount",
                Map.of(
                        "label", levels.after().label(),
                        "before", levels.before().text(),
                        "after", levels.after().text(),
                        "computed", Doubt.plain(rate ? computed : computed.abs()),
                        "change", change.text()));
        return new Doubt(
                rate ? FindingKind.SHARE_MISMATCH : FindingKind.SUM_MISMATCH,
                message,
                List.of(levels.after(), levels.before(), change));
    }

    /** PM10 83, 目标95, 低于目标12; 312天, 年度目标305天, 超额7天: outcome, target and the distance told right behind it. */
    private Optional<Doubt> target(int at) {
        Mention target = line.figure(at - 1);
        Mention change = line.figure(at);
        boolean distance = target.role() == Role.TARGET
                && target.unit().equals(change.unit())
                && line.joined(at - 1, at)
                && WordTable.only(line.own(at), "up", "down", "away", "than", "target", "empty")
                && !WordTable.only(line.own(at), "than", "target", "empty");
        return distance
                ? outcome(at - 1)
                        .filter(outcome -> off(outcome, target, change))
                        .map(outcome -> tellTarget(outcome, target, change))
                : Optional.empty();
    }

    /** Further off than rounding explains; a target is exact, and the distance is told of the figures as they stand. */
    private static boolean off(Mention outcome, Mention target, Mention change) {
        BigDecimal distance = target.value().subtract(outcome.value()).abs();
        BigDecimal room = outcome.value().ulp().max(change.value().ulp()).divide(TWO);
        boolean exact = outcome.bound() == Bound.EXACT && change.bound() == Bound.EXACT;
        return exact && distance.subtract(change.value()).abs().compareTo(room) > 0;
    }

    /** The nearest figure before the target that it is the target of; last year's may stand between. */
    private Optional<Mention> outcome(int target) {
        Mention aim = line.figure(target);
        for (int i = target - 1; i >= Math.max(0, target - REACH) && line.joined(i, target); i--) {
            Mention outcome = line.figure(i);
            boolean named = aim.indicator().isEmpty() || outcome.indicator().equals(aim.indicator());
            if (named
                    && outcome.role() == Role.ACTUAL
                    && outcome.unit().equals(aim.unit())
                    && year(outcome) == year(aim)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    private static Doubt tellTarget(Mention outcome, Mention target, Mention change) {
        BigDecimal computed = target.value().subtract(outcome.value()).abs();
        String message = Messages.fill(
                "target_distance",
                Map.of(
                        "label", outcome.label(),
                        "outcome", outcome.text(),
                        "target", target.text(),
                        "computed", Doubt.plain(computed),
                        "change", change.text()));
        return new Doubt(FindingKind.SUM_MISMATCH, message, List.of(outcome, target, change));
    }
}
