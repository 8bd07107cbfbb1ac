package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;

/**
 * 年内办理的27件复议申请中, 全年1172个问题中: words that point back at a number told before, where the report tells another one of
 * the same thing and this one nowhere else. Two figures of one cell are the reconciler's.
 */
final class BackReferences {
    private static final BigDecimal LEAST = BigDecimal.valueOf(4);
    /** Two tellings of one thing lie nearer than so much of the larger. */
    private static final BigDecimal HALF = BigDecimal.valueOf(2);

    private static final int TRIED = 50;
    /** In percent: what is less like by as much is not meant. */
    private static final int APART = 30;

    private final List<Mention> mentions;
    private final Map<String, Mention> byId;

    private BackReferences(List<Mention> mentions) {
        this.mentions = mentions;
        this.byId = mentions.stream().collect(Collectors.toMap(Mention::id, mention -> mention, (one, same) -> one));
    }

    /** Of the figures that {@code told} holds no doubt of. */
    static List<Doubt> doubts(List<Mention> mentions, List<Doubt> told) {
        BackReferences references = new BackReferences(mentions);
        Set<Mention> doubted =
                told.stream().flatMap(doubt -> doubt.figures().stream()).collect(Collectors.toSet());
        List<Doubt> doubts = new ArrayList<>();
        int tried = 0;
        for (Mention mention : mentions) {
            boolean number = counted(mention) && mention.value().compareTo(LEAST) >= 0 && !doubted.contains(mention);
            Optional<Pointer> pointer = number && tried < TRIED ? Pointer.of(mention) : Optional.empty();
            if (pointer.isPresent()) {
                tried++;
                references.told(mention, pointer.get()).ifPresent(one -> doubts.add(tell(one, mention)));
            }
        }
        return doubts;
    }

    private static boolean counted(Mention mention) {
        return mention.role() == Role.ACTUAL && mention.bound() == Bound.EXACT;
    }

    /** The one number pointed back at, where this one contradicts it. */
    private Optional<Mention> told(Mention mention, Pointer pointer) {
        List<Alike> alike = new ArrayList<>();
        for (Mention one : mentions) {
            if (!comparable(one, mention)) {
                continue;
            }
            Pointer.Shared shared = pointer.shared(one.label(), whole(one));
            if (one.value().compareTo(mention.value()) == 0 && shared.any()) {
                return Optional.empty();
            }
            boolean small = !whole(one).isEmpty() && !near(one.value(), mention.value());
            if (shared.same() && !small && Pointer.of(one).isEmpty()) {
                alike.add(new Alike(one, shared.points()));
            }
        }
        return plain(alike, mention);
    }

    /** A figure that may be meant, and how like it is to the words that point back. */
    private record Alike(Mention figure, int points) {}

    /** The number of those that are most alike, where they have but one, and it is not that of the pointer's own cell. */
    private static Optional<Mention> plain(List<Alike> alike, Mention mention) {
        int most = alike.stream().mapToInt(Alike::points).max().orElse(0);
        List<Mention> same = alike.stream()
                .filter(one -> one.points() > most - APART)
                .map(Alike::figure)
                .toList();
        Set<BigDecimal> values =
                same.stream().map(one -> one.value().stripTrailingZeros()).collect(Collectors.toSet());
        boolean cell = same.stream()
                .anyMatch(one -> !one.indicator().isEmpty() && one.indicator().equals(mention.indicator()));
        return values.size() == 1 && !cell && near(same.get(0).value(), mention.value())
                ? Optional.of(same.get(0))
                : Optional.empty();
    }

    private static boolean comparable(Mention one, Mention mention) {
        return counted(one)
                && one.start() != mention.start()
                && Amounts.alike(one, mention)
                && one.refArea().equals(mention.refArea())
                && !one.sentence().equals(mention.sentence());
    }

    /** What the whole counts that a figure is a part of. */
    private String whole(Mention part) {
        return part.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.PART_OF)
                .map(relation -> byId.get(relation.mentionId()))
                .filter(Objects::nonNull)
                .map(Mention::label)
                .collect(Collectors.joining());
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().multiply(HALF).compareTo(one.max(other)) < 0;
    }

    private static Doubt tell(Mention one, Mention other) {
        return Doubt.of(
                "conflict_back",
                Map.of("label", one.label(), "one", one.text(), "other", other.text()),
                List.of(one, other));
    }
}
