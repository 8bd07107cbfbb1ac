package org.nianjian.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import org.nianjian.mention.Mention;

/**
 * What a mention's report says of its authority.
 *
 * @param refArea region whose agency reports
 * @param published the page's date, else the signature's
 * @param signed the signature's date, else the page's: a span that ends later is provisional
 */
public record SourceReport(
        String reportId,
        String refArea,
        String agency,
        String agencyKind,
        int reportYear,
        Optional<LocalDate> published,
        Optional<LocalDate> signed) {

    /** A mention together with the report that tells it. */
    public record Told(Mention mention, SourceReport report) {}
}
