package org.nianjian.job;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianjian.region.RegionCode;
import org.nianjian.report.ManifestEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person says of the input files in {@code reports.csv}; a faulty line is told with its number and left out. */
final class Manifest {
    static final String FILE = "reports.csv";

    private static final Logger LOG = LoggerFactory.getLogger(Manifest.class);

    private final Map<String, ManifestEntry> entries = new HashMap<>();

    private Manifest() {}

    static Manifest empty() {
        return new Manifest();
    }

    /** The manifest of an input folder, empty where it has none. */
    static Manifest read(Path folder) {
        Path file = folder.resolve(FILE);
        Manifest manifest = new Manifest();
        if (!Files.exists(file)) {
            return manifest;
        }
        try {
            manifest.fill(text(Files.readAllBytes(file)));
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read: " + e, e);
        }
    }

    /** What it says of a file, by its path below the input folder. */
    Optional<ManifestEntry> entry(String file) {
        return Optional.ofNullable(entries.get(file));
    }

    /** Changes when what it says of the file changes; empty where it says nothing. */
    String digest(String file) {
        return entry(file)
                .map(entry -> Digests.sha256(entry.toString().getBytes(StandardCharsets.UTF_8)))
                .orElse("");
    }

    private void fill(String text) throws IOException {
        char separator = separator(text.lines().findFirst().orElse(""));
        try (CSVReader rows = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new CSVParserBuilder().withSeparator(separator).build())
                .build()) {
            List<String> header = List.of();
            for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
                if (header.isEmpty()) {
                    header = Arrays.stream(row)
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
                } else if (!String.join("", row).isBlank()) {
                    add(header, row, rows.getLinesRead());
                }
            }
        } catch (CsvValidationException e) {
            LOG.warn("{}, line {}: {}", FILE, e.getLineNumber(), e.getMessage());
        }
    }

    private void add(List<String> header, String[] row, long line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.length); i++) {
            cells.put(header.get(i), row[i].strip());
        }
        try {
            ManifestEntry entry = entry(cells);
            if (entries.putIfAbsent(entry.file(), entry) != null) {
                LOG.warn("{}, line {}: {} has a line already; this one is left out", FILE, line, entry.file());
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            LOG.warn("{}, line {}: {}; the line is left out", FILE, line, e.getMessage());
        }
    }

    private static ManifestEntry entry(Map<String, String> cells) {
        String file = cell(cells, "file").orElseThrow(() -> new IllegalArgumentException("no file is named"));
        return new ManifestEntry(
                Normalizer.normalize(file.replace('\\', '/'), Normalizer.Form.NFC),
                cell(cells, "ref_area").map(RegionCode::parse),
                cell(cells, "agency"),
                cell(cells, "report_year").map(Manifest::year),
                cell(cells, "published").map(Manifest::date),
                cell(cells, "source_url"));
    }

    private static Optional<String> cell(Map<String, String> cells, String column) {
        return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
    }

    private static int year(String text) {
        if (!text.matches("(19|20)\\d\\d")) {
            throw new IllegalArgumentException("not a year: " + text);
        }
        return Integer.parseInt(text);
    }

    /** 2026-11-21 or 2026/11/21, in a spreadsheet's habit without leading zeros too. */
    private static LocalDate date(String text) {
        List<String> parts =
                new ArrayList<>(Arrays.asList(text.replace('/', '-').split("-", -1)));
        if (parts.size() != 3) {
            throw new IllegalArgumentException("not a date: " + text);
        }
        return LocalDate.of(number(parts.get(0)), number(parts.get(1)), number(parts.get(2)));
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    private static char separator(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static String text(byte[] bytes) {
        String text = bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe
                ? new String(bytes, StandardCharsets.UTF_16)
                : utf8(bytes).orElseGet(() -> new String(bytes, Charset.forName("GB18030")));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
