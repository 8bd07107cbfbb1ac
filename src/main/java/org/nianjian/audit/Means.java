package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.reconcile.Range;

/** An amount, a count and the mean told together: 查处案件47件，罚款331.25万元，案均7.05万元. */
final class Means {
    private static final String MONEY = "元";
    private static final int REACH = 4;
    /** From here on no misprint of a digit is meant, but another unit. */
    private static final BigDecimal FAR = BigDecimal.valueOf(5);

    private final Line line;

    private Means(Line line) {
        this.line = line;
    }

    static List<Doubt> doubts(Line line) {
        Means means = new Means(line);
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 2; i < line.size(); i++) {
            if (line.figure(i).unit().equals(MONEY) && WordTable.any(line.own(i), "mean")) {
                means.doubt(i).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    private Optional<Doubt> doubt(int at) {
        int amount = nearest(at, MONEY);
        int count = amount < 0 ? -1 : nearest(amount, "件");
        if (count < 0 || !line.joined(count, at)) {
            return Optional.empty();
        }
        Mention mean = line.figure(at);
        Range told = Range.of(mean)
                .plus(Range.between(mean.value().ulp().negate(), mean.value().ulp()));
        boolean fits = IntStream.range(Math.max(0, at - REACH), at)
                .filter(i -> Amounts.kin(line.figure(i), line.figure(count), "list"))
                .mapToObj(i -> Ratios.of(Amounts.range(line.figure(amount)), Amounts.range(line.figure(i))))
                .flatMap(Optional::stream)
                .anyMatch(told::overlaps);
        return fits ? Optional.empty() : Optional.of(tell(line.figure(amount), line.figure(count), mean));
    }

    /** The nearest outcome before in that unit and of the same year, where one stands within reach. */
    private int nearest(int at, String unit) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Mention figure = line.figure(i);
            boolean alike = figure.unit().equals(unit) && figure.role() == Role.ACTUAL;
            if (alike
                    && figure.value().signum() > 0
                    && figure.period().equals(line.figure(at).period())) {
                return i;
            }
        }
        return -1;
    }

    private static Doubt tell(Mention amount, Mention count, Mention mean) {
        BigDecimal computed = Ratios.of(amount.value(), count.value());
        boolean far = computed.compareTo(mean.value().multiply(FAR)) > 0
                || computed.multiply(FAR).compareTo(mean.value()) < 0;
        return Doubt.of(
                far ? "mean_unit" : "mean",
                Map.of(
                        "label", amount.label(),
                        "amount", amount.text(),
                        "count", count.text(),
                        "computed", Doubt.plain(computed) + MONEY,
                        "mean", mean.text()),
                List.of(amount, count, mean));
    }
}
