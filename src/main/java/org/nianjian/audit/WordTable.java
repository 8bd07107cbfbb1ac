package org.nianjian.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words by which sums, shares and changes are told: {@code words.tsv}, by kind, and {@code divisions.tsv}. */
final class WordTable {
    private static final String WORDS = "/audit/words.tsv";
    private static final String DIVISIONS = "/audit/divisions.tsv";
    private static final int COLUMNS = 3;
    private static final Map<String, List<String>> BY_KIND = words();
    private static final List<Division> ALL_DIVISIONS =
            rows(DIVISIONS).stream().map(row -> division(row)).toList();

    private WordTable() {}

    /** Words that together name all kinds of a thing, and further ones that may stand beside them. */
    record Division(List<String> needed, List<String> further) {

        boolean names(String words) {
            return needed.stream().anyMatch(words::contains) || further.stream().anyMatch(words::contains);
        }

        /** True where the whole is named by a word of the division that none of the parts has. */
        boolean another(String whole, List<String> parts) {
            return Stream.concat(needed.stream(), further.stream())
                    .anyMatch(word -> whole.contains(word) && parts.stream().noneMatch(part -> part.contains(word)));
        }

        /** True where all needed words are named, and nothing that is not of the division. */
        boolean covers(List<String> parts) {
            return needed.stream().allMatch(word -> parts.stream().anyMatch(part -> part.contains(word)))
                    && parts.stream().allMatch(this::names);
        }
    }

    static List<String> kind(String kind) {
        List<String> words = BY_KIND.get(kind);
        if (words == null) {
            throw new IllegalArgumentException(WORDS + ": no word of the kind " + kind);
        }
        return words;
    }

    static boolean any(String text, String kind) {
        return kind(kind).stream().anyMatch(text::contains);
    }

    /** True where the text is made of words of these kinds only. */
    static boolean only(String text, String... kinds) {
        int at = 0;
        while (at < text.length()) {
            int longest = 0;
            for (String kind : kinds) {
                longest = Math.max(longest, longestAt(text, at, kind));
            }
            if (longest == 0) {
                return false;
            }
            at += longest;
        }
        return true;
    }

    private static int longestAt(String text, int at, String kind) {
        return kind(kind).stream()
                .filter(word -> text.startsWith(word, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** True where the parts are all kinds of a thing. */
    static boolean divides(List<String> parts) {
        return ALL_DIVISIONS.stream().anyMatch(division -> division.covers(parts));
    }

    /** True where the whole is told as one of the kinds that its parts are: 查封13件，拘留8件，犯罪4件. */
    static boolean sibling(String whole, List<String> parts) {
        return ALL_DIVISIONS.stream()
                .anyMatch(division ->
                        division.another(whole, parts) && parts.stream().allMatch(division::names));
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> byKind = new HashMap<>();
        for (List<String> row : rows(WORDS)) {
            byKind.computeIfAbsent(row.get(1), none -> new ArrayList<>()).add(row.get(0));
        }
        return byKind;
    }

    private static Division division(List<String> row) {
        List<String> further =
                row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(" "));
        return new Division(List.of(row.get(0).split(" ")), further);
    }

    private static List<List<String>> rows(String table) {
        try (InputStream in = WordTable.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalArgumentException("missing from the program: " + table);
            }
            return rows(table, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table, e);
        }
    }

    private static List<List<String>> rows(String table, String content) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != COLUMNS || cells.get(0).isEmpty()) {
                throw new IllegalArgumentException(
                        table + " line " + number + ": three columns are needed, the first not empty");
            }
            if (number > 1) {
                rows.add(cells);
            }
        }
        return rows;
    }
}
