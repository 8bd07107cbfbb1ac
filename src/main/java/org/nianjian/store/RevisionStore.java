package org.nianjian.store;

import java.util.List;
import java.util.stream.Stream;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.reconcile.Cell;
import org.nianjian.release.Revision;
import org.nianjian.release.Revision.Reason;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Each release as a difference to the one before. The first has none. */
public final class RevisionStore {
    private static final String KEY = "ref_area, agency_kind, indicator, time_period";
    private static final String NOTE = "insert into nianjian.revision (release, " + KEY
            + ", old_value, new_value, reason) select ?, " + KEY
            + ", old_value, new_value, reason from nianjian.cell_difference";
    private static final String SELECT =
            "select release, " + KEY + ", old_value, new_value, reason from nianjian.revision";

    private static final RowMapper<Revision> ROW = (row, n) -> new Revision(
            row.getLong("release"),
            new Cell(
                    row.getString("ref_area"),
                    row.getString("agency_kind"),
                    row.getString("indicator"),
                    row.getInt("time_period")),
            row.getString("old_value"),
            row.getString("new_value"),
            Reason.parse(row.getString("reason")));

    private final JdbcTemplate jdbc;

    public RevisionStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what the observations differ in from what was published last, and makes them what is published. */
    public void publish(long release) {
        jdbc.update("delete from nianjian.report_change");
        jdbc.update("insert into nianjian.report_change select report_id, weight from nianjian.report_difference");
        if (publishedBefore()) {
            jdbc.update(NOTE, release);
        }
        keep("published_cell", KEY + ", obs_value, rule, report_id", "observation");
        keep("published_report", "report_id, sha256, fingerprint, manifest", "report");
        keep("published_adjudication", "ref_area, time_period, indicator, amount", "adjudication");
    }

    private void keep(String published, String columns, String from) {
        jdbc.update("delete from nianjian." + published);
        jdbc.update("insert into nianjian." + published + " (" + columns + ") select " + columns + " from nianjian."
                + from);
    }

    private boolean publishedBefore() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select 1 from nianjian.published_report)", Boolean.class));
    }

    /** All differences, by release and cell. */
    Stream<Revision> all() {
        return jdbc.queryForStream(SELECT + " order by release, " + KEY, ROW);
    }

    /** The differences in a cell, oldest first. */
    public List<Revision> of(Adjudication.Key key) {
        return jdbc.query(
                SELECT + " where ref_area = ? and time_period = ? and indicator = ? order by release, agency_kind",
                ROW,
                key.refArea(),
                key.timePeriod(),
                key.indicator());
    }
}
