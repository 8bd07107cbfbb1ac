package org.nianjian.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.Explanation;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.release.PlaceRow;

/** Gathers what is told of one region and year from rows in that order, and has it explained. */
final class Places implements Iterator<PlaceRow> {
    private final Iterator<Told> told;
    private final Function<List<Told>, List<Explanation>> explain;
    private Optional<Told> ahead;

    private Places(Iterator<Told> told, Function<List<Told>, List<Explanation>> explain) {
        this.told = told;
        this.explain = explain;
        this.ahead = read();
    }

    /** One row per region and year; closing it closes {@code told}. */
    static Stream<PlaceRow> of(Stream<Told> told, Function<List<Told>, List<Explanation>> explain) {
        Iterator<PlaceRow> rows = new Places(told.iterator(), explain);
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, order), false)
                .onClose(told::close);
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public PlaceRow next() {
        Mention first = ahead.map(Told::mention).orElseThrow(NoSuchElementException::new);
        List<Told> group = new ArrayList<>();
        while (ahead.filter(next -> together(first, next.mention())).isPresent()) {
            group.add(ahead.get());
            ahead = read();
        }
        return new PlaceRow(first.refArea(), year(first), group, explain.apply(group));
    }

    private Optional<Told> read() {
        return told.hasNext() ? Optional.of(told.next()) : Optional.empty();
    }

    private static boolean together(Mention one, Mention other) {
        return one.refArea().equals(other.refArea()) && year(one) == year(other);
    }

    private static int year(Mention mention) {
        return mention.period().map(Span::timePeriod).orElseThrow();
    }
}
