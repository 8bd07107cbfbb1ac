package org.nianjian.release;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of reports.csv.
 *
 * @param characters Unicode code points of the cleaned text, 0 where it can't be read
 * @param status {@code ok}, {@code duplicate_of:REPORT_ID} or {@code quarantined}
 * @param reason one sentence a person understands, empty where all is well
 */
public record ReportRow(
        String reportId,
        String file,
        String sha256,
        String mediaType,
        String charset,
        String title,
        String kind,
        String refArea,
        String refAreaName,
        String agency,
        String agencyKind,
        Optional<Integer> reportYear,
        Optional<LocalDate> published,
        int characters,
        int mentions,
        String status,
        String reason) {}
