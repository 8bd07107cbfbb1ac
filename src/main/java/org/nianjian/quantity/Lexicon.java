package org.nianjian.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The rows of one table of words: tab-separated, a header first, the reason for a row last. */
public record Lexicon(String name, List<Row> rows) {

    /** One line; {@link #fault} tells where a wrong one stands. */
    public record Row(String place, List<String> cells) {
        public String cell(int column) {
            return cells.get(column);
        }

        /** A cell that must not be empty. */
        String word(int column) {
            if (cell(column).isEmpty()) {
                throw fault("column " + (column + 1) + " must not be empty");
            }
            return cell(column);
        }

        public List<String> words(int column) {
            String cell = cells.get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
        }

        /** The cell read as what it must be. */
        <T> T read(int column, Function<String, T> reading) {
            try {
                return reading.apply(cell(column));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(place + ": " + cell(column) + " can't stand there", e);
            }
        }

        public IllegalArgumentException fault(String what) {
            return new IllegalArgumentException(place + ": " + what);
        }
    }

    public Lexicon {
        rows = List.copyOf(rows);
    }

    /** The built-in file of that name. */
    static Lexicon read(String name, String... columns) {
        return read(Lexicon::builtIn, name, columns);
    }

    /** The file of that name among {@code texts}. */
    static Lexicon read(UnaryOperator<String> texts, String name, String... columns) {
        return parse(name, texts.apply(name).lines().toList(), List.of(columns));
    }

    static String builtIn(String name) {
        return text("/lexicon/" + name);
    }

    /**
     * A table that belongs to the program.
     *
     * @param path where it stands among the program's files
     * @param columns its header
     * @throws IllegalArgumentException where the table is wrong, with path and line
     */
    public static Lexicon ofProgram(String path, String... columns) {
        return parse(path, text(path).lines().toList(), List.of(columns));
    }

    private static String text(String path) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException(path + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static Lexicon parse(String name, List<String> lines, List<String> columns) {
        if (lines.isEmpty() || !lines.get(0).equals(String.join("\t", columns))) {
            throw new IllegalArgumentException(name + " line 1: the header must be " + String.join(", ", columns));
        }
        List<Row> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            Row row = new Row(name + " line " + (i + 1), List.of(lines.get(i).split("\t", -1)));
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
