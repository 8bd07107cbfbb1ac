package org.nianjian.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.report.Duplicates;
import org.nianjian.report.Duplicates.Copy;
import org.nianjian.report.Duplicates.Duplicate;
import org.nianjian.report.Sentences;
import org.springframework.jdbc.core.JdbcTemplate;

/** Marks the reports that are another one again, so that only one of them is reconciled. */
public final class DuplicateStore {
    private static final String OF = "duplicate_of:";
    private static final String REGIONS =
            "select distinct ref_area from nianjian.report where ref_area <> '' order by ref_area";
    private static final String CANDIDATES = "select agency_kind, report_year from nianjian.report"
            + " where status = 'ok' and ref_area = ? and report_year is not null"
            + " group by agency_kind, report_year having count(*) > 1"
            + " order by report_year, agency_kind";
    private static final String AGENCIES = "select distinct agency from nianjian.report"
            + " where status = 'ok' and ref_area = ? and agency_kind = ? and report_year = ?";
    private static final String COPIES = "select report_id, file, manifest, characters, sentences from nianjian.report"
            + " where status = 'ok' and ref_area = ? and agency_kind = ? and report_year = ? and agency = ?";

    private final JdbcTemplate jdbc;
    private final FindingStore findings;

    public DuplicateStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.findings = new FindingStore(jdbc);
    }

    private record Source(String refArea, String agencyKind, int year) {}

    /**
     * Marks all duplicates anew: what was one and is none any more stands for itself again. Row by row, since one statement for
     * many rows makes the embedded database gather them first, with all they hold.
     */
    public void mark() {
        List<String> marked = jdbc.queryForList(
                "select report_id from nianjian.report where status like '" + OF + "%'", String.class);
        jdbc.batchUpdate(
                "update nianjian.report set status = 'ok', reason = '' where report_id = ?",
                marked.stream().map(reportId -> new Object[] {reportId}).toList());
        for (String refArea : jdbc.queryForList(REGIONS, String.class)) {
            sources(refArea).forEach(this::mark);
        }
    }

    private List<Source> sources(String refArea) {
        return jdbc.query(CANDIDATES, (row, n) -> new Source(refArea, row.getString(1), row.getInt(2)), refArea);
    }

    private void mark(Source source) {
        for (List<String> names : names(source)) {
            List<Copy> copies = new ArrayList<>();
            names.forEach(name -> copies.addAll(copies(source, name)));
            if (copies.size() > 1) {
                Duplicates.among(copies).forEach(duplicate -> mark(source, duplicate));
            }
        }
    }

    /** The names of each agency: 綦江区生态环境局 is 重庆市綦江区生态环境局, told without its city. */
    private Collection<List<String>> names(Source source) {
        List<String> agencies =
                jdbc.queryForList(AGENCIES, String.class, source.refArea(), source.agencyKind(), source.year());
        agencies.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        Map<String, List<String>> byShortest = new TreeMap<>();
        for (String agency : agencies) {
            String shortest = byShortest.keySet().stream()
                    .filter(known -> !known.isEmpty() && agency.endsWith(known))
                    .findFirst()
                    .orElse(agency);
            byShortest.computeIfAbsent(shortest, none -> new ArrayList<>()).add(agency);
        }
        return byShortest.values();
    }

    private List<Copy> copies(Source source, String agency) {
        try (Stream<Copy> copies = jdbc.queryForStream(
                COPIES,
                (row, n) -> new Copy(
                        row.getString(1),
                        row.getString(2),
                        !row.getString(3).isEmpty(),
                        row.getInt(4),
                        Sentences.parse(row.getString(5))),
                source.refArea(),
                source.agencyKind(),
                source.year(),
                agency)) {
            return copies.toList();
        }
    }

    private void mark(Source source, Duplicate duplicate) {
        String reason = reason(duplicate);
        jdbc.update(
                "update nianjian.report set status = ?, reason = ? where report_id = ?",
                OF + duplicate.kept().reportId(),
                Columns.text(reason),
                duplicate.copy().reportId());
        Finding finding = new Finding(
                FindingKind.DUPLICATE_REPORT,
                source.refArea(),
                String.valueOf(source.year()),
                "",
                duplicate.copy().reportId(),
                List.of(),
                duplicate.copy().file() + ": " + reason,
                List.of());
        findings.insert(FindingStore.AMONG_REPORTS, List.of(finding));
    }

    private static String reason(Duplicate duplicate) {
        Copy kept = duplicate.kept();
        String why = kept.named() && !duplicate.copy().named()
                ? "the manifest names it"
                : kept.characters() > duplicate.copy().characters() ? "it is the longer one" : "its path comes first";
        return "It is the same report as " + kept.file() + " (" + duplicate.likeness()
                + " % of their sentences), which is kept because " + why + ".";
    }
}
