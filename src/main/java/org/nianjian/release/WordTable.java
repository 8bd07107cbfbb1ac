package org.nianjian.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The built-in word lists of this package, read once. */
final class WordTable {
    private WordTable() {}

    static Set<String> surnames() {
        return rows("/release/surnames.tsv", 2).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** The words that tell a person's name from other text, by kind. */
    static Map<String, Set<String>> personWords() {
        return rows("/release/person_words.tsv", 3).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableSet())));
    }

    private static List<List<String>> rows(String path, int columns) {
        try (InputStream in = WordTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + path);
            }
            List<List<String>> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).size() != columns) {
                    throw new IllegalArgumentException(path + " line " + (i + 1) + ": needs " + columns + " columns");
                }
            }
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
