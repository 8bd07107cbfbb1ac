package org.nianjian.audit;

import java.util.HashSet;
import java.util.Set;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;

/** Lets a suspected unit pass once, whatever it was compared with. */
public final class Tellings {
    private final Set<String> suspected = new HashSet<>();

    /** False for a figure whose unit another finding has told of. */
    public boolean first(Finding finding) {
        boolean unit = finding.kind() == FindingKind.UNIT_SUSPECT
                && !finding.mentionIds().isEmpty();
        return !unit || suspected.add(finding.mentionIds().get(0));
    }
}
