package org.nianjian.mention;

import java.util.List;
import org.nianjian.document.Reading.Document;
import org.nianjian.finding.Finding;
import org.nianjian.report.Report;

/** Reads the mentions of one report: its quantities, each with what the words around it say. */
public final class MentionReader {

    /** The mentions of a report in document order, and what an auditor must see within it. */
    public record Reading(List<Mention> mentions, List<Finding> findings) {
        public Reading {
            mentions = List.copyOf(mentions);
            findings = List.copyOf(findings);
        }
    }

    /** Reads one report. */
    public Reading read(String reportId, Document document, Report report) {
        throw new UnsupportedOperationException(reportId + document + report);
    }
}
