package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.LevelValue;
import org.nianjian.reconcile.Range;

/** How much room a written figure leaves, and which figures can be added. */
final class Amounts {
    private static final Set<String> RATES = Set.of("%", "‰", "百分点", "倍", "1");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Amounts() {}

    /** True for counts and amounts that add up; rates, indices and concentrations don't. */
    static boolean adds(Mention figure) {
        boolean counted = figure.role() == Role.ACTUAL || figure.role() == Role.CUMULATIVE;
        return counted && !rate(figure);
    }

    static boolean rate(Mention figure) {
        return rate(figure.unit());
    }

    private static boolean rate(String unit) {
        return RATES.contains(unit) || unit.indexOf('/') >= 0;
    }

    /** True where two figures count things of one kind over one span; a city's parts may be its districts. */
    static boolean alike(Mention one, Mention other) {
        return one.unit().equals(other.unit())
                && one.role() == other.role()
                && one.period().equals(other.period());
    }

    /** The same where the units differ but count things of one kind: 份 of decisions, 件 of cases. */
    static boolean kin(Mention one, Mention other, String use) {
        return WordTable.kin(one.unit(), other.unit(), use)
                && one.role() == other.role()
                && one.period().equals(other.period());
    }

    /** The true values a figure leaves open: a count is exact, what is measured or told in 万 is rounded. */
    static Range range(Mention figure) {
        return range(figure.value(), figure.unit(), figure.bound());
    }

    static Range range(LevelValue told) {
        return range(told.value(), told.unit(), told.bound());
    }

    private static Range range(BigDecimal value, String unit, Bound bound) {
        boolean rounded = value.scale() != 0 || rate(unit);
        if (bound != Bound.EXACT || !rounded) {
            return Range.of(value, bound);
        }
        BigDecimal half = value.ulp().multiply(HALF);
        return Range.between(value.subtract(half), value.add(half));
    }

    static Range sum(Collection<Mention> figures) {
        return sum(figures.stream().map(Amounts::range));
    }

    /** What the values of such ranges may be together. */
    static Range sum(Stream<Range> ranges) {
        return ranges.reduce(Range.between(BigDecimal.ZERO, BigDecimal.ZERO), Range::plus);
    }

    static BigDecimal total(Collection<Mention> figures) {
        return figures.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
