package org.nianjian.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianjian.finding.Finding;
import org.nianjian.region.Gazetteer;
import org.nianjian.release.Dataset;
import org.nianjian.release.MentionRow;
import org.nianjian.release.ObservationRow;
import org.nianjian.release.PlaceRow;
import org.nianjian.release.ReleaseFile;
import org.nianjian.release.ReleasePart;
import org.nianjian.release.ReportRow;
import org.nianjian.release.ReportText;
import org.nianjian.release.Tables;

/**
 * The release as one page for people, {@code report.html}, that opens from disk. A small dataset is held in the page; a
 * large one lies beside it in {@code report/}, in scripts that the page loads as they are needed.
 */
public final class ReportPage implements ReleasePart {
    /** Bytes of data that a page may hold. */
    private static final long HELD = 2_000_000;

    private final Gazetteer gazetteer;
    private final long held;

    /** A page that looks regions up there. */
    public ReportPage(Gazetteer gazetteer) {
        this(gazetteer, HELD);
    }

    /** A page that holds at most so many bytes of data. */
    ReportPage(Gazetteer gazetteer, long held) {
        this.gazetteer = gazetteer;
        this.held = held;
    }

    @Override
    public List<ReleaseFile> write(Path folder, Dataset dataset) {
        Parts parts = new Parts(folder);
        Overview overview = new Overview(dataset.indicators(), gazetteer);
        List<Finding> findings = findings(dataset);
        findings.forEach(overview::add);
        values(parts, dataset, overview);
        TextParts texts = texts(parts, dataset, findings);
        Lists.findings(parts, findings, texts.found());
        reports(parts, dataset, overview);
        boolean whole = parts.bytes() <= held;
        List<ReleaseFile> files = new ArrayList<>();
        files.add(new PageFile(overview, parts).write(folder, whole));
        if (whole) {
            parts.delete();
        } else {
            parts.written().forEach(part -> files.add(part.file()));
        }
        return files;
    }

    /** Sorted as findings.csv is. */
    private static List<Finding> findings(Dataset dataset) {
        try (Stream<Finding> rows = dataset.findings()) {
            return rows.sorted(Comparator.comparing((Finding one) -> one.kind().severity())
                            .thenComparing(Finding::kind)
                            .thenComparing(Tables.FINDINGS.order()))
                    .toList();
        }
    }

    private static void values(Parts parts, Dataset dataset, Overview overview) {
        IndicatorParts indicators = new IndicatorParts(parts);
        try (Stream<ObservationRow> rows = dataset.observations();
                Stream<PlaceRow> places = dataset.places()) {
            RegionParts regions = new RegionParts(parts, new Groups<>(places, PlaceRow::refArea));
            Groups<ObservationRow> groups =
                    new Groups<>(rows, row -> row.observation().cell().refArea());
            while (groups.hasNext()) {
                List<ObservationRow> group = groups.next();
                String refArea = group.get(0).observation().cell().refArea();
                int number = overview.add(refArea, group);
                group.forEach(row -> indicators.add(number, row.observation()));
                regions.write(refArea, group);
            }
        }
        indicators.close();
    }

    private static TextParts texts(Parts parts, Dataset dataset, List<Finding> findings) {
        Set<String> wanted =
                findings.stream().flatMap(one -> one.mentionIds().stream()).collect(Collectors.toSet());
        TextParts texts = new TextParts(parts, wanted);
        try (Stream<ReportText> reports = dataset.texts();
                Stream<MentionRow> mentions = dataset.mentions()) {
            Groups<MentionRow> groups =
                    new Groups<>(mentions, row -> row.mention().reportId());
            reports.forEach(report -> {
                String id = report.report().reportId();
                boolean any = groups.nextKey().filter(id::equals).isPresent();
                texts.write(report, any ? groups.next() : List.of());
            });
        }
        return texts;
    }

    private static void reports(Parts parts, Dataset dataset, Overview overview) {
        PartFile part = Lists.reports(parts);
        try (Stream<ReportRow> rows = dataset.reports()) {
            rows.forEach(row -> {
                overview.add(row);
                Lists.report(part.json, row);
            });
        }
        part.json.endArray();
        parts.close(part);
    }
}
