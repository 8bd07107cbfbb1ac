package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.audit.Line.Context;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Range;

/** A level before, a level after and the change, and an outcome, its target and the distance, where all three are told. */
final class Changes {
    private static final int REACH = 4;
    private static final int YEAR = 4;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Line line;
    private final int from;

    private Changes(Context context) {
        this.line = context.line();
        this.from = context.from();
    }

    /** The two levels; which of them is the later one the words or the years have said. */
    record Levels(Mention before, Mention after) {}

    /** Of the changes that the sentence tells; the level changed may stand in the sentence before it. */
    static List<Doubt> doubts(Context context) {
        Line line = context.line();
        Changes changes = new Changes(context);
        List<Doubt> doubts = new ArrayList<>();
        for (int i = Math.max(1, context.from()); i < line.size(); i++) {
            if (changes.change(i)) {
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

    /** Both levels stand before the change, or one on each side of it. */
    private Optional<Levels> levels(int change) {
        if (!WordTable.only(line.own(change), "up", "down", "empty", "before", "than")) {
            return Optional.empty();
        }
        int first = beforeShares(change);
        Optional<Levels> before = first >= 0 && line.joined(first, change)
                ? levels(first, change - 1, line.lead(change - 1))
                : Optional.empty();
        return before.isPresent() ? before : around(change);
    }

    /** 1865万元，占全市的12%，比上年1658万元增长12.5%: a share of the later level may stand between the two. */
    private int beforeShares(int change) {
        int first = change - 2;
        while (first > 0
                && line.figure(first).role() == Role.SHARE
                && !line.figure(first).unit().equals(line.figure(change - 1).unit())) {
            first--;
        }
        return first;
    }

    /** 142件，同比增长4.4%（上年136件）; 较上年的136件增长4.4%，达142件. */
    private Optional<Levels> around(int change) {
        int last = change + 1;
        boolean plain = last < line.size()
                && line.joined(change - 1, last)
                && (WordTable.only(undated(line.own(last)), "empty", "before", "to", "than")
                        || line.own(change - 1).endsWith(undated(line.own(last))));
        return plain ? levels(change - 1, last, line.lead(last)) : Optional.empty();
    }

    /** 2019年为 without the year. */
    private static String undated(String own) {
        return own.length() > YEAR
                        && own.charAt(YEAR) == '年'
                        && own.substring(0, YEAR).chars().allMatch(Character::isDigit)
                ? own.substring(YEAR + 1)
                : own;
    }

    private Optional<Levels> levels(int first, int second, String between) {
        Mention one = line.figure(first);
        Mention other = line.figure(second);
        boolean alike =
                !things(one, other) && one.unit().equals(other.unit()) && one.role() == other.role() && level(one);
        if (!alike
                || first < from
                        && (one.indicator().isEmpty() || !one.indicator().equals(other.indicator()))) {
            return Optional.empty();
        }
        return switch (order(one, other, between)) {
            case EARLIER_FIRST -> Optional.of(new Levels(one, other));
            case LATER_FIRST -> Optional.of(new Levels(other, one));
            case UNKNOWN -> Optional.empty();
        };
    }

    /** True where the catalogue has a code for each, and not the same. */
    private static boolean things(Mention one, Mention other) {
        return !one.indicator().isEmpty()
                && !other.indicator().isEmpty()
                && !one.indicator().equals(other.indicator());
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
        if (unit(levels)) {
            return levels.after().indicator().isEmpty() ? Optional.of(tellUnit(levels, change)) : Optional.empty();
        }
        BigDecimal difference = levels.after().value().subtract(levels.before().value());
        boolean fits = matches(levels, change);
        return fits && !turned(line.own(at), difference) || !fits && ofMore(levels, at)
                ? Optional.empty()
                : Optional.of(tell(levels, change, rate, difference));
    }

    private static Doubt tellUnit(Levels levels, Mention change) {
        return Doubt.of(
                "change_unit",
                Map.of(
                        "label", levels.after().label(),
                        "before", levels.before().text(),
                        "after", levels.after().text(),
                        "change", change.text()),
                List.of(levels.after(), levels.before(), change));
    }

    /** Ten thousand times more or less is no change, but another unit; of what has a code the years' comparison tells. */
    private static boolean unit(Levels levels) {
        BigDecimal before = levels.before().value();
        BigDecimal after = levels.after().value();
        return Ratios.tenThousand(after, before) || Ratios.tenThousand(before, after);
    }

    /** True where what has changed is more than the last figure before. */
    private boolean ofMore(Levels levels, int at) {
        return ofWhole(levels, at) || ofSum(levels, at);
    }

    /** 审批655个，其中报告书45个、报告表610个，较上年的684个减少29个: what has changed is the whole of the last part. */
    private boolean ofWhole(Levels levels, int at) {
        int after = line.figures().indexOf(levels.after());
        for (int i = after - 1; i >= Math.max(0, after - REACH) && line.joined(i, at); i--) {
            Mention whole = line.figure(i);
            boolean larger = Amounts.alike(whole, levels.after())
                    && whole.value().compareTo(levels.after().value()) >= 0;
            if (larger && matches(new Levels(levels.before(), whole), line.figure(at))) {
                return true;
            }
        }
        return false;
    }

    /** 建议39件、提案52件，总量比上年的104件减少13件: what has changed is the sum of the list. */
    private boolean ofSum(Levels levels, int at) {
        int after = line.figures().indexOf(levels.after());
        BigDecimal sum = levels.after().value();
        for (int i = after - 1; i >= Math.max(0, after - REACH); i--) {
            if (!Amounts.alike(line.figure(i), levels.after()) || !line.joined(i, at)) {
                return false;
            }
            sum = sum.add(line.figure(i).value());
            BigDecimal apart = sum.subtract(levels.before().value()).abs();
            if (apart.compareTo(line.figure(at).value()) == 0) {
                return true;
            }
        }
        return false;
    }

    /** True where the change told may be that between the levels. */
    static boolean matches(Levels levels, Mention change) {
        Optional<Range> computed =
                change.unit().equals("%") ? rate(levels) : Optional.of(distance(levels.before(), levels.after()));
        return computed.isEmpty() || told(change).overlaps(computed.get());
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
        return high.minus(low);
    }

    /** What the change as it is printed leaves open: a rate may be rounded or cut. */
    static Range told(Mention change) {
        BigDecimal last = change.value().ulp();
        boolean exact = change.value().scale() == 0 && !Amounts.rate(change);
        return exact ? Range.of(change) : Range.of(change).plus(Range.between(last.negate(), last));
    }

    static Doubt tell(Levels levels, Mention change) {
        BigDecimal difference = levels.after().value().subtract(levels.before().value());
        return tell(levels, change, change.unit().equals("%"), difference);
    }

    private static Doubt tell(Levels levels, Mention change, boolean rate, BigDecimal difference) {
        BigDecimal computed = rate ? Rates.percent(difference, levels.before().value()) : difference;
        return Doubt.of(
                rate ? "change_rate" : "change_amount",
                Map.of(
                        "label", levels.after().label(),
                        "before", levels.before().text(),
                        "after", levels.after().text(),
                        "computed", Doubt.plain(rate ? computed : computed.abs()),
                        "change", change.text()),
                List.of(levels.after(), levels.before(), change));
    }

    /** PM10 83, 目标95, 低于目标12; 312天, 年度目标305天, 超额7天: outcome, target and the distance told right behind it. */
    private Optional<Doubt> target(int at) {
        Mention change = line.figure(at);
        Optional<Mention> ahead = aim(at - 1, change).filter(aim -> away(line.own(at)) && line.joined(at - 1, at));
        if (ahead.isPresent()) {
            return target(at - 1, ahead.get(), change);
        }
        boolean behind = at + 1 < line.size() && change.role() == Role.CHANGE && line.joined(at, at + 1);
        return behind
                ? aim(at + 1, change)
                        .filter(aim -> away(line.own(at)) && WordTable.only(line.own(at + 1), "target", "empty"))
                        .flatMap(aim -> target(at, aim, change))
                : Optional.empty();
    }

    private Optional<Mention> aim(int at, Mention change) {
        Mention aim = line.figure(at);
        return Optional.of(aim)
                .filter(one -> one.role() == Role.TARGET && one.unit().equals(change.unit()));
    }

    private Optional<Doubt> target(int behind, Mention aim, Mention change) {
        return outcome(behind, aim)
                .filter(outcome -> off(outcome, aim, change))
                .map(outcome -> tellTarget(outcome, aim, change));
    }

    /** Words that tell a distance to a target, and not the target alone. */
    private static boolean away(String own) {
        String words = own.startsWith("的") ? own.substring(1) : own;
        return WordTable.only(words, "up", "down", "away", "than", "target", "empty")
                && !WordTable.only(words, "than", "target", "empty");
    }

    /** Further off than rounding explains; a target is exact, and the distance is told of the figures as they stand. */
    private static boolean off(Mention outcome, Mention target, Mention change) {
        BigDecimal distance = target.value().subtract(outcome.value()).abs();
        BigDecimal room = outcome.value().ulp().max(change.value().ulp()).divide(TWO);
        boolean exact = outcome.bound() == Bound.EXACT && change.bound() == Bound.EXACT;
        return exact && distance.subtract(change.value()).abs().compareTo(room) > 0;
    }

    /** The nearest figure before the target that it is the target of; last year's may stand between. */
    private Optional<Mention> outcome(int behind, Mention aim) {
        for (int i = behind - 1; i >= Math.max(0, behind - REACH) && line.joined(i, behind); i--) {
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
        return Doubt.of(
                "target_distance",
                Map.of(
                        "label", outcome.label(),
                        "outcome", outcome.text(),
                        "target", target.text(),
                        "computed", Doubt.plain(computed),
                        "change", change.text()),
                List.of(outcome, target, change));
    }
}
