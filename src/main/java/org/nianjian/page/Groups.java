package org.nianjian.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows that come in the order of a key, taken together key by key; one group is held at a time.
 *
 * @param <T> a row
 */
final class Groups<T> implements Iterator<List<T>> {
    private final Iterator<T> rows;
    private final Function<T, String> key;
    private Optional<T> ahead;

    Groups(Stream<T> rows, Function<T, String> key) {
        this.rows = rows.iterator();
        this.key = key;
        this.ahead = read();
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    /** The key of the group that comes next. */
    Optional<String> nextKey() {
        return ahead.map(key);
    }

    @Override
    public List<T> next() {
        String of = nextKey().orElseThrow(NoSuchElementException::new);
        List<T> group = new ArrayList<>();
        while (nextKey().filter(of::equals).isPresent()) {
            group.add(ahead.orElseThrow());
            ahead = read();
        }
        return group;
    }

    private Optional<T> read() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }
}
