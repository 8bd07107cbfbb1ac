package org.nianjian.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.reconcile.Agreement;

/** Where a report contradicts itself on a thing the catalogue has no code for; cells are the reconciler's. */
final class Retellings {
    private static final int TRIED = 20;
    /** Chars of a name that only one part of a whole has: 不合格. */
    private static final int NAMED = 3;

    private Retellings() {}

    static List<Doubt> doubts(List<Mention> mentions) {
        Map<String, Mention> earlier = new HashMap<>();
        List<Doubt> doubts = new ArrayList<>();
        for (Mention mention : mentions) {
            earlier.put(mention.id(), mention);
            for (Relation relation : mention.relations()) {
                Mention one = earlier.get(relation.mentionId());
                boolean uncoded = relation.kind() == Relation.Kind.CONFLICTS
                        && mention.indicator().isEmpty();
                if (uncoded && one != null && !Agreement.agree(one, mention)) {
                    doubts.add(doubt(one, mention));
                }
            }
        }
        return doubts;
    }

    /**
     * 抽查案卷180卷，不合格17卷, and later on 抽查的180卷案卷中有11卷不合格: what is told as the same part of a whole that is told again.
     */
    static List<Doubt> parts(List<Mention> mentions) {
        Map<String, Mention> byId = new HashMap<>();
        mentions.forEach(mention -> byId.put(mention.id(), mention));
        Map<String, List<Mention>> byWhole = new HashMap<>();
        List<Doubt> doubts = new ArrayList<>();
        for (Mention part : mentions) {
            Mention whole = part.relations().stream()
                    .filter(relation -> relation.kind() == Relation.Kind.PART_OF)
                    .map(relation -> byId.get(relation.mentionId()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(part);
            if (whole.equals(part) || !part.indicator().isEmpty() || Amounts.rate(part)) {
                continue;
            }
            String key = whole.unit() + whole.value().stripTrailingZeros() + whole.period() + part.unit();
            List<Mention> told = byWhole.computeIfAbsent(key, none -> new ArrayList<>());
            told.stream()
                    .filter(one -> again(one, part) && !Agreement.agree(one, part))
                    .findFirst()
                    .ifPresent(one -> doubts.add(doubt(one, part)));
            if (told.size() < TRIED) {
                told.add(part);
            }
        }
        return doubts;
    }

    private static boolean again(Mention one, Mention other) {
        String name = one.label();
        return !one.sentence().equals(other.sentence())
                && name.length() >= NAMED
                && other.label().endsWith(name)
                && one.bound() == other.bound();
    }

    private static Doubt doubt(Mention one, Mention other) {
        return Doubt.of(
                "conflict_uncoded",
                Map.of("label", one.label(), "one", one.text(), "other", other.text()),
                List.of(one, other));
    }
}
