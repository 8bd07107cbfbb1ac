package org.nianjian.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.reconcile.Cell;
import org.nianjian.release.CoverageRows.ReportYear;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which cells have a value, which years have a report, and what persons withheld. */
final class CoverageStore {
    private final JdbcTemplate jdbc;

    CoverageStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The cells that have a value, by key. */
    Stream<Cell> cells() {
        return jdbc.queryForStream(
                "select ref_area, agency_kind, indicator, time_period from nianjian.observation"
                        + " order by ref_area, agency_kind, indicator, time_period",
                (row, n) -> new Cell(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)));
    }

    /** The years of which a region's line of government has reported, by region and line of government. */
    Stream<ReportYear> reports() {
        return jdbc.queryForStream(
                "select distinct ref_area, agency_kind, report_year from nianjian.report"
                        + " where status = 'ok' and ref_area <> '' and report_year is not null"
                        + " order by ref_area, agency_kind, report_year",
                (row, n) -> new ReportYear(row.getString(1), row.getString(2), row.getInt(3)));
    }

    /** The indicators told, by line of government. */
    Map<String, Set<String>> indicators() {
        Map<String, Set<String>> told = new TreeMap<>();
        jdbc.query("select distinct agency_kind, indicator from nianjian.observation", row -> {
            told.computeIfAbsent(row.getString(1), kind -> new TreeSet<>()).add(row.getString(2));
        });
        return told;
    }

    /** The cells that are to have no value. */
    Set<Adjudication.Key> withheld() {
        return new HashSet<>(jdbc.query(
                "select ref_area, time_period, indicator from nianjian.adjudication where amount is null",
                (row, n) -> new Adjudication.Key(row.getString(1), row.getInt(2), row.getString(3))));
    }

    /** The codes of all regions that anything is published of. */
    List<String> regions() {
        return jdbc.query(
                "select ref_area from nianjian.report where ref_area <> '' union"
                        + " select ref_area from nianjian.mention where ref_area <> '' union"
                        + " select ref_area from nianjian.observation",
                (row, n) -> row.getString(1));
    }
}
