package org.nianjian.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.reconcile.Agreement;

/** Where a report contradicts itself on a thing the catalogue has no code for; cells are the reconciler's. */
final class Retellings {
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

    private static Doubt doubt(Mention one, Mention other) {
        return Doubt.of(
                "conflict_uncoded",
                Map.of("label", one.label(), "one", one.text(), "other", other.text()),
                List.of(one, other));
    }
}
