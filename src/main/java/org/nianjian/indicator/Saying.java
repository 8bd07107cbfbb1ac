package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One line of {@code says} as it is written: parts in order, each with the choices for it.
 *
 * @param parts never empty; a part without brackets has one choice
 */
record Saying(List<List<String>> parts) {

    Saying {
        parts = parts.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException where brackets don't pair or a choice holds no word of two characters
     */
    static Saying parse(String line) {
        List<List<String>> parts = new ArrayList<>();
        int at = 0;
        for (int open = line.indexOf('('); open >= 0; open = line.indexOf('(', at)) {
            int close = line.indexOf(')', open);
            if (close < 0) {
                throw new IllegalArgumentException("a bracket is not closed in: " + line);
            }
            parts.add(List.of(line.substring(at, open)));
            parts.add(List.of(line.substring(open + 1, close).split("\\|", -1)));
            at = close + 1;
        }
        parts.add(List.of(line.substring(at)));
        Saying saying = new Saying(parts);
        if (saying.plain()) {
            Phrase.of(saying.shortest());
        } else {
            saying.phrases();
        }
        return saying;
    }

    /** True where it is one word whatever is chosen: no gap, no place of the number. */
    boolean plain() {
        return parts.stream().flatMap(List::stream).noneMatch(Phrase::framed);
    }

    /** All choices written out. */
    List<Phrase> phrases() {
        List<String> written = List.of("");
        for (List<String> part : parts) {
            written = written.stream()
                    .flatMap(begun -> part.stream().map(begun::concat))
                    .toList();
        }
        return written.stream().map(Phrase::of).toList();
    }

    private String shortest() {
        StringBuilder shortest = new StringBuilder();
        for (List<String> part : parts) {
            shortest.append(
                    part.stream().min(Comparator.comparingInt(String::length)).orElse(""));
        }
        return shortest.toString();
    }
}
