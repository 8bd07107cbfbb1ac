package org.nianjian.job;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianjian.adjudication.Adjudication.Place;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.store.ObservationStore;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads what is told of one region and year after the other, in order, so that no more than that is held or sorted at a
 * time: nor all the regions' years, which the embedded database would hold until the last of them is read.
 */
final class Regions implements ItemStreamReader<List<Told>> {
    private final ObservationStore store;
    private String refArea = "";
    private Iterator<Integer> years = Collections.emptyIterator();

    Regions(ObservationStore store) {
        this.store = store;
    }

    @Override
    public void open(ExecutionContext context) {
        refArea = "";
        years = Collections.emptyIterator();
    }

    /** Places of which only reports without a place of their own tell are passed over. */
    @Override
    public @Nullable List<Told> read() {
        while (years.hasNext() || nextRegion()) {
            List<Told> all = store.told(new Place(refArea, years.next()));
            if (!all.isEmpty()) {
                return all;
            }
        }
        return null;
    }

    private boolean nextRegion() {
        Optional<String> next = store.regionAfter(refArea);
        next.ifPresent(region -> {
            refArea = region;
            years = store.years(region).iterator();
        });
        return next.isPresent();
    }
}
