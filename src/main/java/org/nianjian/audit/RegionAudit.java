package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.Limit;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Range;
import org.nianjian.reconcile.SourceReport.Told;

/** Tells what is implausible in the values of one region: out of range, off by 万 against the year before, shrinking. */
public final class RegionAudit {
    private static final int YEARS_APART = 2;
    private static final String MONEY = "元";

    private final Catalogue catalogue;

    public RegionAudit(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The findings of a region.
     *
     * @param observations of all its years, in the order of their keys
     * @param beside figures counted over several years, and changes
     */
    public List<Finding> findings(List<Observation> observations, List<Told> beside) {
        Map<Cell, Observation> byCell = new HashMap<>();
        observations.forEach(observation -> byCell.put(observation.cell(), observation));
        List<Doubt> doubts = new ArrayList<>();
        observations.forEach(observation -> doubts.addAll(unit(observation, byCell)));
        Set<Mention> suspect = suspects(doubts);
        doubts.addAll(againstTheYearBefore(observations.stream()
                .filter(observation -> !suspect.contains(observation.chosen()))
                .toList()));
        suspect.addAll(suspects(doubts));
        for (Observation observation : observations) {
            if (observation.status() != ObsStatus.U && !suspect.contains(observation.chosen())) {
                doubts.addAll(limits(observation, byCell, suspect));
            }
        }
        Map<Role, List<Told>> byRole = beside.stream()
                .collect(Collectors.groupingBy(told -> told.mention().role()));
        byRole.getOrDefault(Role.CUMULATIVE, List.of())
                .forEach(told -> overYears(told, byCell).ifPresent(doubts::add));
        Implied implied = new Implied(catalogue, byRole.getOrDefault(Role.CHANGE, List.of()), suspect);
        doubts.addAll(implied.doubts(observations, byCell));
        return doubts.stream().map(doubt -> doubt.finding("")).distinct().toList();
    }

    private static Set<Mention> suspects(List<Doubt> doubts) {
        return doubts.stream().map(doubt -> doubt.figures().get(0)).collect(Collectors.toSet());
    }

    /** What another unit would bring inside its ranges; such a value is compared with nothing further. */
    private List<Doubt> unit(Observation observation, Map<Cell, Observation> byCell) {
        return observation.status() == ObsStatus.U
                ? List.of()
                : ratios(observation, byCell, Set.of()).stream()
                        .filter(doubt -> doubt.kind() == FindingKind.UNIT_SUSPECT)
                        .toList();
    }

    /** What lies outside its ranges; of several ratios the first that is out is told. */
    private List<Doubt> limits(Observation observation, Map<Cell, Observation> byCell, Set<Mention> suspect) {
        List<Doubt> doubts = new ArrayList<>();
        catalogue.expected(observation.cell().indicator()).limits().stream()
                .filter(limit -> limit.per().isEmpty())
                .forEach(limit -> value(observation, limit).ifPresent(doubts::add));
        doubts.addAll(ratios(observation, byCell, suspect));
        return doubts;
    }

    private List<Doubt> ratios(Observation observation, Map<Cell, Observation> byCell, Set<Mention> suspect) {
        return catalogue.expected(observation.cell().indicator()).limits().stream()
                .flatMap(limit -> limit.per().stream()
                        .flatMap(code -> per(observation, code, byCell).stream()
                                .filter(per -> !suspect.contains(per.chosen()) && !beside(observation, per, limit))
                                .flatMap(per -> ratio(observation, per, limit).stream())))
                .limit(1)
                .toList();
    }

    /** A part and its whole in one sentence are compared where the report is read. */
    private static boolean beside(Observation part, Observation whole, Limit limit) {
        Mention one = part.chosen();
        Mention other = whole.chosen();
        return limit.least().isEmpty()
                && Amounts.adds(one)
                && one.unit().equals(other.unit())
                && one.start() - one.at() == other.start() - other.at();
    }

    private Optional<Observation> per(Observation observation, String code, Map<Cell, Observation> byCell) {
        Cell cell = observation.cell();
        Cell other = new Cell(cell.refArea(), cell.agencyKind(), code, cell.timePeriod());
        return Optional.ofNullable(byCell.get(other)).filter(per -> comparable(observation, per));
    }

    private Optional<Doubt> value(Observation observation, Limit limit) {
        Mention told = observation.chosen();
        if (!limit.excludes(told.value(), told.value()) || Concentrations.off(told)) {
            return Optional.empty();
        }
        return Optional.of(outside("outside", observation, limit, List.of(told)));
    }

    private Doubt outside(String message, Observation observation, Limit limit, List<Mention> figures) {
        Map<String, String> values = values(observation);
        values.put("reason", limit.reason());
        return Doubt.of(message, values, figures);
    }

    /** Both of one report, or of one agency that quotes an earlier one, over one span, each in the scope of its definition. */
    private boolean comparable(Observation one, Observation other) {
        return other.status() != ObsStatus.U
                && (one.chosen().reportId().equals(other.chosen().reportId())
                        || one.agency().equals(other.agency()))
                && one.chosen().period().equals(other.chosen().period())
                && defined(one)
                && defined(other);
    }

    private boolean defined(Observation observation) {
        return catalogue
                .byCode(observation.cell().indicator())
                .filter(indicator ->
                        !indicator.scope().contains(observation.chosen().unit()))
                .isPresent();
    }

    private Optional<Doubt> ratio(Observation observation, Observation per, Limit limit) {
        Mention told = observation.chosen();
        Mention other = per.chosen();
        Optional<Range> ratio =
                told.value().signum() == 0 ? Optional.empty() : Ratios.of(Amounts.range(told), Amounts.range(other));
        boolean odd = ratio.filter(range ->
                        limit.excludes(range.low().orElseThrow(), range.high().orElseThrow()))
                .isPresent();
        if (!odd || Closings.tells(other, told)) {
            return Optional.empty();
        }
        if (Amounts.adds(told) && Amounts.adds(other) && Ratios.unit(ratio.orElseThrow(), limit)) {
            Observation off = inflated(per) && !inflated(observation) ? per : observation;
            List<Mention> figures = off.equals(per) ? List.of(other, told) : List.of(told, other);
            return Optional.of(outside("unit_outside", off, limit, figures));
        }
        Map<String, String> values = values(observation);
        values.put("other", name(per.cell().indicator()));
        values.put("other_value", other.text());
        values.put("computed", Doubt.plain(Ratios.of(told.value(), other.value())));
        values.put("reason", limit.reason());
        return Optional.of(Doubt.of("ratio", values, List.of(told, other)));
    }

    /** True where 万 or 亿 stands in a figure that counts. */
    private static boolean inflated(Observation observation) {
        String text = observation.chosen().text();
        return !observation.chosen().unit().equals(MONEY) && WordTable.any(text, "inflating");
    }

    private List<Doubt> againstTheYearBefore(List<Observation> observations) {
        List<Doubt> doubts = new ArrayList<>();
        Map<String, Observation> trusted = new HashMap<>();
        for (Observation now : observations) {
            String series = now.cell().agencyKind() + ' ' + now.cell().indicator();
            Optional<Doubt> doubt = Optional.ofNullable(trusted.get(series))
                    .filter(before -> now.cell().timePeriod() - before.cell().timePeriod() <= YEARS_APART)
                    .flatMap(before -> timesTenThousand(now, before));
            doubt.ifPresent(doubts::add);
            if (doubt.isEmpty()) {
                trusted.put(series, now);
            }
        }
        return doubts;
    }

    private Optional<Doubt> timesTenThousand(Observation now, Observation before) {
        BigDecimal value = now.chosen().value();
        BigDecimal old = before.chosen().value();
        boolean times = Ratios.tenThousand(value, old);
        if (!times && !Ratios.tenThousand(old, value)) {
            return Optional.empty();
        }
        Map<String, String> values = values(now);
        values.put("before_year", Integer.toString(before.cell().timePeriod()));
        values.put("before", before.chosen().text());
        values.put("computed", Ratios.whole(times ? Ratios.of(value, old) : Ratios.of(old, value)));
        return Optional.of(
                Doubt.of(times ? "times_before" : "parts_before", values, List.of(now.chosen(), before.chosen())));
    }

    /** 三年来累计立案200件 beside 150 and 165 in two of the years. */
    private Optional<Doubt> overYears(Told told, Map<Cell, Observation> byCell) {
        Mention total = told.mention();
        Optional<Indicator> indicator = catalogue.byCode(total.indicator());
        boolean grows = catalogue.expected(total.indicator()).months();
        if (indicator.isEmpty() || total.period().isEmpty() || !grows) {
            return Optional.empty();
        }
        String kind = indicator.get().owner().orElse(told.report().agencyKind());
        Span span = total.period().get();
        List<Mention> years = new ArrayList<>();
        for (int year = span.start().getYear(); year <= span.end().getYear(); year++) {
            Observation one = byCell.get(new Cell(total.refArea(), kind, total.indicator(), year));
            if (one != null && within(one, span) && one.chosen().unit().equals(total.unit())) {
                years.add(one.chosen());
            }
        }
        if (years.isEmpty() || !Amounts.range(total).below(Amounts.sum(years))) {
            return Optional.empty();
        }
        List<Mention> figures = new ArrayList<>(List.of(total));
        figures.addAll(years);
        return Optional.of(Doubt.of(
                "years_above",
                Map.of(
                        "indicator", indicator.get().nameZh(),
                        "first", Integer.toString(span.start().getYear()),
                        "last", Integer.toString(span.end().getYear()),
                        "total", total.text(),
                        "sum", Doubt.plain(Amounts.total(years))),
                figures));
    }

    private static boolean within(Observation observation, Span span) {
        return observation.status() != ObsStatus.U
                && observation
                        .chosen()
                        .period()
                        .filter(part -> !part.start().isBefore(span.start())
                                && !part.end().isAfter(span.end()))
                        .isPresent();
    }

    private Map<String, String> values(Observation observation) {
        Map<String, String> values = new HashMap<>();
        values.put("indicator", name(observation.cell().indicator()));
        values.put("year", Integer.toString(observation.cell().timePeriod()));
        values.put("value", observation.chosen().text());
        return values;
    }

    private String name(String code) {
        return catalogue.byCode(code).map(Indicator::nameZh).orElse(code);
    }
}
