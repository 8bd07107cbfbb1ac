package org.nianjian.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of one lexicon file: tab-separated, a header first, the reason for a row last. */
record Lexicon(String name, List<Row> rows) {

    /** One line; {@link #fault} tells where a wrong one stands. */
    record Row(String place, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }

        List<String> words(int column) {
            String cell = cells.get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
        }

        IllegalArgumentException fault(String what) {
            return new IllegalArgumentException(place + ": " + what);
        }
    }

    Lexicon {
        rows = List.copyOf(rows);
    }

    static Lexicon read(String name, String... columns) {
        String path = "/lexicon/" + name;
        try (InputStream stream = Lexicon.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException(path + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return parse(name, lines.lines().toList(), List.of(columns));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static Lexicon parse(String name, List<String> lines, List<String> columns) {
        if (lines.isEmpty() || !lines.get(0).equals(String.join("\t", columns))) {
            throw new IllegalArgumentException(name + ":1: the header must be " + String.join(", ", columns));
        }
        List<Row> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            Row row = new Row(name + ":" + (i + 1), List.of(lines.get(i).split("\t", -1)));
            if (row.cells().size() != columns.size() || row.cell(0).isEmpty()) {
                throw row.fault("expected " + columns.size() + " columns, the first not empty");
            }
            if (!keys.add(row.cell(0))) {
                throw row.fault(row.cell(0) + " stands there twice");
            }
            rows.add(row);
        }
        return new Lexicon(name, rows);
    }
}
