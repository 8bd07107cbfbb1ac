package org.nianjian.store;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What PostgreSQL's autovacuum does to a table some time after it was filled, done before it is gone through: plans are then
 * chosen by the rows that are there, and an index alone answers where it can. The embedded database needs neither.
 */
public final class Upkeep {
    /** What is asked by, and no others: to count what the long texts have takes longer than all the rest. */
    private static final String READ =
            "nianjian.report (report_id, ref_area, agency, agency_kind, report_year, status),"
                    + " nianjian.mention (report_id, char_start, ref_area, time_period, indicator, role)";

    private static final String RECONCILED =
            "nianjian.observation (ref_area, agency_kind, indicator, time_period, report_id, char_start)";

    private final JdbcTemplate jdbc;

    public Upkeep(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Once reports were read; not within a transaction. */
    public void afterReading() {
        vacuum(READ);
    }

    /** Once observations were made; not within a transaction. */
    public void afterReconciling() {
        vacuum(RECONCILED);
    }

    private void vacuum(String tables) {
        if (Database.postgres(jdbc)) {
            jdbc.execute("vacuum (analyze) " + tables);
        }
    }
}
