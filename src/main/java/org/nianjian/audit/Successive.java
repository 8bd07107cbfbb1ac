package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.nianjian.finding.Finding;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Range;
import org.nianjian.reconcile.Swapped;

/**
 * What an agency's report says of the year before, against its report for that year: of things the catalogue has no code
 * for, and sentences left standing from it. Cells are the reconciler's.
 */
public final class Successive {
    private static final int LEAST = 3;
    /** Figures of a report that are looked at: none of a real one has as many. */
    private static final int MOST = 1000;
    /** Of four figures three must be the old report's. */
    private static final int FOURTHS = 4;

    private static final int REACH = 6;
    private static final BigDecimal FARTHEST = new BigDecimal("1.5");
    /** Of 200: how like two names of one thing are. */
    private static final int ALIKE = 140;
    /** The same of two numbers of which one may be the other mistyped. */
    private static final int SLIP = 100;
    /** Digits of a number of which one typed amiss is told. */
    private static final int SLIPPED = 3;
    /** Chars of 比2021年的. */
    private static final int YEAR = 7;

    private static final String EACH = "分别";

    private final List<Mention> last;
    private final List<Mention> now;
    private final int year;

    private Successive(List<Mention> last, List<Mention> now, int year) {
        this.last = last.subList(0, Math.min(MOST, last.size()));
        this.now = now.subList(0, Math.min(MOST, now.size()));
        this.year = year;
    }

    /**
     * The findings of two reports of one agency.
     *
     * @param last the mentions of the report for the year before
     * @param now those of the report for {@code year}, in the order of the text
     */
    public static List<Finding> findings(List<Mention> last, List<Mention> now, int year) {
        Successive reports = new Successive(last, now, year);
        List<Doubt> doubts = new ArrayList<>();
        for (Line line : Line.of(reports.now)) {
            reports.copied(line).ifPresent(doubts::add);
            for (int i = 0; i < line.size(); i++) {
                reports.restated(line, i).ifPresent(doubts::add);
            }
            for (int i = 1; i < line.size(); i++) {
                reports.implied(line, i).ifPresent(doubts::add);
            }
        }
        return doubts.stream().map(doubt -> doubt.finding("")).toList();
    }

    /** 2022年，检查单位1245家，发现隐患378处 in the report for 2023, number for number as the one for 2022 tells it. */
    private Optional<Doubt> copied(Line line) {
        boolean dated = line.lead(0).startsWith((year - 1) + "年");
        List<Mention> told = line.figures().stream()
                .filter(figure -> counted(figure) && ofYear(figure, year - 1))
                .toList();
        if (!dated
                || told.size() < LEAST
                || told.size()
                        < line.figures().stream().filter(Successive::counted).count()) {
            return Optional.empty();
        }
        List<Mention> same = told.stream().filter(this::retold).toList();
        boolean most = same.size() >= LEAST && same.size() * FOURTHS >= told.size() * (FOURTHS - 1);
        boolean compared = told.stream().filter(this::anew).count() * 2 >= told.size();
        return most && !compared ? Optional.of(tellCopied(same)) : Optional.empty();
    }

    private boolean retold(Mention figure) {
        return last.stream()
                .anyMatch(one -> one.unit().equals(figure.unit())
                        && one.value().compareTo(figure.value()) == 0
                        && ofYear(one, year - 1)
                        && like(figure, one) > 0);
    }

    /** True where the report tells the same of its own year: then the sentence but compares. */
    private boolean anew(Mention figure) {
        return now.stream()
                .anyMatch(one -> one.unit().equals(figure.unit()) && ofYear(one, year) && like(figure, one) >= ALIKE);
    }

    private Doubt tellCopied(List<Mention> same) {
        return Doubt.of(
                "stale_copied",
                Map.of(
                        "stale", Integer.toString(year - 1),
                        "count", Integer.toString(same.size()),
                        "year", Integer.toString(year)),
                same);
    }

    /** 审查文件94件，上年为86件 of what the report before tells as 68件. */
    private Optional<Doubt> restated(Line line, int at) {
        Mention told = line.figure(at);
        if (!uncoded(told, year - 1)) {
            return Optional.empty();
        }
        String name = name(line, at);
        Range range = Amounts.range(told);
        return before(told, name, one -> slip(told, one) ? SLIP : ALIKE)
                .filter(old -> near(range, old.value()) && none(range, name, told.unit()))
                .map(old -> tell(name, old, told));
    }

    /** What a figure counts; where only the year stands before it, what the figure before it does. */
    private String name(Line line, int at) {
        String own = line.own(at);
        boolean lastYear = WordTable.any(own, "year_on_year") || own.contains(year - 1 + "年");
        boolean bare = at > 0
                && lastYear
                && own.length() <= YEAR
                && line.figure(at - 1).unit().equals(line.figure(at).unit());
        return line.figure(bare ? at - 1 : at).label();
    }

    private static boolean slip(Mention one, Mention other) {
        return Swapped.digits(one, other) || Swapped.digit(one.value(), other.value(), SLIPPED);
    }

    private Doubt tell(String name, Mention old, Mention told) {
        return Doubt.of(
                "revision",
                Map.of(
                        "indicator", name,
                        "year", Integer.toString(year - 1),
                        "old_year", Integer.toString(year - 1),
                        "new_year", Integer.toString(year),
                        "old", old.text(),
                        "new", told.text()),
                List.of(old, told));
    }

    /** 抽检3415批次，同比减少174批次 of what the report before tells as 3268批次. */
    private Optional<Doubt> implied(Line line, int at) {
        Mention change = line.figure(at);
        if (change.role() != Role.CHANGE || !change.indicator().isEmpty()) {
            return Optional.empty();
        }
        int level = level(line, at);
        if (level < 0 || !uncoded(line.figure(level), year)) {
            return Optional.empty();
        }
        Mention told = line.figure(level);
        return Implied.told(told, change, year, level < at - 1)
                .flatMap(range -> before(told, told.label(), one -> ALIKE)
                        .filter(old -> !Amounts.range(old).overlaps(range) && near(range, old.value()))
                        .filter(old -> none(range, told.label(), told.unit()))
                        .map(old -> Implied.tell(told.label(), List.of(old, told, change), year, range)));
    }

    /** The figure that a change is of: the one before it, or of several told with 分别 the one in its unit. */
    private static int level(Line line, int change) {
        Mention told = line.figure(change);
        if (line.figure(change - 1).role() == Role.ACTUAL) {
            boolean alone = !several(line, change);
            return alone ? change - 1 : only(line, change, told.unit());
        }
        return several(line, first(line, change)) ? only(line, change, told.unit()) : -1;
    }

    private static int first(Line line, int change) {
        int first = change;
        while (first > 1
                && line.figure(first - 1).role() == Role.CHANGE
                && line.own(first).isEmpty()) {
            first--;
        }
        return first;
    }

    private static boolean several(Line line, int change) {
        return line.lead(change).contains(EACH);
    }

    /** The one figure before that has that unit, below none where two have. */
    private static int only(Line line, int change, String unit) {
        int found = -1;
        for (int i = change - 1; i >= Math.max(0, change - REACH) && line.joined(i, change); i--) {
            boolean level = line.figure(i).role() == Role.ACTUAL
                    && line.figure(i).unit().equals(unit);
            if (level && found >= 0) {
                return -1;
            }
            found = level ? i : found;
        }
        return found;
    }

    private static boolean uncoded(Mention figure, int year) {
        boolean part = figure.relations().stream().anyMatch(relation -> relation.kind() == Relation.Kind.PART_OF);
        return figure.indicator().isEmpty()
                && figure.role() == Role.ACTUAL
                && figure.bound() == Bound.EXACT
                && !part
                && Amounts.adds(figure)
                && ofYear(figure, year);
    }

    /**
     * The one number the report before tells of the thing.
     *
     * @param least how like the names must be at least
     */
    private Optional<Mention> before(Mention told, String name, ToIntFunction<Mention> least) {
        List<Mention> alike = last.stream()
                .filter(one -> uncoded(one, year - 1)
                        && one.unit().equals(told.unit())
                        && one.refArea().equals(told.refArea())
                        && like(name, one) >= least.applyAsInt(one))
                .toList();
        long values = alike.stream()
                .map(one -> one.value().stripTrailingZeros())
                .distinct()
                .count();
        return values == 1 ? alike.stream().max(Comparator.comparingInt(one -> like(name, one))) : Optional.empty();
    }

    /** True where the report before tells no number of the kind that fits. */
    private boolean none(Range range, String name, String unit) {
        return last.stream()
                .noneMatch(one -> one.unit().equals(unit)
                        && like(name, one) > 0
                        && Amounts.range(one).overlaps(range));
    }

    private static boolean near(Range implied, BigDecimal stated) {
        BigDecimal low = implied.low().orElse(stated);
        BigDecimal high = implied.high().orElse(stated);
        return high.signum() > 0
                && low.compareTo(stated.multiply(FARTHEST)) < 0
                && high.multiply(FARTHEST).compareTo(stated) > 0;
    }

    private static int like(Mention one, Mention other) {
        return like(one.label(), other);
    }

    private static int like(String name, Mention other) {
        return new Pointer(Pointer.plain(name), "", false)
                .shared(other.label(), "")
                .points();
    }

    private static boolean counted(Mention figure) {
        return figure.role() == Role.ACTUAL || figure.role() == Role.SHARE;
    }

    private static boolean ofYear(Mention figure, int year) {
        return figure.period()
                .filter(span -> span.wholeYear() && span.timePeriod() == year)
                .isPresent();
    }
}
