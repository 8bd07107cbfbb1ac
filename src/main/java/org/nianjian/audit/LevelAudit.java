package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;
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

    public LevelAudit(Catalogue catalogue, Gazetteer gazetteer) {
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
    }

    private record Placed(Observation observation, Region region) {
        Mention told() {
            return observation.chosen();
        }
    }

    /**
     * The findings among regions.
     *
     * @param observations of one line of government, indicator and year, by region code
     */
    public List<Finding> findings(List<Observation> observations) {
        List<Placed> placed = new ArrayList<>();
        observations.forEach(observation -> placed(observation).ifPresent(placed::add));
        List<Doubt> doubts = new ArrayList<>();
        if (!observations.isEmpty()
                && catalogue.expected(observations.get(0).cell().indicator()).regions()) {
            doubts.addAll(rollups(placed));
        }
        doubts.addAll(againstPeers(placed));
        return doubts.stream().map(doubt -> doubt.finding("")).toList();
    }

    /** Contested values and those in another scope's unit are compared with nothing. */
    private Optional<Placed> placed(Observation observation) {
        Cell cell = observation.cell();
        boolean sound = observation.status() != ObsStatus.U
                && catalogue
                        .byCode(cell.indicator())
                        .filter(indicator ->
                                !indicator.scope().contains(observation.chosen().unit()))
                        .isPresent();
        return sound
                ? gazetteer
                        .byCode(RegionCode.parse(cell.refArea()), cell.timePeriod())
                        .map(region -> new Placed(observation, region))
                : Optional.empty();
    }

    private List<Doubt> rollups(List<Placed> placed) {
        Map<String, List<Placed>> below = new TreeMap<>();
        for (Placed part : placed) {
            if (part.region().level() == Level.ZONE) {
                continue;
            }
            gazetteer
                    .parent(part.region(), part.observation().cell().timePeriod())
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
        List<Mention> told = parts.stream().map(Placed::told).toList();
        if (told.isEmpty()
                || whole.observation().narrowed(name(whole))
                || bureau(whole.told())
                || !Amounts.range(whole.told()).below(Amounts.sum(told))) {
            return Optional.empty();
        }
        BigDecimal sum = Amounts.total(told);
        Map<String, String> values = values(whole);
        values.put("region", whole.region().name());
        values.put("total", whole.told().text());
        values.put("count", Integer.toString(told.size()));
        values.put("sum", Doubt.plain(sum) + unit(whole));
        values.put("difference", Doubt.plain(sum.subtract(whole.told().value())) + unit(whole));
        List<Mention> figures = new ArrayList<>(List.of(whole.told()));
        figures.addAll(told.subList(0, Math.min(told.size(), SHOWN)));
        return Optional.of(Doubt.of("rollup", values, figures));
    }

    /** 市局（本级）复议5件、应诉4件: the bureau's own work, which its branches' is no part of. */
    private static boolean bureau(Mention told) {
        String sentence = told.sentence();
        String before = sentence.substring(0, sentence.offsetByCodePoints(0, told.at()));
        String own = before.substring(before.lastIndexOf('；') + 1);
        return WordTable.any(own, "bureau") && !WordTable.any(own, "area") && !WordTable.any(own, "total");
    }

    private static String unit(Placed placed) {
        return placed.observation().unitMeasure();
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
        List<BigDecimal> values =
                level.stream().map(one -> one.told().value()).sorted().toList();
        return values.get(values.size() / 2);
    }

    private Optional<Doubt> timesTenThousand(Placed one, BigDecimal median, int count) {
        BigDecimal value = one.told().value();
        boolean times = Ratios.tenThousand(value, median);
        if (!times && !Ratios.tenThousand(median, value)) {
            return Optional.empty();
        }
        Map<String, String> values = values(one);
        values.put("value", one.told().text());
        values.put("count", Integer.toString(count));
        values.put("median", Doubt.plain(median) + unit(one));
        values.put("computed", Ratios.whole(times ? Ratios.of(value, median) : Ratios.of(median, value)));
        return Optional.of(Doubt.of(times ? "times_peers" : "parts_peers", values, List.of(one.told())));
    }

    private Map<String, String> values(Placed placed) {
        Cell cell = placed.observation().cell();
        Map<String, String> values = new HashMap<>();
        values.put("indicator", name(placed));
        values.put("year", Integer.toString(cell.timePeriod()));
        return values;
    }

    private String name(Placed placed) {
        String code = placed.observation().cell().indicator();
        return catalogue.byCode(code).map(Indicator::nameZh).orElse(code);
    }
}
