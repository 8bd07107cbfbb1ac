package org.nianjian.release;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;

/** A line of wide.csv: what is known of a region's line of government in one year, by indicator. */
public record WideRow(
        String refArea, String refAreaName, String agencyKind, int timePeriod, Map<String, Observation> observations) {

    static final Comparator<WideRow> KEY_ORDER = Comparator.comparing(WideRow::refArea, CodePointOrder.INSTANCE)
            .thenComparing(WideRow::agencyKind, CodePointOrder.INSTANCE)
            .thenComparing(WideRow::timePeriod);

    public WideRow {
        observations = Map.copyOf(observations);
    }

    /** The indicator's value, empty where the sources contradict each other or tell none. */
    public Optional<BigDecimal> certain(String indicator) {
        return Optional.ofNullable(observations.get(indicator))
                .filter(observation -> observation.status() != ObsStatus.U)
                .map(observation -> observation.chosen().value());
    }

    /** {@code CODE:STATUS} for each value that is not normal, in the order of the columns. */
    String flags(List<String> indicators) {
        return indicators.stream()
                .flatMap(indicator -> Optional.ofNullable(observations.get(indicator)).stream()
                        .map(Observation::status)
                        .filter(status -> status != ObsStatus.A)
                        .map(status -> indicator + ':' + status))
                .collect(Collectors.joining(" "));
    }
}
