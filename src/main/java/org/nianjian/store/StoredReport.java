package org.nianjian.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nianjian.finding.Finding;
import org.nianjian.mention.Mention;
import org.nianjian.release.ReportRow;
import org.nianjian.report.Sentences;

/**
 * All that the store keeps of one input file.
 *
 * @param known what spares a second reading
 * @param signed date of the signature, which the published row does not tell
 * @param sentences what tells the same report in another file
 * @param text the cleaned text, which the mentions' offsets count in
 * @param run number of the run that read it
 */
public record StoredReport(
        ReportRow row,
        KnownFile known,
        Optional<LocalDate> signed,
        Sentences sentences,
        String text,
        List<Mention> mentions,
        List<Finding> findings,
        long run) {
    public StoredReport {
        mentions = List.copyOf(mentions);
        findings = List.copyOf(findings);
    }

    /** True where an operator should look at the file: it could not be read, or nobody knows whose report it is. */
    boolean troubled() {
        return row.status().equals("quarantined")
                || row.refArea().isEmpty()
                || row.reportYear().isEmpty();
    }
}
