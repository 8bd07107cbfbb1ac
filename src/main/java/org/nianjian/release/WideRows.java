package org.nianjian.release;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.Observation;

/**
 * Observations in key order in, wide rows in key order out. Holds the rows of one region and line of government at a
 * time, so memory stays flat however large the dataset.
 */
public final class WideRows implements Iterator<WideRow> {
    private final Iterator<ObservationRow> observations;
    private final Queue<WideRow> ready = new ArrayDeque<>();
    private Optional<ObservationRow> ahead;

    WideRows(Iterator<ObservationRow> observations) {
        this.observations = observations;
        this.ahead = read();
    }

    /** The rows of these observations, which are closed with them. */
    public static Stream<WideRow> of(Stream<ObservationRow> observations) {
        return RowStream.of(new WideRows(observations.iterator()), observations);
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty()) {
            ahead.ifPresent(this::gather);
        }
        return !ready.isEmpty();
    }

    @Override
    public WideRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void gather(ObservationRow first) {
        Map<Integer, Map<String, Observation>> years = new TreeMap<>();
        Map<Integer, String> names = new HashMap<>();
        Cell key = first.observation().cell();
        while (ahead.filter(row -> sameGroup(key, row)).isPresent()) {
            ObservationRow row = ahead.get();
            Cell cell = row.observation().cell();
            years.computeIfAbsent(cell.timePeriod(), year -> new HashMap<>()).put(cell.indicator(), row.observation());
            names.putIfAbsent(cell.timePeriod(), row.refAreaName());
            ahead = read();
        }
        years.forEach((year, values) ->
                ready.add(new WideRow(key.refArea(), names.getOrDefault(year, ""), key.agencyKind(), year, values)));
    }

    private static boolean sameGroup(Cell key, ObservationRow row) {
        Cell cell = row.observation().cell();
        return cell.refArea().equals(key.refArea()) && cell.agencyKind().equals(key.agencyKind());
    }

    private Optional<ObservationRow> read() {
        return observations.hasNext() ? Optional.of(observations.next()) : Optional.empty();
    }
}
