package org.nianjian.report;

import java.time.LocalDate;
import java.util.Optional;
import org.nianjian.document.Reading.Document;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;

/** Tells whose report a text is from title, header, source line, signature, path and manifest. */
public final class ReportIdentifier {
    private static final int LATEST = 9999;
    private static final String DELIVERED = "政府工作报告";

    private final Gazetteer gazetteer;
    private final AgencyKinds kinds = AgencyKinds.standard();

    public ReportIdentifier(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Identifies one report.
     *
     * @param path the file's path below the input folder, with {@code /}
     * @param entry what the manifest says of the file; it wins over the text
     */
    public Report identify(Document document, String path, Optional<ManifestEntry> entry) {
        ReportParts parts = ReportParts.of(document);
        Optional<Integer> year = entry.flatMap(ManifestEntry::reportYear)
                .or(() -> ReportYears.of(parts, path).map(told -> looksBack(parts.title(), document.text(), told)));
        int known = year.or(() -> parts.signed().or(parts::page).map(LocalDate::getYear))
                .orElse(LATEST);
        Reporter told = new ReporterFinder(gazetteer, kinds, known).find(parts, document.text(), path);
        Reporter reporter = entry.map(line -> override(line, told, known)).orElse(told);
        Optional<LocalDate> published =
                entry.flatMap(ManifestEntry::published).or(parts::page).or(parts::signed);
        return new Report(
                parts.title(),
                kind(parts.title()),
                reporter.region(),
                reporter.agency(),
                reporter.kind(),
                year,
                published,
                parts.signed().or(() -> published));
    }

    /** A government's work report is named by the year in which it is delivered, and tells of the year before. */
    private static int looksBack(String title, String text, int told) {
        int before = told - 1;
        boolean back = text.contains(before + "年工作回顾") || text.contains("一、" + before + "年");
        return title.contains(DELIVERED) && back ? before : told;
    }

    private Reporter override(ManifestEntry entry, Reporter told, int year) {
        Reporter named = entry.agency()
                .map(agency -> new ReporterFinder(gazetteer, kinds, year).named(agency, told.region()))
                .orElse(told);
        Optional<Region> region =
                entry.refArea().flatMap(code -> gazetteer.byCode(code, year)).or(named::region);
        return new Reporter(region, named.agency(), named.kind());
    }

    private static ReportKind kind(String title) {
        if (title.contains("法治") || title.contains("依法行政") || title.contains("依法治")) {
            return ReportKind.RULE_OF_LAW;
        }
        boolean work = title.contains("工作报告") || title.contains("工作总结") || title.contains("年度总结");
        return work ? ReportKind.WORK_REPORT : ReportKind.OTHER;
    }
}
