package org.nianjian.job;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianjian.adjudication.Adjudication.Place;
import org.nianjian.reconcile.SourceReport.Told;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads what is told of one region and year after the other, so that no more than that is held or sorted at a time. */
final class Regions implements ItemStreamReader<List<Told>> {
    private final ItemStreamReader<Place> places;
    private final Function<Place, List<Told>> told;

    Regions(ItemStreamReader<Place> places, Function<Place, List<Told>> told) {
        this.places = places;
        this.told = told;
    }

    @Override
    public void open(ExecutionContext context) {
        places.open(context);
    }

    /** Places of which only reports without a place of their own tell are passed over. */
    @Override
    public @Nullable List<Told> read() throws Exception {
        for (Place place = places.read(); place != null; place = places.read()) {
            List<Told> all = told.apply(place);
            if (!all.isEmpty()) {
                return all;
            }
        }
        return null;
    }

    @Override
    public void close() {
        places.close();
    }
}
