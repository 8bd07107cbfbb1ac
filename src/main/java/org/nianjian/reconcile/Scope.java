package org.nianjian.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;

/**
 * Which of a cell's figures count the whole of what the cell is about. A figure that its report calls a part of another
 * figure of the same cell (其中) says nothing of the whole, and one in a unit of another scope (家 for 家次) stands only
 * where no figure in the definition's own scope is told.
 */
final class Scope {
    private static final int RELATIONS_FOLLOWED = 16;

    private final Map<String, Mention> mentions;

    /** Knows the relations among all mentions told of a region and year. */
    Scope(List<Mention> mentions) {
        this.mentions =
                mentions.stream().collect(Collectors.toMap(Mention::id, Function.identity(), (one, same) -> one));
    }

    static boolean differs(Indicator indicator, Mention mention) {
        return indicator.scope().contains(mention.unit()) && !indicator.unit().equals(mention.unit());
    }

    /** The candidates that count the whole; never none of them. */
    List<Candidate> whole(Indicator indicator, List<Candidate> candidates) {
        Map<String, Mention> cell = candidates.stream()
                .map(Candidate::mention)
                .collect(Collectors.toMap(Mention::id, Function.identity(), (one, same) -> one));
        List<Candidate> wholes = orElse(
                candidates.stream()
                        .filter(candidate -> !partWithin(candidate.mention(), cell))
                        .toList(),
                candidates);
        return orElse(
                wholes.stream()
                        .filter(candidate -> !differs(indicator, candidate.mention()))
                        .toList(),
                wholes);
    }

    private static List<Candidate> orElse(List<Candidate> some, List<Candidate> all) {
        return some.isEmpty() ? all : some;
    }

    /** True where a chain of relations with a {@code part_of} in it leads to a mention of the cell. */
    private boolean partWithin(Mention mention, Map<String, Mention> cell) {
        boolean part = false;
        Optional<Relation> next = upward(mention);
        for (int step = 0; step < RELATIONS_FOLLOWED && next.isPresent(); step++) {
            part |= next.get().kind() == Relation.Kind.PART_OF;
            String id = next.get().mentionId();
            if (part && cell.containsKey(id) && !id.equals(mention.id())) {
                return true;
            }
            next = Optional.ofNullable(mentions.get(id)).flatMap(Scope::upward);
        }
        return false;
    }

    private static Optional<Relation> upward(Mention mention) {
        return mention.relations().stream()
                .filter(relation -> relation.kind() != Relation.Kind.CONFLICTS)
                .findFirst();
    }
}
