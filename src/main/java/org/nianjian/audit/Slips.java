package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.reconcile.Range;

/** A 万 lost or put in: the sum fits once one of its figures is taken ten thousand times more or less. */
final class Slips {
    private static final String MONEY = "元";
    private static final BigDecimal FACTOR = BigDecimal.valueOf(10_000);
    private static final BigDecimal PART = new BigDecimal("0.0001");
    private static final int LEAST = 2;

    private Slips() {}

    /** The figure off by a unit among a total and its parts, where one alone makes all of them fit. */
    static Optional<Doubt> unit(Mention total, List<Mention> parts) {
        if (!total.unit().equals(MONEY) || parts.size() < LEAST) {
            return Optional.empty();
        }
        List<Mention> all = new ArrayList<>(parts);
        all.add(total);
        List<Mention> suspects = all.stream()
                .filter(one -> fits(total, parts, one, FACTOR) || fits(total, parts, one, PART))
                .toList();
        return suspects.size() == 1 ? Optional.of(tell(suspects.get(0), total, parts)) : Optional.empty();
    }

    private static boolean fits(Mention total, List<Mention> parts, Mention suspect, BigDecimal factor) {
        Range sum = Range.between(BigDecimal.ZERO, BigDecimal.ZERO);
        for (Mention part : parts) {
            sum = sum.plus(range(part, suspect, factor));
        }
        return range(total, suspect, factor).overlaps(sum);
    }

    private static Range range(Mention figure, Mention suspect, BigDecimal factor) {
        Range range = Amounts.range(figure);
        return figure.equals(suspect) && range.low().isPresent() && range.high().isPresent()
                ? Range.between(
                        range.low().orElseThrow().multiply(factor),
                        range.high().orElseThrow().multiply(factor))
                : range;
    }

    private static Doubt tell(Mention suspect, Mention total, List<Mention> parts) {
        List<Mention> figures = new ArrayList<>(List.of(total));
        figures.addAll(parts);
        return Doubt.of(
                "part_unit", Map.of("label", total.label(), "total", total.text(), "value", suspect.text()), figures);
    }
}
