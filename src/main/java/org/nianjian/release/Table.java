package org.nianjian.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A published table: its file, its columns and the order of its rows. The one model behind every form of it.
 *
 * @param <T> what one row shows
 * @param fileName file below the output folder
 * @param order order in which the rows come; equal rows may follow each other
 */
public record Table<T>(String fileName, List<Column<T>> columns, Comparator<T> order) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** The header row. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The bare text of each column by its name, in column order. */
    public Map<String, String> plain(T row) {
        Map<String, String> texts = new LinkedHashMap<>();
        columns.forEach(column -> texts.put(column.name(), column.plain(row)));
        return texts;
    }

    /** The whole table as the text of a CSV file. */
    public String csv(List<T> rows) {
        StringBuilder text = new StringBuilder();
        try {
            TableFile.printMarked(text, this, rows.stream().sorted(order).iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(fileName + " can't be written into memory", e);
        }
        return text.toString();
    }

    /** The row's cells as they stand in the CSV. */
    List<String> cells(T row) {
        List<String> cells = new ArrayList<>(columns.size());
        for (Column<T> column : columns) {
            cells.add(column.cell(row));
        }
        return cells;
    }
}
