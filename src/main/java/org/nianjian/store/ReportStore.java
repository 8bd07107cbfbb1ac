package org.nianjian.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianjian.release.ReportRow;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reports with their mentions and findings; a report's rows are deleted and written together. */
public final class ReportStore {
    private static final String INSERT = "insert into nianjian.report (report_id, file, sha256, fingerprint, manifest,"
            + " media_type, charset, title, kind, ref_area, ref_area_name, agency, agency_kind, report_year, published,"
            + " signed, characters, mentions, status, reason, trouble_since,"
            + " sentences)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final FindingStore findings;
    private final TextStore texts;

    public ReportStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.findings = new FindingStore(jdbc);
        this.texts = new TextStore(jdbc);
    }

    /** Writes what was read, in the place of what was known of the same files. */
    public void replace(Chunk<? extends StoredReport> chunk) {
        chunk.getItems().forEach(this::replace);
    }

    private void replace(StoredReport report) {
        Optional<Long> since = troubleSince(report);
        delete(List.of(report.row().reportId()));
        jdbc.update(INSERT, values(report, since));
        jdbc.batchUpdate(
                MentionColumns.INSERT,
                report.mentions().stream().map(MentionColumns::values).toList());
        texts.insert(report.row().reportId(), report.text());
        findings.insert(report.row().reportId(), report.findings());
        jdbc.update(
                "delete from nianjian.pending where report_id = ?", report.row().reportId());
    }

    /** Deletes all that is known of these reports. */
    public void delete(Collection<String> reportIds) {
        for (String reportId : reportIds) {
            findings.delete(reportId);
            texts.delete(reportId);
            jdbc.update("delete from nianjian.mention where report_id = ?", reportId);
            jdbc.update("delete from nianjian.report where report_id = ?", reportId);
        }
    }

    /** The run since which the same content is troubled in the same way. */
    private Optional<Long> troubleSince(StoredReport report) {
        if (!report.troubled()) {
            return Optional.empty();
        }
        List<Long> before = jdbc.query(
                "select trouble_since from nianjian.report"
                        + " where report_id = ? and sha256 = ? and status = ? and trouble_since is not null",
                (row, n) -> row.getLong(1),
                report.row().reportId(),
                report.row().sha256(),
                report.row().status());
        return Optional.of(before.isEmpty() ? report.run() : before.get(0));
    }

    private static @Nullable Object[] values(StoredReport report, Optional<Long> troubleSince) {
        ReportRow row = report.row();
        return new @Nullable Object[] {
            row.reportId(),
            Columns.text(row.file()),
            row.sha256(),
            report.known().fingerprint(),
            report.known().manifest(),
            row.mediaType(),
            row.charset(),
            Columns.text(row.title()),
            row.kind(),
            row.refArea(),
            row.refAreaName(),
            Columns.text(row.agency()),
            row.agencyKind(),
            row.reportYear().orElse(null),
            Columns.date(row.published()),
            Columns.date(report.signed()),
            row.characters(),
            row.mentions(),
            row.status(),
            Columns.text(row.reason()),
            troubleSince.orElse(null),
            report.sentences().toString()
        };
    }

    /** Reports that this run found troubled and no published run before it did. */
    public int newlyTroubled(long run) {
        return count(
                "select count(*) from nianjian.report where trouble_since > (select coalesce(max(number), 0)"
                        + " from nianjian.run where published_at is not null and number < ?)",
                run);
    }

    /** What the store holds now. */
    public Counts counts() {
        return new Counts(
                count("select count(*) from nianjian.report"),
                count("select count(*) from nianjian.mention"),
                count("select count(*) from nianjian.observation"),
                count("select count(*) from nianjian.finding"),
                count("select count(*) from nianjian.report where status = 'quarantined'"),
                count(
                        "select count(*) from nianjian.report where status <> 'quarantined' and trouble_since is not null"));
    }

    private int count(String sql, Object... arguments) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class, arguments));
    }

    /** Rows in the store; {@code unidentified} reports are read but have no region or year. */
    public record Counts(
            int reports, int mentions, int observations, int findings, int quarantined, int unidentified) {}
}
