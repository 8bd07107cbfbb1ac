package org.nianjian.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianjian.release.CodeEntry;
import org.nianjian.release.Column;
import org.nianjian.release.Dataset;
import org.nianjian.release.IndicatorRow;
import org.nianjian.release.Table;
import org.nianjian.release.Tables;

/**
 * A published table that stands in the schema {@code dataset} too.
 *
 * @param <T> what one row shows
 */
record PublishedTable<T>(Table<T> table, Function<Dataset, Stream<T>> source) {
    /** Those that codes of the others point at; a report points at its region. */
    static final List<PublishedTable<?>> CODES = List.of(
            new PublishedTable<>(Tables.INDICATORS, all -> IndicatorRow.all(all.indicators()).stream()),
            new PublishedTable<>(Tables.REGIONS, Dataset::regions),
            new PublishedTable<>(Tables.OBS_STATUS, all -> CodeEntry.obsStatus().stream()),
            new PublishedTable<>(Tables.REPORTS, Dataset::reports));

    /** The others, which nothing points at. */
    static final List<PublishedTable<?>> ROWS = List.of(
            new PublishedTable<>(Tables.OBSERVATIONS, Dataset::observations),
            new PublishedTable<>(Tables.MENTIONS, Dataset::mentions),
            new PublishedTable<>(Tables.TARGETS, Dataset::targets),
            new PublishedTable<>(Tables.COVERAGE, Dataset::coverage),
            new PublishedTable<>(Tables.CONFLICTS, Dataset::conflicts),
            new PublishedTable<>(Tables.FINDINGS, Dataset::findings),
            new PublishedTable<>(Tables.REVISIONS, Dataset::revisions));

    private static final String CSV = ".csv";

    static Set<String> names() {
        return Stream.of(CODES, ROWS)
                .flatMap(List::stream)
                .map(PublishedTable::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its name in the schema. */
    String name() {
        return table.fileName().substring(0, table.fileName().length() - CSV.length());
    }

    List<DatasetColumn> columns() {
        return table.columns().stream().map(DatasetColumn::of).toList();
    }

    /** Hands all rows of the dataset to the loader. */
    void load(Dataset dataset, RowLoader loader) {
        try (Stream<T> rows = source.apply(dataset)) {
            loader.load(name(), columns(), rows.map(this::texts).iterator());
        }
    }

    private String[] texts(T row) {
        List<Column<T>> columns = table.columns();
        String[] texts = new String[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Columns.text(columns.get(i).plain(row));
        }
        return texts;
    }
}
