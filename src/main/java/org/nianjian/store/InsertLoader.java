package org.nianjian.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds rows by batches of inserts. */
final class InsertLoader implements RowLoader {
    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    InsertLoader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void load(String table, List<DatasetColumn> columns, Iterator<String[]> rows) {
        String insert = insert(table, columns);
        List<@Nullable Object[]> batch = new ArrayList<>(BATCH);
        while (rows.hasNext()) {
            batch.add(values(columns, rows.next()));
            if (batch.size() == BATCH || !rows.hasNext()) {
                jdbc.batchUpdate(insert, batch);
                batch.clear();
            }
        }
    }

    private static String insert(String table, List<DatasetColumn> columns) {
        String names = columns.stream().map(DatasetColumn::name).collect(Collectors.joining(", "));
        String values = columns.stream().map(DatasetColumn::placeholder).collect(Collectors.joining(", "));
        return "insert into dataset." + table + " (" + names + ") values (" + values + ")";
    }

    private static @Nullable Object[] values(List<DatasetColumn> columns, String[] texts) {
        @Nullable Object[] values = new Object[texts.length];
        for (int i = 0; i < texts.length; i++) {
            values[i] = columns.get(i).absent(texts[i]) ? null : texts[i];
        }
        return values;
    }
}
