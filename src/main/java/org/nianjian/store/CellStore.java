package org.nianjian.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.reconcile.Cell;
import org.nianjian.release.MentionRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the store holds of single cells, beside what is told of them. */
public final class CellStore {
    private static final String OF_THE_CELL =
            " from nianjian.mention m join nianjian.report r on r.report_id = m.report_id"
                    + " where m.ref_area = ? and m.time_period = ? and m.indicator = ?";

    private final JdbcTemplate jdbc;

    public CellStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The files of all reports that tell the cell, by report id. */
    public Map<String, String> files(Adjudication.Key key) {
        Map<String, String> files = new TreeMap<>();
        jdbc.query(
                "select distinct r.report_id, r.file" + OF_THE_CELL,
                row -> {
                    files.put(row.getString(1), row.getString(2));
                },
                key.refArea(),
                key.timePeriod(),
                key.indicator());
        return files;
    }

    /** What is told in files that hold a report again which another file holds. */
    public List<MentionRow> copies(Adjudication.Key key) {
        return jdbc.query(
                "select " + MentionColumns.SELECT + ", r.file" + OF_THE_CELL
                        + " and r.status like 'duplicate_of:%' order by m.report_id, m.char_start",
                (row, n) -> new MentionRow(row.getString("file"), MentionColumns.mention(row)),
                key.refArea(),
                key.timePeriod(),
                key.indicator());
    }

    /** The values that the last release published, by line of government. */
    public Map<String, String> published(Adjudication.Key key) {
        Map<String, String> values = new TreeMap<>();
        jdbc.query(
                "select agency_kind, obs_value from nianjian.published_cell"
                        + " where ref_area = ? and time_period = ? and indicator = ?",
                row -> {
                    values.put(row.getString(1), row.getString(2));
                },
                key.refArea(),
                key.timePeriod(),
                key.indicator());
        return values;
    }

    /** The cells whose sources contradict each other and that no rule could decide. */
    public List<Cell> contested() {
        return jdbc.query(
                "select ref_area, agency_kind, indicator, time_period from nianjian.observation"
                        + " where rule = 'stated_first' order by ref_area, time_period, indicator, agency_kind",
                (row, n) -> new Cell(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)));
    }
}
