package org.nianjian.store;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a table needs before it is gone through. On PostgreSQL what its autovacuum does some time after it was filled: plans
 * are then chosen by the rows that are there, and an index alone answers where it can. On the embedded database the index by
 * which the regions' values are compared: made of all rows at once it is written in its own order, while each row that comes
 * would rewrite another of its pages.
 */
public final class Upkeep {
    /** What is asked by, and no others: to count what the long texts have takes longer than all the rest. */
    private static final String READ =
            "nianjian.report (report_id, ref_area, agency, agency_kind, report_year, status),"
                    + " nianjian.mention (report_id, char_start, ref_area, time_period, indicator, role)";

    private static final String RECONCILED =
            "nianjian.observation (ref_area, agency_kind, indicator, time_period, report_id, char_start)";

    private static final String LEVELS = "nianjian.observation_level";

    /** Whatever is compared, so that no row is looked up for it. */
    private static final String COMPARED = "nianjian.observation (agency_kind, indicator, time_period, ref_area, rule,"
            + " flags, unit, bound, amount, amount_scale, period_start, period_end)";

    private final JdbcTemplate jdbc;

    public Upkeep(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Once reports were read; not within a transaction. */
    public void afterReading() {
        execute("vacuum (analyze) " + READ, "drop index if exists " + LEVELS);
    }

    /** Once observations were made; not within a transaction. */
    public void afterReconciling() {
        execute("vacuum (analyze) " + RECONCILED, "create index if not exists " + LEVELS + " on " + COMPARED);
    }

    private void execute(String server, String embedded) {
        jdbc.execute(Database.postgres(jdbc) ? server : embedded);
    }
}
