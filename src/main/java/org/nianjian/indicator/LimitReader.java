package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one item of {@code plausible}, and tries it on the values beside it that are fine and that are odd. */
final class LimitReader {
    private static final Set<String> NAMES = Set.of("per", "least", "most", "reason", "fine", "odd");

    private final Node item;
    private final Function<String, IllegalArgumentException> wrong;
    private final Map<String, Node> parts = new HashMap<>();

    LimitReader(Node item, Function<String, IllegalArgumentException> wrong) {
        this.item = item;
        this.wrong = wrong;
    }

    Limit limit() {
        if (!(item instanceof MappingNode map)) {
            throw wrong.apply("a limit is {per: CODE, least: NUMBER, most: NUMBER, reason: TEXT, fine: [], odd: []}");
        }
        for (NodeTuple part : map.getValue()) {
            String name = text(part.getKeyNode());
            if (!NAMES.contains(name)) {
                throw wrong.apply("unknown part of a limit: " + name);
            }
            parts.put(name, part.getValueNode());
        }
        Limit limit = new Limit(
                part("per").map(this::text),
                part("least").map(this::number),
                part("most").map(this::number),
                part("reason").map(this::text).orElse(""));
        check(limit);
        return limit;
    }

    private void check(Limit limit) {
        if (limit.least().isEmpty() && limit.most().isEmpty()) {
            throw wrong.apply("a limit needs least or most");
        }
        if (limit.reason().isBlank()) {
            throw wrong.apply("a limit needs a reason");
        }
        List<BigDecimal> odd = numbers("odd");
        if (odd.isEmpty()) {
            throw wrong.apply("a limit needs an example of what is odd");
        }
        numbers("fine").stream()
                .filter(value -> limit.excludes(value, value))
                .findFirst()
                .ifPresent(value -> {
                    throw wrong.apply(value + " is called fine but lies outside");
                });
        odd.stream().filter(value -> !limit.excludes(value, value)).findFirst().ifPresent(value -> {
            throw wrong.apply(value + " is called odd but lies inside");
        });
    }

    private Optional<Node> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private List<BigDecimal> numbers(String name) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (part(name).isPresent()) {
            if (!(part(name).get() instanceof SequenceNode list)) {
                throw wrong.apply(name + " must be a list of numbers");
            }
            list.getValue().forEach(node -> numbers.add(number(node)));
        }
        return numbers;
    }

    private BigDecimal number(Node node) {
        try {
            return new BigDecimal(text(node));
        } catch (NumberFormatException e) {
            throw wrong.apply("a number is needed, not " + text(node));
        }
    }

    private String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong.apply("a single text is needed in a limit");
        }
        return scalar.getValue();
    }
}
