package org.nianjian.report;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.document.InputTable;
import org.nianjian.document.InputTable.Row;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.RegionCode;

/**
 * What {@code input/reports.csv} says of the reports.
 *
 * @param entries by file, in NFC with {@code /}
 * @param messages a sentence for each faulty line, with its number; the other lines apply
 */
public record Manifest(Map<String, ManifestEntry> entries, List<String> messages) {
    private static final String NAME = "reports.csv";
    private static final String FILE = "file";

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
        InputTable table = InputTable.read(NAME, content, List.of(FILE));
        Map<String, ManifestEntry> entries = new LinkedHashMap<>();
        List<String> messages = table.each(row -> add(entries, known(entry(row), gazetteer)));
        return new Manifest(entries, messages);
    }

    /** What the manifest says of a file. */
    public Optional<ManifestEntry> of(String file) {
        return Optional.ofNullable(entries.get(normal(file)));
    }

    private static void add(Map<String, ManifestEntry> entries, ManifestEntry entry) {
        if (entries.putIfAbsent(entry.file(), entry) != null) {
            throw new IllegalArgumentException("the file " + entry.file() + " is named twice, the first line applies");
        }
    }

    private static ManifestEntry entry(Row row) {
        String file = row.cell(FILE).orElseThrow(() -> new IllegalArgumentException("no file is named"));
        return new ManifestEntry(
                normal(file),
                row.cell("ref_area").map(RegionCode::parse),
                row.cell("agency"),
                row.year("report_year"),
                row.date("published"),
                row.cell("source_url"));
    }

    private static ManifestEntry known(ManifestEntry entry, Gazetteer gazetteer) {
        Optional<RegionCode> unknown = entry.refArea().filter(code -> !gazetteer.knows(code));
        if (unknown.isPresent()) {
            throw new IllegalArgumentException("no region has the code " + unknown.get());
        }
        return entry;
    }

    private static String normal(String file) {
        String path = Normalizer.normalize(file.strip(), Normalizer.Form.NFC).replace('\\', '/');
        return path.startsWith("./") ? path.substring(2) : path;
    }
}
