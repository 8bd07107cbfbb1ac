package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the catalogue's files and checks them wholly; what an expert got wrong is told with file, line and entry. */
final class CatalogueReader {
    private static final String WORD_HEADER = "word\tkind\treason";

    private static final List<String> KINDS = List.of("light", "shifting", "verb", "ways");

    private CatalogueReader() {}

    static Catalogue read(String indicators, String quirks, String words) {
        Map<String, Entry> byCode = new LinkedHashMap<>();
        entries(indicators).forEach(entry -> byCode.put(entry.indicator().code(), entry));
        return new Catalogue(byCode, QuirkTable.read(quirks, byCode.keySet()), words(words));
    }

    private static WordTable words(String table) {
        Map<String, List<String>> byKind = new HashMap<>();
        KINDS.forEach(kind -> byKind.put(kind, new ArrayList<>()));
        List<String> lines = table.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(WORD_HEADER)) {
            throw wrongWord(0, "the header must be word, kind, reason");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != 3 || cells[0].isEmpty()) {
                throw wrongWord(i, "three columns are needed, the first not empty");
            }
            List<String> kind = byKind.get(cells[1]);
            if (kind == null) {
                throw wrongWord(i, "the kind must be light, shifting, verb or ways, not " + cells[1]);
            }
            if (!seen.add(cells[0] + '\t' + cells[1])) {
                throw wrongWord(i, cells[0] + " stands there twice");
            }
            kind.add(cells[0]);
        }
        return new WordTable(of("light", byKind), of("shifting", byKind), of("verb", byKind), of("ways", byKind));
    }

    private static List<String> of(String kind, Map<String, List<String>> byKind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private static IllegalArgumentException wrongWord(int line, String what) {
        return new IllegalArgumentException(Catalogue.WORDS + " line " + (line + 1) + ": " + what);
    }

    private static List<Entry> entries(String yaml) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Fields> written = new HashMap<>();
        for (Fields fields : Fields.entries(yaml)) {
            Entry entry = entry(fields);
            if (written.put(entry.indicator().code(), fields) != null) {
                throw fields.wrong("code", "the code stands twice");
            }
            entries.add(entry);
        }
        for (Entry entry : entries) {
            Fields fields = written.get(entry.indicator().code());
            if (fields != null && !written.keySet().containsAll(entry.beside())) {
                throw fields.wrong("beside", "beside names a code that is not there: " + entry.beside());
            }
            List<String> compared = entry.expectation().limits().stream()
                    .flatMap(limit -> limit.per().stream())
                    .toList();
            if (fields != null && !written.keySet().containsAll(compared)) {
                throw fields.wrong("plausible", "plausible names a code that is not there: " + compared);
            }
        }
        return entries;
    }

    private static Entry entry(Fields fields) {
        Indicator indicator = new Indicator(
                fields.code(),
                fields.text("name_zh"),
                fields.text("name_en"),
                fields.text("unit"),
                fields.list("same"),
                fields.list("scope"),
                fields.optional("owner"),
                fields.text("definition"),
                fields.optional("family").orElse(""));
        return new Entry(
                indicator,
                fields.sayings("says"),
                WordIndex.byFirst(fields.words("not")),
                WordIndex.byFirst(fields.words("near")),
                WordIndex.byFirst(fields.words("yields")),
                fields.list("beside"),
                fields.flag("whole"),
                fields.expectation(),
                fields.examples("examples"),
                fields.others("others"),
                Optional.empty());
    }
}
