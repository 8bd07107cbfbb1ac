package org.nianjian.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a built-in table of this package, its header left out. */
final class Rows {
    private Rows() {}

    /** Reads a table of {@code columns} columns parted by tabs. */
    static List<List<String>> read(String table, int columns) {
        try (InputStream in = Rows.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalArgumentException("missing from the program: " + table);
            }
            return rows(table, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table, e);
        }
    }

    private static List<List<String>> rows(String table, String content, int columns) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != columns) {
                throw new IllegalArgumentException(table + " line " + number + ": " + columns + " columns are needed");
            }
            if (number > 1) {
                rows.add(cells);
            }
        }
        return rows;
    }
}
