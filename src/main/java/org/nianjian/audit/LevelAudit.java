package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.LevelValue;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Range;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.Region.Level;
import org.nianjian.region.RegionCode;

/**
 * Tells what does not fit among the regions' values of one indicator and year: districts that together exceed their
 * city, and values off by 万 against the regions of their level.
 */
public final class LevelAudit {
    private static final int PEERS = 5;
    private static final int SHOWN = 50;

    private final Catalogue catalogue;
    private final Gazetteer gazetteer;
    private final Function<Cell, Observation> observations;

    /** {@code observations} is asked for those that something is to be told of. */
    public LevelAudit(Catalogue catalogue, Gazetteer gazetteer, Function<Cell, Observation> observations) {
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
        this.observations = observations;
    }

    private record Placed(LevelValue told, Region region) {
        BigDecimal value() {
            return told.value();
        }

        int year() {
            return told.cell().timePeriod();
        }
    }

    /**
     * The findings among regions.
     *
     * @param values of one line of government, indicator and year, by region code
     */
    public List<Finding> findings(List<LevelValue> values) {
        List<Placed> placed = new ArrayList<>();
        values.forEach(value -> placed(value).ifPresent(placed::add));
        List<Doubt> doubts = new ArrayList<>();
        if (!values.isEmpty()
                && catalogue.expected(values.get(0).cell().indicator()).regions()) {
            doubts.addAll(rollups(placed));
        }
        doubts.addAll(againstPeers(placed));
        return doubts.stream().map(doubt -> doubt.finding("")).toList();
    }

    /** Contested values and those in another scope's unit are compared with nothing. */
    private Optional<Placed> placed(LevelValue value) {
        Cell cell = value.cell();
        boolean sound = value.status() != ObsStatus.U
                && catalogue
                        .byCode(cell.indicator())
                        .filter(indicator -> !indicator.scope().contains(value.unit()))
                        .isPresent();
        return sound
                ? gazetteer
                        .byCode(RegionCode.parse(cell.refArea()), cell.timePeriod())
                        .map(region -> new Placed(value, region))
                : Optional.empty();
    }

    private List<Doubt> rollups(List<Placed> placed) {
        Map<String, List<Placed>> below = new TreeMap<>();
        for (Placed part : placed) {
            if (part.region().level() == Level.ZONE) {
                continue;
            }
            gazetteer
                    .parent(part.region(), part.year())
                    .ifPresent(parent -> below.computeIfAbsent(parent.code().toString(), none -> new ArrayList<>())
                            .add(part));
        }
        List<Doubt> doubts = new ArrayList<>();
        for (Placed whole : placed) {
            List<Placed> parts = below.getOrDefault(whole.region().code().toString(), List.of());
            rollup(whole, parts.stream().filter(part -> within(part, whole)).toList())
                    .ifPresent(doubts::add);
        }
        return doubts;
    }

    private static boolean within(Placed part, Placed whole) {
        Optional<Span> outer = whole.told().period();
        return part.told()
                .period()
                .filter(span -> outer.filter(all -> !span.start().isBefore(all.start())
                                && !span.end().isAfter(all.end()))
                        .isPresent())
                .isPresent();
    }

    private Optional<Doubt> rollup(Placed whole, List<Placed> parts) {
        Range sum = Amounts.sum(parts.stream().map(part -> Amounts.range(part.told())));
        if (parts.isEmpty() || !Amounts.range(whole.told()).below(sum)) {
            return Optional.empty();
        }
        Observation total = observation(whole);
        return total.narrowed(name(total)) || bureau(total.chosen())
                ? Optional.empty()
                : Optional.of(rollup(total, whole.region(), parts));
    }

    private Doubt rollup(Observation total, Region region, List<Placed> parts) {
        BigDecimal sum = parts.stream().map(Placed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, String> values = values(total);
        values.put("region", region.name());
        values.put("total", total.chosen().text());
        values.put("count", Integer.toString(parts.size()));
        values.put("sum", Doubt.plain(sum) + total.unitMeasure());
        values.put("difference", Doubt.plain(sum.subtract(total.chosen().value())) + total.unitMeasure());
        List<Mention> figures = new ArrayList<>(List.of(total.chosen()));
        parts.stream()
                .limit(SHOWN)
                .forEach(part -> figures.add(observation(part).chosen()));
        return Doubt.of("rollup", values, figures);
    }

    private Observation observation(Placed placed) {
        return observations.apply(placed.told().cell());
    }

    /** 市局（本级）复议5件、应诉4件: the bureau's own work, which its branches' is no part of. */
    private static boolean bureau(Mention told) {
        String sentence = told.sentence();
        String before = sentence.substring(0, sentence.offsetByCodePoints(0, told.at()));
        String own = before.substring(before.lastIndexOf('；') + 1);
        return WordTable.any(own, "bureau") && !WordTable.any(own, "area") && !WordTable.any(own, "total");
    }

    private List<Doubt> againstPeers(List<Placed> placed) {
        Map<Level, List<Placed>> byLevel = new TreeMap<>();
        for (Placed one : placed) {
            byLevel.computeIfAbsent(one.region().level(), none -> new ArrayList<>())
                    .add(one);
        }
        List<Doubt> doubts = new ArrayList<>();
        for (List<Placed> level : byLevel.values()) {
            if (level.size() > PEERS) {
                BigDecimal median = median(level);
                level.forEach(one -> timesTenThousand(one, median, level.size()).ifPresent(doubts::add));
            }
        }
        return doubts;
    }

    private static BigDecimal median(List<Placed> level) {
        List<BigDecimal> values = level.stream().map(Placed::value).sorted().toList();
        return values.get(values.size() / 2);
    }

    private Optional<Doubt> timesTenThousand(Placed one, BigDecimal median, int count) {
        boolean times = Ratios.tenThousand(one.value(), median);
        if (!times && !Ratios.tenThousand(median, one.value())) {
            return Optional.empty();
        }
        Observation observation = observation(one);
        BigDecimal value = observation.chosen().value();
        Map<String, String> values = values(observation);
        values.put("value", observation.chosen().text());
        values.put("count", Integer.toString(count));
        values.put("median", Doubt.plain(median) + observation.unitMeasure());
        values.put("computed", Ratios.whole(times ? Ratios.of(value, median) : Ratios.of(median, value)));
        return Optional.of(Doubt.of(times ? "times_peers" : "parts_peers", values, List.of(observation.chosen())));
    }

    private Map<String, String> values(Observation observation) {
        Cell cell = observation.cell();
        Map<String, String> values = new HashMap<>();
        values.put("indicator", name(observation));
        values.put("year", Integer.toString(cell.timePeriod()));
        return values;
    }

    private String name(Observation observation) {
        String code = observation.cell().indicator();
        return catalogue.byCode(code).map(Indicator::nameZh).orElse(code);
    }
}
