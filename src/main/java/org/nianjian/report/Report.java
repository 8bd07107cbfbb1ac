package org.nianjian.report;

import java.time.LocalDate;
import java.util.Optional;
import org.nianjian.region.Region;

/**
 * Whose report a text is.
 *
 * @param title its title on one line, empty where none was found
 * @param region the region whose agency reports, in force in the report's year; empty where unknown
 * @param agency full name (广州市生态环境局增城区分局), empty where unknown
 * @param agencyKind line of government, a code of {@code report/agency_kinds.tsv} (ecology, government, …, other)
 * @param year the year the report is about; empty where unknown
 * @param published the page's date, else the signature's
 * @param signed the signature's date, else the page's
 */
public record Report(
        String title,
        ReportKind kind,
        Optional<Region> region,
        String agency,
        String agencyKind,
        Optional<Integer> year,
        Optional<LocalDate> published,
        Optional<LocalDate> signed) {

    /** True where region and year are known, so that its figures can be placed. */
    public boolean identified() {
        return region.isPresent() && year.isPresent();
    }
}
