package org.nianjian.report;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianjian.document.TextDecoder;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.RegionCode;

/**
 * What {@code input/reports.csv} says of the reports.
 *
 * @param entries by file, in NFC with {@code /}
 * @param messages a sentence for each faulty line, with its number; the other lines apply
 */
public record Manifest(Map<String, ManifestEntry> entries, List<String> messages) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final String FILE = "file";
    private static final List<String> COLUMNS =
            List.of(FILE, "ref_area", "agency", "report_year", "published", "source_url");

    public Manifest {
        entries = Map.copyOf(entries);
        messages = List.copyOf(messages);
    }

    /**
     * Reads the file's bytes, in any encoding of the reports, with comma, semicolon or tab; a line may name only regions
     * that the gazetteer knows.
     *
     * @throws IllegalArgumentException with a sentence, where this is no text or has no header
     */
    public static Manifest read(byte[] content, Gazetteer gazetteer) {
        List<String> lines = TextDecoder.decode(content)
                .map(TextDecoder.Decoded::text)
                .orElseThrow(() -> new IllegalArgumentException("reports.csv is no text in UTF-8, GB18030 or UTF-16"))
                .lines()
                .toList();
        int header = 0;
        while (header < lines.size() && lines.get(header).isBlank()) {
            header++;
        }
        if (header == lines.size()) {
            throw new IllegalArgumentException("reports.csv has no header");
        }
        return read(lines, header, gazetteer);
    }

    /** What the manifest says of a file. */
    public Optional<ManifestEntry> of(String file) {
        return Optional.ofNullable(entries.get(normal(file)));
    }

    private static Manifest read(List<String> lines, int header, Gazetteer gazetteer) {
        ICSVParser parser = new RFC4180ParserBuilder()
                .withSeparator(separator(lines.get(header)))
                .build();
        Map<String, Integer> columns = header(lines.get(header), parser);
        List<String> messages = new ArrayList<>();
        Map<String, ManifestEntry> entries = new LinkedHashMap<>();
        for (int i = header + 1; i < lines.size(); i++) {
            try {
                String[] cells = cells(lines.get(i), parser);
                if (cells.length > 0) {
                    add(entries, known(entry(cells, columns), gazetteer));
                }
            } catch (IOException e) {
                messages.add("reports.csv line " + (i + 1) + ": it can't be split into cells.");
            } catch (IllegalArgumentException e) {
                messages.add("reports.csv line " + (i + 1) + ": " + e.getMessage() + ".");
            }
        }
        return new Manifest(entries, messages);
    }

    private static Map<String, Integer> header(String line, ICSVParser parser) {
        Map<String, Integer> columns;
        try {
            columns = columns(cells(line, parser));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("the header of reports.csv can't be split into cells", e);
        }
        if (!columns.containsKey(FILE)) {
            throw new IllegalArgumentException("reports.csv has no column named file in its header");
        }
        return columns;
    }

    private static String[] cells(String line, ICSVParser parser) throws IOException {
        if (count(line, '"') % 2 != 0) {
            throw new IllegalArgumentException("a quotation mark is not closed");
        }
        return line.isBlank() ? new String[0] : parser.parseLine(line);
    }

    private static void add(Map<String, ManifestEntry> entries, ManifestEntry entry) {
        if (entries.putIfAbsent(entry.file(), entry) != null) {
            throw new IllegalArgumentException("the file " + entry.file() + " is named twice, the first line applies");
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

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }

    private static Map<String, Integer> columns(String[] header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            String name = header[i].strip().toLowerCase(Locale.ROOT);
            if (COLUMNS.contains(name)) {
                columns.putIfAbsent(name, i);
            }
        }
        return columns;
    }

    private static ManifestEntry entry(String[] cells, Map<String, Integer> columns) {
        String file = cell(cells, columns, FILE).orElseThrow(() -> new IllegalArgumentException("no file is named"));
        return new ManifestEntry(
                normal(file),
                cell(cells, columns, "ref_area").map(RegionCode::parse),
                cell(cells, columns, "agency"),
                cell(cells, columns, "report_year").map(Manifest::year),
                cell(cells, columns, "published").map(Manifest::date),
                cell(cells, columns, "source_url"));
    }

    private static ManifestEntry known(ManifestEntry entry, Gazetteer gazetteer) {
        Optional<RegionCode> unknown = entry.refArea().filter(code -> !gazetteer.knows(code));
        if (unknown.isPresent()) {
            throw new IllegalArgumentException("no region has the code " + unknown.get());
        }
        return entry;
    }

    private static Optional<String> cell(String[] cells, Map<String, Integer> columns, String name) {
        int column = columns.getOrDefault(name, cells.length);
        return column < cells.length
                ? Optional.of(cells[column].strip()).filter(cell -> !cell.isEmpty())
                : Optional.empty();
    }

    private static int year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new IllegalArgumentException("not a year: " + text);
        }
        return Integer.parseInt(text);
    }

    private static LocalDate date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw new IllegalArgumentException("not a date like 2026-11-21: " + text);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day: " + text, e);
        }
    }

    private static String normal(String file) {
        String path = Normalizer.normalize(file.strip(), Normalizer.Form.NFC).replace('\\', '/');
        return path.startsWith("./") ? path.substring(2) : path;
    }
}
