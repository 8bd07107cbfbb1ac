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

    private static final String PUBLISHED = "select number from nianjian.run where published_at is not null";

    /** The weight of a report that is the same and was read by another program or catalogue. */
    private static final int READ_OTHERWISE = 4;

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

    /**
     * Notes what the observations differ in from what was published last. What was noted for a release that never came is
     * forgotten.
     *
     * @return whether a report or a value is another than in the last release, or there is none
     */
    public boolean note(long release) {
        jdbc.update("delete from nianjian.revision where release not in (" + PUBLISHED + ")");
        jdbc.update("delete from nianjian.report_change");
        jdbc.update("insert into nianjian.report_change select report_id, weight from nianjian.report_difference");
        if (!told("select exists (select 1 from nianjian.published_report)")) {
            return true;
        }
        return jdbc.update(NOTE, release) > 0
                || told("select exists (select 1 from nianjian.report_change where weight < " + READ_OTHERWISE + ")");
    }

    /** Makes what is stored what is published; called in the transaction that publishes it. */
    public void published(long release) {
        keep("published_cell", KEY + ", obs_value, rule, report_id", "observation");
        keep("published_report", "report_id, sha256, fingerprint, manifest", "report");
        keep("published_adjudication", "ref_area, time_period, indicator, amount", "adjudication");
        jdbc.update("update nianjian.run set published_at = current_timestamp where number = ?", release);
    }

    private void keep(String published, String columns, String from) {
        jdbc.update("delete from nianjian." + published);
        jdbc.update("insert into nianjian." + published + " (" + columns + ") select " + columns + " from nianjian."
                + from);
    }

    private boolean told(String question) {
        return Boolean.TRUE.equals(jdbc.queryForObject(question, Boolean.class));
    }

    /** Of all releases and the one being made, by release and cell. */
    Stream<Revision> all() {
        return jdbc.queryForStream(SELECT + " order by release, " + KEY, ROW);
    }

    /** The published differences in a cell, oldest first. */
    public List<Revision> of(Adjudication.Key key) {
        return jdbc.query(
                SELECT + " where ref_area = ? and time_period = ? and indicator = ? and release in (" + PUBLISHED
                        + ") order by release, agency_kind",
                ROW,
                key.refArea(),
                key.timePeriod(),
                key.indicator());
    }
}
