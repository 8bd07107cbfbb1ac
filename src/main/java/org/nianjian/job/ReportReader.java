package org.nianjian.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianjian.audit.ReportAudit;
import org.nianjian.document.DocumentReader;
import org.nianjian.document.Reading;
import org.nianjian.document.Reading.Document;
import org.nianjian.document.Reading.Unreadable;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.mention.MentionReader;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.RegionCode;
import org.nianjian.release.ReportRow;
import org.nianjian.report.ManifestEntry;
import org.nianjian.report.Report;
import org.nianjian.report.ReportIdentifier;
import org.nianjian.report.ReportKind;
import org.nianjian.report.Sentences;
import org.nianjian.store.KnownFile;
import org.nianjian.store.PendingFile;
import org.nianjian.store.StoredReport;

/** Leads one file's bytes through the stages: document, report, mentions. */
public final class ReportReader {
    private static final String QUARANTINED = "quarantined";

    private final DocumentReader documents;
    private final ReportIdentifier identifier;
    private final MentionReader mentions;
    private final Gazetteer gazetteer;

    ReportReader(DocumentReader documents, ReportIdentifier identifier, MentionReader mentions, Gazetteer gazetteer) {
        this.documents = documents;
        this.identifier = identifier;
        this.mentions = mentions;
        this.gazetteer = gazetteer;
    }

    /**
     * Reads one report.
     *
     * @param known digest of {@code content} and of what else its reading depends on
     * @param entry its line in the manifest
     */
    public StoredReport read(
            PendingFile file, byte[] content, KnownFile known, Optional<ManifestEntry> entry, long run) {
        Reading reading = documents.read(name(file.file()), content);
        if (reading instanceof Unreadable unreadable) {
            return quarantined(file, unreadable, known, run);
        }
        Document document = (Document) reading;
        Report report = identifier.identify(document, file.file(), entry);
        MentionReader.Reading read = mentions.read(file.reportId(), document, report);
        return new StoredReport(
                row(file, known, document, report, read.mentions().size()),
                known,
                report.signed(),
                Sentences.of(document),
                document.text(),
                read.mentions(),
                findings(file, report, read),
                run);
    }

    /** A file that gave no text. */
    StoredReport quarantined(PendingFile file, Unreadable unreadable, KnownFile known, long run) {
        ReportRow row = new ReportRow(
                file.reportId(),
                file.file(),
                known.sha256(),
                unreadable.mediaType(),
                "",
                "",
                ReportKind.OTHER.toString(),
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                QUARANTINED,
                unreadable.reason());
        Finding finding = finding(FindingKind.UNREADABLE, file, unreadable.reason());
        return new StoredReport(row, known, Optional.empty(), Sentences.NONE, "", List.of(), List.of(finding), run);
    }

    private static ReportRow row(PendingFile file, KnownFile known, Document document, Report report, int mentions) {
        return new ReportRow(
                file.reportId(),
                file.file(),
                known.sha256(),
                document.mediaType(),
                document.charset(),
                report.title(),
                report.kind().toString(),
                report.region().map(Region::code).map(RegionCode::toString).orElse(""),
                report.region().map(Region::pathName).orElse(""),
                report.agency(),
                report.agencyKind(),
                report.year(),
                report.published(),
                document.text().codePointCount(0, document.text().length()),
                mentions,
                "ok",
                report.identified() ? "" : whatIsMissing(report));
    }

    private static Optional<Finding> unidentified(PendingFile file, Report report) {
        return report.identified()
                ? Optional.empty()
                : Optional.of(finding(FindingKind.UNIDENTIFIED, file, whatIsMissing(report)));
    }

    private static String whatIsMissing(Report report) {
        String missing = report.region().isPresent()
                ? "which year"
                : report.year().isPresent() ? "whose region" : "whose region and which year";
        return "The text does not tell " + missing + " it reports on; a line in reports.csv can.";
    }

    private static Finding finding(FindingKind kind, PendingFile file, String reason) {
        String message = file.file() + ": " + reason;
        return new Finding(kind, "", "", "", file.reportId(), List.of(), message, List.of());
    }

    private List<Finding> findings(PendingFile file, Report report, MentionReader.Reading read) {
        String refArea = report.region().map(region -> region.code().toString()).orElse("");
        return Stream.of(
                        read.findings().stream(),
                        Guarded.findings(
                                file.file(),
                                file.reportId(),
                                () -> ReportAudit.findings(read.mentions(), refArea, gazetteer))
                                .stream(),
                        unidentified(file, report).stream())
                .flatMap(findings -> findings)
                .toList();
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
