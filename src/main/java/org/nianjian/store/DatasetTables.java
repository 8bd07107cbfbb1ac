package org.nianjian.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianjian.release.Dataset;
import org.nianjian.release.Table;
import org.nianjian.release.Tables;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The published dataset as tables of the schema {@code dataset}, replaced within the caller's transaction: the columns
 * of the files, cut and masked as they are, with numbers and dates as such.
 */
public final class DatasetTables {
    private static final int BATCH = 1000;

    /** Names that SQL keeps for itself. */
    private static final Map<String, String> RENAMED =
            Map.of("start", "char_start", "end", "char_end", "value", "amount", "old", "old_value", "new", "new_value");

    private static final String NUMBER = "int";
    private static final String AMOUNT = "nianjian.amount";
    private static final String DATE = "date";

    /** What is no text. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("release", "bigint"),
            Map.entry("old", AMOUNT),
            Map.entry("new", AMOUNT),
            Map.entry("time_period", NUMBER),
            Map.entry("obs_value", AMOUNT),
            Map.entry("decimals", NUMBER),
            Map.entry("mention_count", NUMBER),
            Map.entry("conflict_count", NUMBER),
            Map.entry("period_start", DATE),
            Map.entry("period_end", DATE),
            Map.entry("start", NUMBER),
            Map.entry("end", NUMBER),
            Map.entry("value", AMOUNT),
            Map.entry("report_year", NUMBER),
            Map.entry("published", DATE),
            Map.entry("characters", NUMBER),
            Map.entry("mentions", NUMBER));

    private final JdbcTemplate jdbc;

    public DatasetTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts {@code dataset} in the place of what the tables hold. */
    public void replace(Dataset dataset) {
        replace("observations", Tables.OBSERVATIONS, dataset.observations());
        replace("mentions", Tables.MENTIONS, dataset.mentions());
        replace("findings", Tables.FINDINGS, dataset.findings());
        replace("reports", Tables.REPORTS, dataset.reports());
        replace("revisions", Tables.REVISIONS, dataset.revisions());
    }

    private <T> void replace(String name, Table<T> table, Stream<T> rows) {
        jdbc.update("delete from dataset." + name);
        String insert = insert(name, table.names());
        try (rows) {
            List<@Nullable Object[]> batch = new ArrayList<>(BATCH);
            for (Iterator<T> all = rows.iterator(); all.hasNext(); ) {
                batch.add(values(table.plain(all.next())));
                if (batch.size() == BATCH || !all.hasNext()) {
                    jdbc.batchUpdate(insert, batch);
                    batch.clear();
                }
            }
        }
    }

    private static String insert(String name, List<String> columns) {
        String names = columns.stream()
                .map(column -> RENAMED.getOrDefault(column, column))
                .collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> TYPES.containsKey(column) ? "cast(? as " + TYPES.get(column) + ")" : "?")
                .collect(Collectors.joining(", "));
        return "insert into dataset." + name + " (" + names + ") values (" + values + ")";
    }

    private static @Nullable Object[] values(Map<String, String> row) {
        return row.entrySet().stream()
                .map(cell -> cell.getValue().isEmpty() && TYPES.containsKey(cell.getKey()) ? null : cell.getValue())
                .toArray();
    }
}
