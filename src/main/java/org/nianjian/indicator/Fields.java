package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One entry's fields as they stand in the file, so that a wrong one is told with its line. */
final class Fields {
    private static final Set<String> NAMES = Set.of(
            "code",
            "name_zh",
            "name_en",
            "unit",
            "same",
            "scope",
            "family",
            "owner",
            "definition",
            "excludes",
            "says",
            "not",
            "near",
            "beside",
            "whole",
            "yields",
            "adds",
            "plausible",
            "examples",
            "others");

    /** A code is a column of wide.csv. */
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");

    private final Node entry;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(Node entry) {
        this.entry = entry;
        if (!(entry instanceof MappingNode map)) {
            throw YamlText.wrong(entry, "an entry with fields is needed");
        }
        for (NodeTuple field : map.getValue()) {
            String name = scalar(field.getKeyNode());
            if (!NAMES.contains(name)) {
                throw wrong(field.getKeyNode(), "unknown field " + name);
            }
            if (values.put(name, field.getValueNode()) != null) {
                throw wrong(field.getKeyNode(), name + " stands twice");
            }
        }
    }

    /** The entries of {@code indicators.yaml}. */
    static List<Fields> entries(String yaml) {
        return YamlText.list(yaml).stream().map(Fields::new).toList();
    }

    private IllegalArgumentException wrong(Node at, String what) {
        return YamlText.wrong(at, named("code").map(Fields::scalarOf).filter(code -> !code.isBlank()), what);
    }

    /** Tells what is wrong with a field, by its line where it is there, else by the entry's. */
    IllegalArgumentException wrong(String name, String what) {
        return wrong(named(name).orElse(entry), what);
    }

    private Optional<Node> named(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String code() {
        String code = text("code");
        if (!CODE.matcher(code).matches()) {
            throw wrong("code", "a code is small letters, digits and _, not " + code);
        }
        return code;
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> wrong(name, name + " is missing"));
    }

    Optional<String> optional(String name) {
        return named(name).map(this::scalar).filter(text -> !text.isBlank());
    }

    boolean flag(String name) {
        String flag = optional(name).orElse("false");
        if (!flag.equals("true") && !flag.equals("false")) {
            throw wrong(name, name + " must be true or false");
        }
        return flag.equals("true");
    }

    List<String> list(String name) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(name)) {
            texts.add(scalar(item));
        }
        return texts;
    }

    /** Words that are looked for in a clause, where Latin letters are capitals. */
    List<String> words(String name) {
        return list(name).stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
    }

    List<Saying> sayings(String name) {
        List<Saying> sayings = new ArrayList<>();
        for (Node item : items(name)) {
            try {
                sayings.add(Saying.parse(scalar(item).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw wrong(item, String.valueOf(e.getMessage()));
            }
        }
        if (sayings.isEmpty()) {
            throw wrong(name, name + " needs a line");
        }
        return sayings;
    }

    /** What can be expected of its values. */
    Expectation expectation() {
        List<String> adds = list("adds");
        if (!Set.of("regions", "months").containsAll(adds)) {
            throw wrong("adds", "adds holds regions and months, nothing else: " + adds);
        }
        List<Limit> limits = new ArrayList<>();
        for (Node item : items("plausible")) {
            limits.add(new LimitReader(item, what -> wrong(item, what)).limit());
        }
        return new Expectation(adds.contains("regions"), adds.contains("months"), limits);
    }

    /** Sentences with the value that must be read under the code. */
    List<Example> examples(String name) {
        List<Example> examples = new ArrayList<>();
        for (Node item : items(name)) {
            examples.add(Example.anywhere(code(), part(item, "text"), Optional.of(number(item)), YamlText.line(item)));
        }
        return examples;
    }

    /** Sentences in which no figure may get the code. */
    List<Example> others(String name) {
        List<Example> others = new ArrayList<>();
        for (Node item : items(name)) {
            others.add(Example.anywhere(code(), scalar(item), Optional.empty(), YamlText.line(item)));
        }
        return others;
    }

    private String number(Node item) {
        String value = part(item, "value");
        try {
            return new BigDecimal(value).toPlainString();
        } catch (NumberFormatException e) {
            throw wrong(item, "the value of an example must be a number, not " + value);
        }
    }

    private String part(Node item, String name) {
        if (item instanceof MappingNode map && map.getValue().size() == 2) {
            for (NodeTuple part : map.getValue()) {
                if (scalar(part.getKeyNode()).equals(name)) {
                    return scalar(part.getValueNode());
                }
            }
        }
        throw wrong(item, "an example is {text: SENTENCE, value: NUMBER}");
    }

    private List<Node> items(String name) {
        Optional<Node> node = named(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof SequenceNode list)) {
            throw wrong(node.get(), name + " must be a list");
        }
        for (Node item : list.getValue()) {
            if (item instanceof ScalarNode && scalarOf(item).isBlank()) {
                throw wrong(item, name + " holds an empty line");
            }
        }
        return list.getValue();
    }

    private String scalar(Node node) {
        if (!(node instanceof ScalarNode)) {
            throw wrong(node, "a single text is needed here (put it in quotes where it holds : or begins with a mark)");
        }
        return scalarOf(node);
    }

    private static String scalarOf(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
