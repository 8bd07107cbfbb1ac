package org.nianjian.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Range;
import org.nianjian.reconcile.Rule;
import org.nianjian.reconcile.SourceReport.Told;

/**
 * Last year's value as a change beside this year's implies it (立案190件，比上年减少20件) against what last year's own report
 * tells. One change that fits is enough: then another one is the report's own slip.
 */
final class Implied {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A revised figure is near the one before; what is further off is another thing, or off by a unit. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(2);

    private static final int DIGITS = 12;
    /** What may stand between last year and its number: 上年同期为132件. */
    private static final String LINKS = "同期全年度的为是则仅";

    private static final int YEAR = 4;

    private final Catalogue catalogue;
    private final Map<String, List<Mention>> changes = new HashMap<>();
    private final Set<Mention> suspect;

    /** Leaves out observations that are off by a unit. */
    Implied(Catalogue catalogue, List<Told> changes, Set<Mention> suspect) {
        this.catalogue = catalogue;
        this.suspect = suspect;
        for (Told told : changes) {
            Mention change = told.mention();
            this.changes
                    .computeIfAbsent(change.reportId() + change.indicator(), none -> new ArrayList<>())
                    .add(change);
        }
    }

    List<Doubt> doubts(List<Observation> observations, Map<Cell, Observation> byCell) {
        List<Doubt> doubts = new ArrayList<>();
        for (Observation now : observations) {
            Cell cell = now.cell();
            Cell last = new Cell(cell.refArea(), cell.agencyKind(), cell.indicator(), cell.timePeriod() - 1);
            Optional.ofNullable(byCell.get(last))
                    .filter(before -> comparable(now, before))
                    .flatMap(before -> doubt(now, before))
                    .ifPresent(doubts::add);
        }
        return doubts;
    }

    /** Of two reports, each of the whole year in one unit and scope, and last year's not already told anew. */
    private boolean comparable(Observation now, Observation before) {
        return sound(now, before)
                && sound(before, now)
                && before.rule() != Rule.LATEST_REPORT
                && !now.chosen().reportId().equals(before.chosen().reportId())
                && now.chosen().unit().equals(before.chosen().unit());
    }

    /** Words that narrow both years alike narrow neither beside the other. */
    private boolean sound(Observation observation, Observation beside) {
        Mention told = observation.chosen();
        return observation.status() != ObsStatus.U
                && observation.rule() != Rule.ADJUDICATED
                && told.bound() == Bound.EXACT
                && told.value().signum() > 0
                && told.period().filter(Span::wholeYear).isPresent()
                && !observation.narrowed(
                        name(observation.cell()) + beside.chosen().label())
                && !suspect.contains(told);
    }

    private Optional<Doubt> doubt(Observation now, Observation before) {
        Mention told = now.chosen();
        if (told.relations().stream().anyMatch(relation -> relation.kind() == Relation.Kind.PART_OF)) {
            return Optional.empty();
        }
        Range stated = Amounts.range(before.chosen());
        Optional<Doubt> found = Optional.empty();
        for (Mention change : changes.getOrDefault(told.reportId() + told.indicator(), List.of())) {
            Optional<Range> implied = implied(told, change, now.cell().timePeriod());
            if (implied.filter(stated::overlaps).isPresent()) {
                return Optional.empty();
            }
            found = found.isPresent()
                    ? found
                    : implied.filter(range -> near(range, before.chosen().value()))
                            .map(range -> tell(now, before, change, range));
        }
        return found;
    }

    /** What this year's value and the change leave open for last year's; empty where the change is of something else. */
    private static Optional<Range> implied(Mention told, Mention change, int year) {
        return told(told, change, year, false);
    }

    /**
     * The same.
     *
     * @param several true where several figures and then their changes are told with 分别
     */
    static Optional<Range> told(Mention told, Mention change, int year, boolean several) {
        Optional<String> between = between(told, change, several).filter(words -> yearOnYear(words, year));
        if (between.isEmpty() || !ofYear(told, change, year)) {
            return Optional.empty();
        }
        String own = several ? between.get() : change.label();
        boolean up = WordTable.any(own, "up");
        if (up == WordTable.any(own, "down")) {
            return Optional.empty();
        }
        Range now = Amounts.range(told);
        if (change.unit().equals(told.unit())) {
            Range by = Amounts.range(change);
            return Optional.of(up ? now.minus(by) : now.plus(by));
        }
        return change.unit().equals("%") && !told.unit().equals("%") ? rate(now, change, up) : Optional.empty();
    }

    /** True for a plain change of that year, told of the same region. */
    private static boolean ofYear(Mention told, Mention change, int year) {
        return change.period().filter(span -> span.timePeriod() == year).isPresent()
                && change.bound() == Bound.EXACT
                && change.refArea().equals(told.refArea());
    }

    /** 下降14.3%: the percentage may be rounded or cut. */
    private static Optional<Range> rate(Range now, Mention change, boolean up) {
        BigDecimal last = change.value().ulp();
        BigDecimal least = change.value().subtract(last);
        BigDecimal most = change.value().add(last);
        BigDecimal low = up ? HUNDRED.add(most) : HUNDRED.subtract(least);
        BigDecimal high = up ? HUNDRED.add(least) : HUNDRED.subtract(most);
        return high.signum() <= 0
                ? Optional.empty()
                : Optional.of(Range.between(
                        part(now.low().orElseThrow(), low), part(now.high().orElseThrow(), high)));
    }

    private static BigDecimal part(BigDecimal value, BigDecimal percent) {
        return value.multiply(HUNDRED).divide(percent, DIGITS, RoundingMode.HALF_UP);
    }

    /** The words from this year's value to the change, where both stand in one clause or in neighbouring ones. */
    private static Optional<String> between(Mention told, Mention change, boolean several) {
        String sentence = change.sentence();
        int to = sentence.offsetByCodePoints(0, Math.min(change.at(), sentence.codePointCount(0, sentence.length())));
        String value = told.text().strip();
        int at = sentence.lastIndexOf(value, to - value.length());
        boolean whole = at > 0
                && (several || !listed(sentence, at))
                && !Character.isDigit(sentence.charAt(at - 1))
                && sentence.charAt(at - 1) != '.';
        return whole ? Optional.of(sentence.substring(at + value.length(), to)) : Optional.empty();
    }

    /** 报告书18个、报告表188个，比上年增加20个: behind a list the change may be the whole's. */
    private static boolean listed(String sentence, int value) {
        int from = value;
        while (from > 0 && "，。；（(,;".indexOf(sentence.charAt(from - 1)) < 0) {
            from--;
        }
        String clause = sentence.substring(from, value);
        int mark = clause.lastIndexOf('、');
        boolean counted = mark > 0 && clause.substring(0, mark).chars().anyMatch(Character::isDigit);
        return counted || WordTable.any(clause, "joins");
    }

    /** 比上年减少, 同比下降, 较2022年增加 in the report for 2023, and nothing counted in between but the same change. */
    private static boolean yearOnYear(String words, int year) {
        boolean other = WordTable.any(words, "other_base") || words.indexOf('；') >= 0 || words.indexOf('。') >= 0;
        return !other
                && !baseTold(words, year - 1)
                && otherYears(words, year - 1)
                && (WordTable.any(words, "year_on_year") || words.contains(year - 1 + "年"));
    }

    /** 立案149件，上年为132件，增长15.9%: what does not fit here is the change, since last year's number is told beside it. */
    private static boolean baseTold(String words, int last) {
        List<String> told = new ArrayList<>(WordTable.kind("year_on_year"));
        told.add(last + "年");
        for (String said : told) {
            int at = words.indexOf(said) + said.length();
            while (at >= said.length() && at < words.length() && LINKS.indexOf(words.charAt(at)) >= 0) {
                at++;
            }
            if (at >= said.length() && at < words.length() && Character.isDigit(words.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** True where no year but last year is named. */
    static boolean otherYears(String words, int last) {
        for (int i = words.indexOf('年'); i >= 0; i = words.indexOf('年', i + 1)) {
            String named = words.substring(Math.max(0, i - YEAR), i);
            boolean number = named.length() == YEAR && named.chars().allMatch(Character::isDigit);
            if (number && !named.equals(Integer.toString(last))) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(Range implied, BigDecimal stated) {
        BigDecimal low = implied.low().orElseThrow();
        BigDecimal high = implied.high().orElseThrow();
        return high.signum() > 0
                && low.compareTo(stated.multiply(FARTHEST)) < 0
                && high.multiply(FARTHEST).compareTo(stated) > 0;
    }

    private String name(Cell cell) {
        return catalogue.byCode(cell.indicator()).map(Indicator::nameZh).orElse(cell.indicator());
    }

    private Doubt tell(Observation now, Observation before, Mention change, Range range) {
        Cell cell = before.cell();
        return tell(
                name(cell),
                List.of(before.chosen(), now.chosen(), change),
                now.cell().timePeriod(),
                range);
    }

    /**
     * Tells that another number of last year is left than the one told.
     *
     * @param figures last year's, this year's and the change between them
     * @param range what this year's and the change leave for last year's
     */
    static Doubt tell(String name, List<Mention> figures, int year, Range range) {
        BigDecimal middle = range.low()
                .orElseThrow()
                .add(range.high().orElseThrow())
                .divide(BigDecimal.valueOf(2), DIGITS, RoundingMode.HALF_UP);
        Mention old = figures.get(0);
        Mention change = figures.get(2);
        return Doubt.of(
                "revision_implied",
                Map.of(
                        "indicator", name,
                        "old_year", Integer.toString(year - 1),
                        "new_year", Integer.toString(year),
                        "old", old.text(),
                        "now", figures.get(1).text(),
                        "change", change.label() + change.text(),
                        "computed", Doubt.plain(middle) + old.unit()),
                figures);
    }
}
