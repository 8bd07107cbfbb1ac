package org.nianjian.release;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nianjian.indicator.Indicator;

/** The tables of a release as CSV, which every release has. */
final class CsvFiles implements ReleasePart {

    @Override
    public List<ReleaseFile> write(Path folder, Dataset dataset) {
        List<String> codes = dataset.indicators().stream().map(Indicator::code).toList();
        return List.of(
                write(folder, Tables.OBSERVATIONS, dataset.observations()),
                write(folder, Tables.wide(codes), WideRows.of(dataset.observations())),
                write(folder, Tables.MENTIONS, dataset.mentions()),
                write(folder, Tables.FINDINGS, dataset.findings().sorted(Tables.FINDINGS.order())),
                write(folder, Tables.REPORTS, dataset.reports()),
                write(folder, Tables.REVISIONS, dataset.revisions()),
                write(folder, Tables.TARGETS, dataset.targets()),
                write(folder, Tables.COVERAGE, dataset.coverage()),
                write(folder, Tables.CONFLICTS, dataset.conflicts()),
                write(folder, Tables.INDICATORS, IndicatorRow.all(dataset.indicators()).stream()),
                write(folder, Tables.REGIONS, dataset.regions()),
                write(folder, Tables.OBS_STATUS, CodeEntry.obsStatus().stream()));
    }

    private static <T> ReleaseFile write(Path folder, Table<T> table, Stream<T> rows) {
        try (rows) {
            return TableFile.write(folder, table, rows.iterator());
        }
    }
}
