package org.nianjian.job;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.SourceReport.Told;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Gathers the mentions of one region and year from a stream that is in that order. */
final class Regions implements ItemStreamReader<List<Told>> {
    private final ItemStreamReader<Told> told;
    private @Nullable Told next;

    Regions(ItemStreamReader<Told> told) {
        this.told = told;
    }

    @Override
    public void open(ExecutionContext context) {
        told.open(context);
        next = null;
    }

    @Override
    public @Nullable List<Told> read() throws Exception {
        Told first = next != null ? next : told.read();
        if (first == null) {
            return null;
        }
        List<Told> group = new ArrayList<>(List.of(first));
        next = told.read();
        while (next != null && together(first.mention(), next.mention())) {
            group.add(next);
            next = told.read();
        }
        return group;
    }

    @Override
    public void close() {
        told.close();
    }

    private static boolean together(Mention one, Mention other) {
        return one.refArea().equals(other.refArea())
                && one.period().map(Span::timePeriod).equals(other.period().map(Span::timePeriod));
    }
}
