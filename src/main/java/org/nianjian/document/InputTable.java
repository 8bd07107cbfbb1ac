package org.nianjian.document;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table that a person keeps beside the reports: CSV with a header, in any encoding of the reports, with comma, semicolon
 * or tab. Columns are known by name, in any order; those nobody asks for are ignored. A quoted cell may hold line breaks.
 */
public final class InputTable {
    /** A quotation mark left open must not take the rest of the file along. */
    private static final int LINES_A_ROW = 40;

    private static final int LONGEST_FAULT = 200;

    private final String name;
    private final List<Row> rows = new ArrayList<>();

    private InputTable(String name) {
        this.name = name;
    }

    /**
     * One row.
     *
     * @param line number of its first line in the file
     * @param cells by the column's name in lower case
     * @param fault why it can't be split into cells, empty where it can
     */
    public record Row(int line, Map<String, String> cells, String fault) {
        private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
        private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

        public Row {
            cells = Map.copyOf(cells);
        }

        /** The cell's text without blanks around it, if there is any. */
        public Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column)).map(String::strip).filter(cell -> !cell.isEmpty());
        }

        /**
         * The cell as a four-digit year.
         *
         * @throws IllegalArgumentException with a sentence where it is none
         */
        public Optional<Integer> year(String column) {
            return cell(column).map(Row::yearOf);
        }

        /**
         * The cell as a day, written 2026-11-21 or 2026/11/21.
         *
         * @throws IllegalArgumentException with a sentence where it is none
         */
        public Optional<LocalDate> date(String column) {
            return cell(column).map(Row::dayOf);
        }

        /** True for the row of separators that a spreadsheet writes where nothing stands. */
        private boolean blank() {
            return fault.isEmpty() && cells.values().stream().allMatch(String::isBlank);
        }

        private static int yearOf(String text) {
            if (!YEAR.matcher(text).matches()) {
                throw new IllegalArgumentException("not a year: " + text);
            }
            return Integer.parseInt(text);
        }

        private static LocalDate dayOf(String text) {
            Matcher date = DATE.matcher(text);
            if (!date.matches()) {
                throw new IllegalArgumentException("not a date like 2026-11-21: " + text);
            }
            try {
                return LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no such day: " + text, e);
            }
        }
    }

    /**
     * Reads a file.
     *
     * @param name the file's name, for messages
     * @param required columns without which the table means nothing
     * @throws IllegalArgumentException with a sentence, where this is no text, has no header or lacks a required column
     */
    public static InputTable read(String name, byte[] content, List<String> required) {
        List<String> lines = TextDecoder.decode(content)
                .map(TextDecoder.Decoded::text)
                .orElseThrow(() -> new IllegalArgumentException(name + " is no text in UTF-8, GB18030 or UTF-16"))
                .lines()
                .toList();
        int header = 0;
        while (header < lines.size() && lines.get(header).isBlank()) {
            header++;
        }
        if (header == lines.size()) {
            throw new IllegalArgumentException(name + " has no header");
        }
        InputTable table = new InputTable(name);
        table.readRows(lines, header, required);
        return table;
    }

    /**
     * Hands each row to {@code reader}, in the order of the file.
     *
     * @return a sentence with file and line for each row that could not be split, or that {@code reader} refused with an
     *     {@link IllegalArgumentException}
     */
    public List<String> each(Consumer<Row> reader) {
        List<String> messages = new ArrayList<>();
        for (Row row : rows) {
            String fault = row.fault();
            if (fault.isEmpty()) {
                try {
                    reader.accept(row);
                } catch (IllegalArgumentException e) {
                    fault = String.valueOf(e.getMessage());
                }
            }
            if (!fault.isEmpty()) {
                messages.add(name + " line " + row.line() + ": " + shown(fault) + ".");
            }
        }
        return messages;
    }

    /** On one line, and no longer than a person reads, whatever stands in the cell at fault. */
    private static String shown(String fault) {
        String line = fault.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_FAULT ? line : line.substring(0, LONGEST_FAULT) + "…";
    }

    private void readRows(List<String> lines, int header, List<String> required) {
        char separator = separator(lines.get(header));
        ICSVParser parser = new RFC4180ParserBuilder().withSeparator(separator).build();
        List<String> columns = columns(lines.get(header), parser);
        required.stream()
                .filter(column -> !columns.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new IllegalArgumentException(name + " has no column named " + column + " in its header");
                });
        for (int i = header + 1; i < lines.size(); ) {
            int end = end(lines, i, separator);
            String text = String.join("\n", lines.subList(i, end));
            Row row = row(i + 1, text, columns, parser);
            if (!row.blank() && !text.isBlank()) {
                rows.add(row);
            }
            i = end;
        }
    }

    private List<String> columns(String header, ICSVParser parser) {
        Row names = row(1, header, List.of(), parser);
        if (!names.fault().isEmpty()) {
            throw new IllegalArgumentException("the header of " + name + " can't be split into cells");
        }
        return cells(header, parser).stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The line after the row that begins at {@code start}: a cell in quotation marks may go on over the line's end. */
    private static int end(List<String> lines, int start, char separator) {
        StringBuilder row = new StringBuilder(lines.get(start));
        for (int end = start + 1; open(row) && end < Math.min(lines.size(), start + LINES_A_ROW); end++) {
            row.append('\n').append(lines.get(end));
            if (!open(row)) {
                return wellQuoted(row, separator) ? end + 1 : start + 1;
            }
        }
        return start + 1;
    }

    private static boolean open(CharSequence row) {
        return count(row, '"') % 2 != 0;
    }

    /** True where quotation marks stand around whole cells only: else a mark forgotten in one row has met another's. */
    private static boolean wellQuoted(CharSequence row, char separator) {
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) != '"') {
                continue;
            }
            boolean edge = quoted
                    ? i + 1 == row.length() || row.charAt(i + 1) == separator || row.charAt(i + 1) == '"'
                    : i == 0 || row.charAt(i - 1) == separator || row.charAt(i - 1) == '"';
            if (!edge) {
                return false;
            }
            quoted = !quoted;
        }
        return !quoted;
    }

    private static Row row(int line, String text, List<String> columns, ICSVParser parser) {
        if (open(text)) {
            return new Row(line, Map.of(), "a quotation mark is not closed");
        }
        List<String> cells = cells(text, parser);
        if (cells.isEmpty()) {
            return new Row(line, Map.of(), "it can't be split into cells");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            byColumn.putIfAbsent(columns.get(i), cells.get(i));
        }
        return new Row(line, byColumn, "");
    }

    /** The cells of a row, none where the parser refuses it. */
    private static List<String> cells(String text, ICSVParser parser) {
        try {
            return List.of(parser.parseLine(text));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(CharSequence text, char c) {
        return text.chars().filter(each -> each == c).count();
    }
}
