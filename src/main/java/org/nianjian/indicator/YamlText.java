package org.nianjian.indicator;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML text as a tree that knows its lines. */
final class YamlText {
    private static final String FILE = Catalogue.INDICATORS;

    private YamlText() {}

    /** The items of a text that is one list. */
    static List<Node> list(String yaml) {
        Optional<Node> root;
        try {
            root = Optional.ofNullable(
                    new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml)));
        } catch (MarkedYAMLException e) {
            int line = Optional.ofNullable(e.getProblemMark())
                    .map(mark -> mark.getLine() + 1)
                    .orElse(1);
            throw new IllegalArgumentException(FILE + " line " + line + ": this is no YAML: " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new IllegalArgumentException(FILE + ": this is no YAML: " + e.getMessage(), e);
        }
        if (root.isEmpty() || !(root.get() instanceof SequenceNode list)) {
            throw new IllegalArgumentException(FILE + " line 1: a list of entries is needed");
        }
        return list.getValue();
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    static IllegalArgumentException wrong(Node at, String what) {
        return wrong(at, Optional.empty(), what);
    }

    /** Tells what is wrong at a place within the entry of a code. */
    static IllegalArgumentException wrong(Node at, Optional<String> code, String what) {
        String entry = code.map(named -> ", " + named).orElse("");
        return new IllegalArgumentException(FILE + " line " + line(at) + entry + ": " + what);
    }
}
