package org.nianjian.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nianjian.mention.Mention;
import org.springframework.jdbc.core.JdbcTemplate;

/** The reports of one agency for two years, one after the other; of an agency two years' mentions are held at a time. */
public final class SuccessiveReports {
    private static final String REGIONS =
            "select distinct ref_area from nianjian.report where ref_area <> '' order by ref_area";
    private static final String REPORTS = "select report_id, agency_kind, report_year from nianjian.report"
            + " where status = 'ok' and ref_area = ? and report_year is not null"
            + " order by agency_kind, report_year, report_id";
    private static final String MENTIONS = "select " + MentionColumns.SELECT
            + " from nianjian.mention m where m.report_id = ? order by m.char_start, m.char_end";

    private final JdbcTemplate jdbc;

    public SuccessiveReports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an agency told for a year, and for the one before.
     *
     * @param last the mentions of its reports for the year before
     * @param now those of a report for {@code year}, in the order of its text
     */
    public record Pair(List<Mention> last, List<Mention> now, int year) {
        public Pair {
            last = List.copyOf(last);
            now = List.copyOf(now);
        }
    }

    private record Report(String reportId, String agencyKind, int year) {
        boolean follows(Report other) {
            return other.agencyKind().equals(agencyKind) && other.year() == year - 1;
        }

        boolean beside(Report other) {
            return other.agencyKind().equals(agencyKind) && other.year() == year;
        }
    }

    /** All pairs, region by region. */
    public Stream<Pair> successive() {
        return jdbc.queryForList(REGIONS, String.class).stream().flatMap(this::ofRegion);
    }

    private Stream<Pair> ofRegion(String refArea) {
        List<Report> reports =
                jdbc.query(REPORTS, (row, n) -> new Report(row.getString(1), row.getString(2), row.getInt(3)), refArea);
        Map<Report, List<Mention>> read = new HashMap<>();
        return reports.stream().flatMap(now -> {
            List<Report> last = reports.stream().filter(now::follows).toList();
            read.keySet().removeIf(report -> !last.contains(report) && !now.beside(report));
            return last.isEmpty() ? Stream.empty() : Stream.of(pair(last, now, read));
        });
    }

    /** Reads each report once, though it is the later one of a pair first and then the earlier one. */
    private Pair pair(List<Report> last, Report now, Map<Report, List<Mention>> read) {
        List<Mention> before = new ArrayList<>();
        last.forEach(report -> before.addAll(read.computeIfAbsent(report, this::mentions)));
        return new Pair(before, read.computeIfAbsent(now, this::mentions), now.year());
    }

    private List<Mention> mentions(Report report) {
        return jdbc.query(MENTIONS, (row, n) -> MentionColumns.mention(row), report.reportId());
    }
}
