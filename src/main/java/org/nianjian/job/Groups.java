package org.nianjian.job;

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

/** Runs of rows with one key, of rows that are in the order of their keys; one run is held at a time. */
final class Groups<T, K extends Comparable<K>> implements Iterator<List<T>> {
    private final Iterator<T> rows;
    private final Function<T, K> key;
    private Optional<T> next;

    Groups(Iterator<T> rows, Function<T, K> key) {
        this.rows = rows;
        this.key = key;
        this.next = following();
    }

    static <T, K extends Comparable<K>> Stream<List<T>> stream(Stream<T> rows, Function<T, K> key) {
        Iterator<List<T>> groups = new Groups<>(rows.iterator(), key);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(groups, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public List<T> next() {
        K common = key.apply(next.orElseThrow(NoSuchElementException::new));
        List<T> group = new ArrayList<>();
        while (next.isPresent() && key.apply(next.get()).equals(common)) {
            group.add(next.get());
            next = following();
        }
        return group;
    }

    /** The run of that key; those before it are passed over. Empty where there is none. */
    List<T> upTo(K wanted) {
        while (next.isPresent() && key.apply(next.get()).compareTo(wanted) < 0) {
            next = following();
        }
        return next.isPresent() && key.apply(next.get()).equals(wanted) ? next() : List.of();
    }

    private Optional<T> following() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }
}
