package org.nianjian.mention;

import java.util.Arrays;
import java.util.function.Consumer;

/** Puts the figures together whose hashes are equal. */
final class Groups {
    private long[] entries = new long[64];
    private int count;

    void add(int hash, int figure) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, 2 * count);
        }
        entries[count++] = (long) hash << Integer.SIZE | figure;
    }

    /** Hands over the figures of each group of two or more, in order. */
    void each(Consumer<int[]> reader) {
        Arrays.sort(entries, 0, count);
        int from = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || (int) (entries[i] >> Integer.SIZE) != (int) (entries[from] >> Integer.SIZE)) {
                if (i - from > 1) {
                    reader.accept(figures(from, i));
                }
                from = i;
            }
        }
    }

    private int[] figures(int from, int to) {
        int[] figures = new int[to - from];
        for (int i = from; i < to; i++) {
            figures[i - from] = (int) entries[i];
        }
        return figures;
    }
}
