package org.nianjian.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);
    /** An enterprise may be let off more than a case is worth. */
    private static final BigDecimal MOST_OF_OTHERS = BigDecimal.valueOf(100_000_000);

    private static final String CASES = "件";
    /** To so many even a whole sum of ten thousand is nothing. */
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal FACTOR = BigDecimal.valueOf(10_000);

    private final Line line;

    private Payments(Line line) {
        this.line = line;
    }

    static List<Doubt> doubts(Line line) {
        Payments payments = new Payments(line);
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
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

    /** The nearest count before it, else the one right behind it, over the same span. */
    private Optional<Mention> count(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && line.joined(i, at); i--) {
            if (counts(i, at)) {
                return many(i);
            }
        }
        boolean behind = at + 1 < line.size() && line.joined(at, at + 1) && counts(at + 1, at);
        return behind ? many(at + 1) : Optional.empty();
    }

    private boolean counts(int at, int amount) {
        Mention count = line.figure(at);
        return Amounts.adds(count)
                && WordTable.kind("counted").contains(count.unit())
                && count.period().equals(line.figure(amount).period());
    }

    private Optional<Mention> many(int at) {
        return Optional.of(line.figure(at)).filter(count -> count.value().compareTo(MANY) >= 0);
    }

    private static Optional<Doubt> against(Mention amount, Mention count) {
        BigDecimal each = amount.value().divide(count.value(), 2, RoundingMode.HALF_UP);
        boolean small = amount.value().compareTo(FACTOR) < 0 || count.value().compareTo(THOUSAND) >= 0;
        boolean lost = each.compareTo(LEAST) < 0 && small;
        BigDecimal most = count.unit().equals(CASES) ? MOST : MOST_OF_OTHERS;
        return lost || each.compareTo(most) >= 0 ? Optional.of(tell(amount, count, each)) : Optional.empty();
    }

    private static Doubt tell(Mention amount, Mention count, BigDecimal each) {
        return Doubt.of(
                "payment_unit",
                Map.of(
                        "label", amount.label(),
                        "amount", amount.text(),
                        "count", count.text(),
                        "computed", Doubt.plain(each) + MONEY),
                List.of(amount, count));
    }
}
