package org.nianjian.release;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows made one by one from other streams, which are closed with them. */
public final class RowStream {
    private RowStream() {}

    public static <T> Stream<T> of(Iterator<T> rows, Stream<?>... sources) {
        Stream<T> stream = StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
        for (Stream<?> source : sources) {
            stream = stream.onClose(source::close);
        }
        return stream;
    }
}
