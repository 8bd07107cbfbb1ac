package org.nianjian.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianjian.document.Block;
import org.nianjian.document.Reading.Document;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Catalogue;
import org.nianjian.mention.Mention;
import org.nianjian.mention.MentionReader;
import org.nianjian.mention.Role;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.LevelValue;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Reconciler;
import org.nianjian.reconcile.SourceReport;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.RegionCode;
import org.nianjian.report.Report;
import org.nianjian.report.ReportKind;

/**
 * What is found in reports written shortly: {@code 371000 2023 TEXT ‖ 371002 2023 TEXT}, region and year before the
 * text, a pilcrow between paragraphs. All of them are an ecology bureau's.
 */
final class Audited {
    private static final int REGION = 6;
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final MentionReader READER = new MentionReader(QuantityFinder.standard(), CATALOGUE, GAZETTEER);

    private Audited() {}

    static List<Finding> findings(String reports) {
        List<Finding> findings = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        Map<String, List<Mention>> byReport = new TreeMap<>();
        List<String> written = List.of(reports.split("‖", -1));
        for (int i = 0; i < written.size(); i++) {
            List<String> words = List.of(written.get(i).strip().split(" ", 3));
            int year = Integer.parseInt(words.get(1));
            Report report = report(words.get(0), year);
            MentionReader.Reading read =
                    READER.read("R" + i, document(words.get(2).replace('¶', '\n')), report);
            findings.addAll(read.findings());
            findings.addAll(ReportAudit.findings(read.mentions(), words.get(0), GAZETTEER));
            byReport.computeIfAbsent(words.get(0) + words.get(1), none -> new ArrayList<>())
                    .addAll(read.mentions());
            SourceReport source = new SourceReport(
                    "R" + i, words.get(0), "", report.agencyKind(), year, Optional.empty(), Optional.empty());
            read.mentions().forEach(mention -> told.add(new Told(mention, source)));
        }
        findings.addAll(amongReports(told));
        byReport.forEach((key, now) -> {
            int year = Integer.parseInt(key.substring(REGION));
            Optional.ofNullable(byReport.get(key.substring(0, REGION) + (year - 1)))
                    .ifPresent(last -> findings.addAll(Successive.findings(last, now, year)));
        });
        return findings;
    }

    private static List<Finding> amongReports(List<Told> told) {
        Map<String, List<Told>> groups = new TreeMap<>(told.stream()
                .filter(each -> each.mention().period().isPresent())
                .collect(Collectors.groupingBy(each -> each.mention().refArea()
                        + each.mention().period().orElseThrow().timePeriod())));
        Reconciler reconciler = new Reconciler(CATALOGUE, List.of());
        List<Finding> findings = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (List<Told> group : groups.values()) {
            Reconciler.Reconciled reconciled = reconciler.reconcile(group);
            findings.addAll(reconciled.findings());
            observations.addAll(reconciled.observations());
        }
        findings.addAll(among(observations, told));
        return findings;
    }

    private static List<Finding> among(List<Observation> observations, List<Told> told) {
        Map<String, List<Observation>> byRegion = groups(observations, cell -> cell.refArea());
        List<Finding> findings = new ArrayList<>();
        byRegion.forEach((region, own) -> findings.addAll(new RegionAudit(CATALOGUE)
                .findings(
                        own,
                        told.stream()
                                .filter(each -> (each.mention().role() == Role.CUMULATIVE
                                                || each.mention().role() == Role.CHANGE)
                                        && each.mention().refArea().equals(region))
                                .toList())));
        Map<Cell, Observation> byCell = new HashMap<>();
        observations.forEach(observation -> byCell.put(observation.cell(), observation));
        groups(observations, cell -> cell.indicator() + cell.timePeriod() + cell.agencyKind())
                .values()
                .forEach(level -> findings.addAll(new LevelAudit(CATALOGUE, GAZETTEER, byCell::get)
                        .findings(level.stream().map(LevelValue::of).toList())));
        Tellings tellings = new Tellings();
        return findings.stream().filter(tellings::first).toList();
    }

    private static Map<String, List<Observation>> groups(List<Observation> observations, Function<Cell, String> key) {
        return new TreeMap<>(
                observations.stream().collect(Collectors.groupingBy(observation -> key.apply(observation.cell()))));
    }

    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            blocks.add(new Block(start, start + line.length(), Block.Kind.BODY));
            start += line.length() + 1;
        }
        return new Document("text/plain", StandardCharsets.UTF_8.name(), text, blocks);
    }

    private static Report report(String refArea, int year) {
        return new Report(
                year + "年法治政府建设年度报告",
                ReportKind.RULE_OF_LAW,
                GAZETTEER.byCode(RegionCode.parse(refArea), year),
                "",
                "ecology",
                Optional.of(year),
                Optional.empty(),
                Optional.empty());
    }
}
