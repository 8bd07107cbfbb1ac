package org.nianjian.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.finding.FindingKind;
import org.nianjian.finding.Messages;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;

/**
 * An amount without a code that a lost 万, or one too many, betrays by what it makes for each case beside it: 受理6240件，
 * 挽回损失215.48元.
 */
final class Payments {
    private static final String MONEY = "元";
    private static final int REACH = 6;
    /** Fewer may share any amount. */
    private static final BigDecimal MANY = BigDecimal.TEN;
    /** For each of many: less than the yuan that a slip leaves, and more than anybody is paid. */
    private static final BigDecimal LEAST = BigDecimal.TEN;

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal FACTOR = BigDecimal.valueOf(10_000);

    private final Line line;

    private Payments(Line line) {
        this.line = line;
    }

    static List<Doubt> doubts(Line line) {
        Payments payments = new Payments(line);
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            payments.doubt(i).ifPresent(doubts::add);
        }
        return doubts;
    }

    private Optional<Doubt> doubt(int at) {
        Mention amount = line.figure(at);
        boolean total = amount.unit().equals(MONEY)
                && amount.indicator().isEmpty()
                && amount.role() == Role.ACTUAL
                && amount.bound() == Bound.EXACT
                && amount.value().signum() > 0
                && WordTable.any(line.own(at), "paid")
                && !WordTable.any(line.own(at), "mean")
                && !WordTable.any(line.own(at), "each");
        return total ? count(at).flatMap(count -> against(amount, count)) : Optional.empty();
    }

    /** The nearest count before it, over the same span. */
    private Optional<Mention> count(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && line.joined(i, at); i--) {
            Mention count = line.figure(i);
            boolean counts = Amounts.adds(count) && WordTable.kind("counted").contains(count.unit());
            if (counts && count.period().equals(line.figure(at).period())) {
                return Optional.of(count).filter(one -> one.value().compareTo(MANY) >= 0);
            }
        }
        return Optional.empty();
    }

    private static Optional<Doubt> against(Mention amount, Mention count) {
        BigDecimal each = amount.value().divide(count.value(), 2, RoundingMode.HALF_UP);
        boolean lost = each.compareTo(LEAST) < 0 && amount.value().compareTo(FACTOR) < 0;
        return lost || each.compareTo(MOST) > 0 ? Optional.of(tell(amount, count, each)) : Optional.empty();
    }

    private static Doubt tell(Mention amount, Mention count, BigDecimal each) {
        String message = Messages.fill(
                "payment_unit",
                Map.of(
                        "label", amount.label(),
                        "amount", amount.text(),
                        "count", count.text(),
                        "computed", Doubt.plain(each) + MONEY));
        return new Doubt(FindingKind.UNIT_SUSPECT, message, List.of(amount, count));
    }
}
