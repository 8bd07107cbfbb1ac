package org.nianjian.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;

/** Tells an auditor where a report contradicts itself on a thing the catalogue has no code for; cells are told later. */
final class Contradictions {
    private Contradictions() {}

    static List<Finding> findings(String reportId, String refArea, List<Mention> mentions) {
        Map<String, Mention> earlier = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!mention.relations().isEmpty()) {
                earlier.put(mention.id(), mention);
            }
            for (Relation relation : mention.relations()) {
                Mention one = earlier.get(relation.mentionId());
                boolean uncoded = relation.kind() == Relation.Kind.CONFLICTS
                        && mention.indicator().isEmpty();
                if (uncoded && one != null) {
                    findings.add(finding(reportId, refArea, one, mention));
                }
            }
        }
        return findings;
    }

    private static Finding finding(String reportId, String refArea, Mention one, Mention other) {
        return new Finding(
                FindingKind.CONFLICT,
                refArea,
                one.period().map(span -> String.valueOf(span.timePeriod())).orElse(""),
                "",
                reportId,
                List.of(one.id(), other.id()),
                "同一报告对“" + one.label() + "”说法不一：" + one.text() + "，" + other.text(),
                List.of(one.sentence(), other.sentence()));
    }
}
