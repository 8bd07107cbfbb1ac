package org.nianjian.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the catalogue's files and checks them wholly; what an expert got wrong is told with file and entry. */
final class CatalogueReader {
    private static final String INDICATORS = "/catalogue/indicators.yaml";
    private static final String WORDS = "/catalogue/words.tsv";
    private static final Set<String> FIELDS = Set.of(
            "code",
            "name_zh",
            "name_en",
            "unit",
            "same",
            "scope",
            "owner",
            "definition",
            "excludes",
            "says",
            "not",
            "near",
            "beside",
            "whole",
            "examples",
            "others");

    private CatalogueReader() {}

    static Catalogue builtIn() {
        WordTable words = words(text(WORDS));
        return new Catalogue(entries(text(INDICATORS)), words);
    }

    private static String text(String resource) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("the program lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static WordTable words(String table) {
        List<String> light = new ArrayList<>();
        List<String> shifting = new ArrayList<>();
        List<String> verbs = new ArrayList<>();
        String[] lines = table.split("\n");
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException("words.tsv line " + (i + 1) + ": three columns are needed");
            }
            switch (cells[1]) {
                case "light" -> light.add(cells[0]);
                case "shifting" -> shifting.add(cells[0]);
                case "verb" -> verbs.add(cells[0]);
                default -> throw new IllegalArgumentException("words.tsv line " + (i + 1) + ": kind " + cells[1]);
            }
        }
        return new WordTable(light, shifting, verbs);
    }

    private static List<Entry> entries(String yaml) {
        Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        if (!(root instanceof List<?> list)) {
            throw new IllegalArgumentException("indicators.yaml: a list of entries is needed");
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Fields fields = new Fields(i + 1, list.get(i));
            Entry entry = entry(fields);
            if (!codes.add(entry.indicator().code())) {
                throw fields.wrong("the code stands twice");
            }
            entries.add(entry);
        }
        for (Entry entry : entries) {
            if (!codes.containsAll(entry.beside())) {
                throw new IllegalArgumentException("indicators.yaml, "
                        + entry.indicator().code() + ": beside names a code that is not there: " + entry.beside());
            }
        }
        return entries;
    }

    private static Entry entry(Fields fields) {
        String code = fields.text("code");
        Indicator indicator = new Indicator(
                code,
                fields.text("name_zh"),
                fields.text("name_en"),
                fields.text("unit"),
                fields.list("same"),
                fields.list("scope"),
                fields.optional("owner"),
                fields.text("definition"));
        List<Phrase> says = new ArrayList<>();
        for (String line : fields.list("says")) {
            says.addAll(Phrase.expand(line));
        }
        if (says.isEmpty()) {
            throw fields.wrong("says needs a line");
        }
        return new Entry(
                indicator,
                says,
                fields.list("not"),
                fields.list("near"),
                fields.list("beside"),
                fields.optional("whole").filter("true"::equals).isPresent(),
                fields.examples(code, "examples"),
                fields.examples(code, "others"));
    }

    /** One entry's fields, checked for their names. */
    private record Fields(int number, Map<String, Object> values) {
        Fields(int number, Object written) {
            this(number, checked(number, written));
        }

        private static Map<String, Object> checked(int number, Object written) {
            if (!(written instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException("indicators.yaml, entry " + number + ": fields are needed");
            }
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((name, value) -> values.put(String.valueOf(name), value));
            for (String name : values.keySet()) {
                if (!FIELDS.contains(name)) {
                    throw new IllegalArgumentException("indicators.yaml, entry " + number + ": unknown field " + name);
                }
            }
            return values;
        }

        IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(
                    "indicators.yaml, entry " + number + " (" + values.get("code") + "): " + what);
        }

        Optional<String> optional(String name) {
            return Optional.ofNullable(values.get(name)).map(String::valueOf);
        }

        String text(String name) {
            return optional(name).orElseThrow(() -> wrong(name + " is missing"));
        }

        List<String> list(String name) {
            Object value = values.getOrDefault(name, List.of());
            if (!(value instanceof List<?> list)) {
                throw wrong(name + " must be a list");
            }
            return list.stream().map(String::valueOf).toList();
        }

        List<Example> examples(String code, String name) {
            Object value = values.getOrDefault(name, List.of());
            if (!(value instanceof List<?> list)) {
                throw wrong(name + " must be a list");
            }
            List<Example> examples = new ArrayList<>();
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    examples.add(new Example(
                            code, String.valueOf(map.get("text")), Optional.of(String.valueOf(map.get("value")))));
                } else {
                    examples.add(new Example(code, String.valueOf(one), Optional.empty()));
                }
            }
            return examples;
        }
    }
}
