package org.nianjian.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Indicator;

/** The tables of a release as CSV, which every release has. */
final class CsvFiles implements ReleasePart {

    @Override
    public List<ReleaseFile> write(Path folder, Dataset dataset) {
        List<String> codes = dataset.indicators().stream().map(Indicator::code).toList();
        List<ReleaseFile> files = new ArrayList<>();
        try (Stream<ObservationRow> rows = dataset.observations()) {
            files.add(TableFile.write(folder, Tables.OBSERVATIONS, rows.iterator()));
        }
        try (Stream<ObservationRow> rows = dataset.observations()) {
            Iterator<WideRow> wide = new WideRows(rows.iterator());
            files.add(TableFile.write(folder, Tables.wide(codes), wide));
        }
        try (Stream<MentionRow> rows = dataset.mentions()) {
            files.add(TableFile.write(folder, Tables.MENTIONS, rows.iterator()));
        }
        try (Stream<Finding> rows = dataset.findings()) {
            Stream<Finding> sorted = rows.sorted(Tables.FINDINGS.order());
            files.add(TableFile.write(folder, Tables.FINDINGS, sorted.iterator()));
        }
        try (Stream<ReportRow> rows = dataset.reports()) {
            files.add(TableFile.write(folder, Tables.REPORTS, rows.iterator()));
        }
        try (Stream<Revision> rows = dataset.revisions()) {
            files.add(TableFile.write(folder, Tables.REVISIONS, rows.iterator()));
        }
        return files;
    }
}
