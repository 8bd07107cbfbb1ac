package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.audit.WordTable.Pollutant;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;

/** 毫克 written for 微克 and the other way round: what any town breathes tells one from the other. */
final class Concentrations {
    private static final String MILLIGRAMS = "毫克/立方米";
    private static final String MICROGRAMS = "微克/立方米";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private Concentrations() {}

    static List<Doubt> doubts(Line line) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Mention figure = line.figure(i);
            String own = line.own(i);
            boolean outcome = figure.role() == Role.ACTUAL && !WordTable.any(own, "outlet");
            Optional<Pollutant> pollutant = outcome ? WordTable.pollutant(figure.indicator(), own) : Optional.empty();
            if (pollutant.filter(one -> off(figure, one)).isPresent()) {
                String meant = figure.unit().equals(MILLIGRAMS) ? "milligrams" : "micrograms";
                doubts.add(Doubt.of(meant, Map.of("label", figure.label(), "value", figure.text()), List.of(figure)));
            }
        }
        return doubts;
    }

    /** True for a value with a code that is told as one of another unit. */
    static boolean off(Mention figure) {
        return WordTable.pollutant(figure.indicator(), "")
                .filter(one -> off(figure, one))
                .isPresent();
    }

    /** Outside what is breathed, and well inside it in the other unit. */
    private static boolean off(Mention figure, Pollutant pollutant) {
        BigDecimal value = figure.value();
        return switch (figure.unit()) {
            case MILLIGRAMS -> !pollutant.holds(value.multiply(THOUSAND)) && pollutant.usual(value);
            case MICROGRAMS -> !pollutant.holds(value) && pollutant.usual(value.multiply(THOUSAND));
            default -> false;
        };
    }
}
