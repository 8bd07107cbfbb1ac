package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One line of {@code says} as it is written: parts in order, each with the choices for it.
 *
 * @param parts never empty; a part without brackets has one choice
 * @param framed all choices written out; empty where it is one word whatever is chosen
 */
record Saying(List<List<String>> parts, List<Phrase> framed) {

    Saying {
        parts = parts.stream().map(List::copyOf).toList();
        framed = List.copyOf(framed);
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
        if (Phrase.framed(line)) {
            return new Saying(parts, phrases(parts));
        }
        Phrase.of(shortest(parts));
        return new Saying(parts, List.of());
    }

    /** True where it is one word whatever is chosen: no gap, no place of the number. */
    boolean plain() {
        return framed.isEmpty();
    }

    /** All choices written out. */
    List<Phrase> phrases() {
        return plain() ? phrases(parts) : framed;
    }

    private static List<Phrase> phrases(List<List<String>> parts) {
        List<String> written = List.of("");
        for (List<String> part : parts) {
            List<String> longer = new ArrayList<>(written.size() * part.size());
            for (String begun : written) {
                part.forEach(choice -> longer.add(begun + choice));
            }
            written = longer;
        }
        return written.stream().map(Phrase::of).toList();
    }

    private static String shortest(List<List<String>> parts) {
        StringBuilder shortest = new StringBuilder();
        for (List<String> part : parts) {
            shortest.append(
                    part.stream().min(Comparator.comparingInt(String::length)).orElse(""));
        }
        return shortest.toString();
    }
}
