package org.nianjian.mention;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nianjian.audit.RegionAudit;
import org.nianjian.finding.Finding;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Reconciler;
import org.nianjian.reconcile.SourceReport;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.report.Report;

/** The cells that a golden report must give, figures.tsv, against those the reconciler makes of its mentions. */
final class GoldenCells {
    private final Map<String, String> read = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    GoldenCells(List<Mention> mentions, Report report) {
        Map<String, List<Told>> groups = new TreeMap<>();
        for (Mention mention : mentions) {
            mention.period()
                    .ifPresent(span -> groups.computeIfAbsent(
                                    mention.refArea() + span.timePeriod(), none -> new ArrayList<>())
                            .add(new Told(mention, source(report))));
        }
        Reconciler reconciler = new Reconciler(Texts.CATALOGUE, List.of());
        Map<String, List<Observation>> regions = new TreeMap<>();
        for (List<Told> told : groups.values()) {
            Reconciler.Reconciled reconciled = reconciler.reconcile(told);
            findings.addAll(reconciled.findings());
            for (Observation observation : reconciled.observations()) {
                regions.computeIfAbsent(observation.cell().refArea(), none -> new ArrayList<>())
                        .add(observation);
                read.put(
                        key(
                                observation.cell().refArea(),
                                String.valueOf(observation.cell().timePeriod()),
                                observation.cell().indicator()),
                        plain(observation.chosen().value()));
            }
        }
        RegionAudit audit = new RegionAudit(Texts.CATALOGUE);
        regions.forEach((region, own) -> findings.addAll(audit.findings(own, beside(groups, region))));
    }

    private static List<Told> beside(Map<String, List<Told>> groups, String region) {
        return groups.values().stream()
                .flatMap(List::stream)
                .filter(told -> List.of(Role.CUMULATIVE, Role.CHANGE)
                                .contains(told.mention().role())
                        && told.mention().refArea().equals(region))
                .toList();
    }

    /** What the reconciler and the audit of its observations tell of the report. */
    List<Finding> findings() {
        return findings;
    }

    List<String> deviations(Path folder) throws IOException {
        Map<String, Set<String>> truth = truth(folder);
        List<String> deviations = new ArrayList<>();
        truth.forEach((cell, values) -> {
            if (!values.contains(read.getOrDefault(cell, ""))) {
                deviations.add("cell " + cell + " is " + values + ", read " + read.getOrDefault(cell, ""));
            }
        });
        read.forEach((cell, value) -> {
            if (!truth.containsKey(cell)) {
                deviations.add("cell " + cell + " is not told, read " + value);
            }
        });
        return deviations;
    }

    private static Map<String, Set<String>> truth(Path folder) throws IOException {
        Map<String, Set<String>> truth = new TreeMap<>();
        List<String> lines = Files.readAllLines(folder.resolve("figures.tsv"), StandardCharsets.UTF_8);
        List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                List<String> cells = Arrays.asList(line.split("\t", -1));
                String area = cells.get(header.indexOf("ref_area")).split(" ")[0];
                String key = key(
                        area, year(cells.get(header.indexOf("time_period"))), cells.get(header.indexOf("indicator")));
                truth.computeIfAbsent(key, none -> new TreeSet<>())
                        .add(plain(new BigDecimal(cells.get(header.indexOf("obs_value")))));
            }
        }
        return truth;
    }

    private static SourceReport source(Report report) {
        return new SourceReport(
                "R",
                report.region().map(region -> region.code().toString()).orElse(""),
                report.agency(),
                report.agencyKind(),
                report.year().orElse(0),
                report.published(),
                report.signed());
    }

    private static String key(String area, String year, String indicator) {
        return area + " " + year + " " + indicator;
    }

    /** The year a written span ends in: 2021-01/2021-11 → 2021. */
    private static String year(String written) {
        return written.substring(written.indexOf('/') + 1).substring(0, 4);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
