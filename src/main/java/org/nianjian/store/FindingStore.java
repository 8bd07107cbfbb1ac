package org.nianjian.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.springframework.jdbc.core.JdbcTemplate;

/** The findings: those of a report stand and go with it, those among reports with the observations. */
final class FindingStore {
    private static final String INSERT = "insert into nianjian.finding (read_from, kind, ref_area, time_period,"
            + " indicator, report_id, mention_ids, message, quotes) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** A duplicate's findings are those of the report that it is again. */
    private static final String ALL = "select f.* from nianjian.finding f left join nianjian.report r"
            + " on r.report_id = f.read_from where r.status is null or r.status not like 'duplicate_of:%'"
            + " order by f.finding_id";

    /** What {@code read_from} is for findings among reports. */
    static final String AMONG_REPORTS = "";

    /** Likewise for findings among observations. */
    static final String AMONG_OBSERVATIONS = "observations";

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    FindingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String readFrom, List<Finding> findings) {
        jdbc.batchUpdate(
                INSERT,
                findings.stream().map(finding -> values(readFrom, finding)).toList());
    }

    void insert(String readFrom, Stream<Finding> findings) {
        List<Finding> rows = new ArrayList<>();
        findings.forEach(finding -> {
            rows.add(finding);
            if (rows.size() == AT_ONCE) {
                insert(readFrom, List.copyOf(rows));
                rows.clear();
            }
        });
        insert(readFrom, rows);
    }

    /** Row by row: one statement for many of them makes the embedded database gather the rows first. */
    void delete(String readFrom) {
        List<Object[]> ids = new ArrayList<>();
        jdbc.query(
                "select finding_id from nianjian.finding where read_from = ?",
                row -> {
                    ids.add(new Object[] {row.getLong(1)});
                    if (ids.size() == AT_ONCE) {
                        delete(ids);
                    }
                },
                readFrom);
        delete(ids);
    }

    private void delete(List<Object[]> ids) {
        jdbc.batchUpdate("delete from nianjian.finding where finding_id = ?", List.copyOf(ids));
        ids.clear();
    }

    Stream<Finding> all() {
        return jdbc.queryForStream(ALL, (row, n) -> finding(row));
    }

    private static @Nullable Object[] values(String readFrom, Finding finding) {
        return new Object[] {
            readFrom,
            finding.kind().toString(),
            finding.refArea(),
            finding.timePeriod(),
            finding.indicator(),
            finding.reportId(),
            String.join(" ", finding.mentionIds()),
            Columns.text(finding.message()),
            Columns.quotes(finding.quotes())
        };
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                FindingKind.parse(row.getString("kind")),
                row.getString("ref_area"),
                row.getString("time_period"),
                row.getString("indicator"),
                row.getString("report_id"),
                Columns.words(row.getString("mention_ids")),
                row.getString("message"),
                Columns.quotes(row.getString("quotes")));
    }
}
