package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nianjian.finding.FindingKind;
import org.nianjian.finding.Messages;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.Range;

/** A level before, a level after and the change, and an outcome, its target and the distance, where all three are told. */
final class Changes {
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
            if (line.figure(i).role() == Role.CHANGE && line.joined(i - 2, i)) {
                changes.levels(i).flatMap(changes.against(i)).ifPresent(doubts::add);
                changes.target(i).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    private Optional<Levels> levels(int change) {
        Mention one = line.figure(change - 2);
        Mention other = line.figure(change - 1);
        boolean levels = one.unit().equals(other.unit()) && one.role() == other.role() && level(one);
        if (!levels || !WordTable.only(line.own(change), "up", "down", "empty", "before")) {
            return Optional.empty();
        }
        int years = year(one) - year(other);
        boolean rises = WordTable.any(line.lead(change - 1), "to");
        boolean looksBack = WordTable.any(line.lead(change - 1), "before");
        if (years > 0 || years == 0 && looksBack && !rises) {
            return Optional.of(new Levels(other, one));
        }
        return years < 0 || rises ? Optional.of(new Levels(one, other)) : Optional.empty();
    }

    private static boolean level(Mention figure) {
        return figure.role() == Role.ACTUAL || figure.role() == Role.SHARE;
    }

    private static int year(Mention figure) {
        return figure.period().map(Span::timePeriod).orElse(0);
    }

    private Function<Levels, Optional<Doubt>> against(int at) {
        Mention change = line.figure(at);
        String own = line.own(at);
        return levels -> {
            boolean rate = change.unit().equals("%");
            boolean amount = change.unit().equals(levels.after().unit())
                    || change.unit().equals("百分点") && levels.after().unit().equals("%");
            if (!(rate || amount) || levels.before().value().signum() == 0) {
                return Optional.empty();
            }
            BigDecimal difference =
                    levels.after().value().subtract(levels.before().value());
            boolean up = WordTable.any(own, "up");
            boolean down = WordTable.any(own, "down");
            boolean turned = up != down && difference.signum() != 0 && up != difference.signum() > 0;
            Optional<Range> computed = rate ? rate(levels) : Optional.of(distance(levels.before(), levels.after()));
            boolean fits = computed.isEmpty() || told(change).overlaps(computed.get());
            return fits && !turned ? Optional.empty() : Optional.of(tell(levels, change, rate, difference));
        };
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

    /** PM10 83, the target 95, 低于目标12: outcome, target and distance of one indicator, one after the other. */
    private Optional<Doubt> target(int at) {
        Mention outcome = line.figure(at - 2);
        Mention target = line.figure(at - 1);
        Mention change = line.figure(at);
        boolean three = outcome.role() == Role.ACTUAL
                && target.role() == Role.TARGET
                && outcome.unit().equals(target.unit())
                && outcome.unit().equals(change.unit())
                && outcome.indicator().equals(target.indicator())
                && WordTable.any(line.own(at), "target");
        if (!three || told(change).overlaps(distance(outcome, target))) {
            return Optional.empty();
        }
        String message = Messages.fill(
                "target_distance",
                Map.of(
                        "label", outcome.label(),
                        "outcome", outcome.text(),
                        "target", target.text(),
                        "computed",
                                Doubt.plain(
                                        target.value().subtract(outcome.value()).abs()),
                        "change", change.text()));
        return Optional.of(new Doubt(FindingKind.SUM_MISMATCH, message, List.of(outcome, target, change)));
    }
}
