package org.nianjian.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.reconcile.SourceReport.Told;

/**
 * A figure with the parts that its report names of it (其中), in the order told.
 *
 * @param parts of the figure's unit
 */
record Composition(Mention total, List<Mention> parts) {
    Composition {
        parts = List.copyOf(parts);
    }

    /** All in what is told of a region and year; a figure said again with the same parts is one. */
    static List<Composition> among(List<Told> told) {
        Map<String, Mention> mentions = told.stream()
                .map(Told::mention)
                .collect(Collectors.toMap(Mention::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Map<Mention, List<Mention>> parts = new LinkedHashMap<>();
        for (Mention mention : mentions.values()) {
            mention.relations().stream()
                    .filter(relation -> relation.kind() == Relation.Kind.PART_OF)
                    .map(relation -> mentions.get(relation.mentionId()))
                    .filter(total -> total != null && isPart(mention, total))
                    .forEach(total -> parts.computeIfAbsent(total, key -> new ArrayList<>())
                            .add(mention));
        }
        return parts.entrySet().stream()
                .map(entry -> new Composition(entry.getKey(), entry.getValue()))
                .filter(composition -> !composition.saidAgain(parts.keySet()))
                .toList();
    }

    private static boolean isPart(Mention part, Mention total) {
        return part.unit().equals(total.unit())
                && part.role() == total.role()
                && total.role().outcome()
                && part.refArea().equals(total.refArea());
    }

    private boolean saidAgain(Set<Mention> totals) {
        return total.relations().stream()
                .anyMatch(relation -> relation.kind() == Relation.Kind.REPEAT_OF
                        && totals.stream().anyMatch(one -> one.id().equals(relation.mentionId())));
    }
}
