package org.nianjian.store;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.adjudication.Adjudication.Place;
import org.nianjian.indicator.Catalogue;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.Explanation.Heard;
import org.nianjian.reconcile.Explanation.Verdict;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Reconciler;
import org.nianjian.reconcile.Rule;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.release.CandidateRow;
import org.nianjian.release.ObservationRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** Contested observations in, by key; every figure that asked to be their value out. Holds one region at a time. */
final class ContestedCells implements Iterator<CandidateRow> {
    /** What can't be the value of a cell at all. */
    private static final Set<Verdict> NO_CANDIDATE =
            Set.of(Verdict.NO_OUTCOME, Verdict.OTHER_UNIT, Verdict.SEVERAL_YEARS);

    private static final Comparator<Heard> ORDER = Comparator.comparing(
                    (Heard heard) -> heard.told().mention().reportId())
            .thenComparing(heard -> heard.told().mention().start());

    private final Iterator<Observation> contested;
    private final ObservationStore observations;
    private final AdjudicationStore adjudications;
    private final Catalogue catalogue;
    private final Function<Observation, ObservationRow> named;
    private final Map<Place, List<Told>> told = new HashMap<>();
    private final Queue<CandidateRow> ready = new ArrayDeque<>();

    ContestedCells(
            Iterator<Observation> contested,
            JdbcTemplate jdbc,
            Catalogue catalogue,
            Function<Observation, ObservationRow> named) {
        this.contested = contested;
        this.observations = new ObservationStore(jdbc);
        this.adjudications = new AdjudicationStore(jdbc);
        this.catalogue = catalogue;
        this.named = named;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && contested.hasNext()) {
            hear(contested.next());
        }
        return !ready.isEmpty();
    }

    @Override
    public CandidateRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void hear(Observation observation) {
        Cell cell = observation.cell();
        Adjudication.Key key = new Adjudication.Key(cell.refArea(), cell.timePeriod(), cell.indicator());
        Optional<Adjudication> decision =
                observation.rule() == Rule.ADJUDICATED ? adjudications.on(key) : Optional.empty();
        ObservationRow row = named.apply(observation);
        new Reconciler(catalogue, decision.stream().toList())
                .explain(key, told(key.place())).stream()
                        .filter(explanation -> explanation.cell().equals(cell))
                        .flatMap(explanation -> explanation.heard().stream())
                        .filter(heard -> !NO_CANDIDATE.contains(heard.verdict()))
                        .sorted(ORDER)
                        .forEach(heard -> ready.add(new CandidateRow(row, heard)));
    }

    private List<Told> told(Place place) {
        told.keySet().removeIf(other -> !other.refArea().equals(place.refArea()));
        return told.computeIfAbsent(place, observations::told);
    }
}
