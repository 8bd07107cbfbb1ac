package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianjian.finding.FindingKind;
import org.nianjian.finding.Messages;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;

/** Fine dust in the open air told in 毫克/立方米: 26毫克 would be a thousand times what any town breathes. */
final class Concentrations {
    private static final String MILLIGRAMS = "毫克/立方米";

    private Concentrations() {}

    static List<Doubt> doubts(Line line) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Mention figure = line.figure(i);
            boolean outcome = figure.role() == Role.ACTUAL && figure.unit().equals(MILLIGRAMS);
            boolean dust = WordTable.any(line.own(i), "dust") && !WordTable.any(line.own(i), "outlet");
            if (outcome && dust && figure.value().compareTo(BigDecimal.ONE) >= 0) {
                String message = Messages.fill("milligrams", Map.of("label", figure.label(), "value", figure.text()));
                doubts.add(new Doubt(FindingKind.UNIT_SUSPECT, message, List.of(figure)));
            }
        }
        return doubts;
    }
}
