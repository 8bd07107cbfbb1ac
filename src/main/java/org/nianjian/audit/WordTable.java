package org.nianjian.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words by which sums, shares and changes are told: {@code words.tsv}, by kind, and what they name together or apart: the other tables. */
final class WordTable {
    private static final String WORDS = "/audit/words.tsv";
    private static final String DIVISIONS = "/audit/divisions.tsv";
    private static final String UNITS = "/audit/units.tsv";
    private static final String WITHIN = "/audit/within.tsv";
    private static final String APART = "/audit/apart.tsv";
    private static final String POLLUTANTS = "/audit/pollutants.tsv";
    private static final int COLUMNS = 3;
    private static final Map<String, List<String>> BY_KIND = words();
    private static final List<Division> ALL_DIVISIONS =
            rows(DIVISIONS).stream().map(row -> division(row)).toList();
    private static final List<Kin> KIN_UNITS = rows(UNITS).stream()
            .map(row -> new Kin(words(row.get(0)), row.get(1)))
            .toList();
    private static final List<Inner> INNER = rows(WITHIN).stream()
            .map(row -> new Inner(words(row.get(0)), words(row.get(1))))
            .toList();
    private static final List<Inner> APART_ROWS = rows(APART).stream()
            .map(row -> new Inner(words(row.get(0)), words(row.get(1))))
            .toList();
    private static final List<Pollutant> ALL_POLLUTANTS =
            rows(POLLUTANTS).stream().map(row -> pollutant(row)).toList();
    private static final List<String> COUNTS = List.of("two", "three", "four", "five");

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
            return needed.stream().allMatch(word -> parts.stream().anyMatch(part -> alone(part, word)))
                    && parts.stream().allMatch(this::names);
        }

        /** True where a part is that kind and no other one: 优良天数 is neither 优 nor 良. */
        private boolean alone(String part, String word) {
            return part.contains(word)
                    && needed.stream().noneMatch(other -> !word.contains(other) && part.contains(other));
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

    /** The same of a thing that has no further kinds. */
    static boolean closes(List<String> parts) {
        return ALL_DIVISIONS.stream().anyMatch(division -> division.further().isEmpty() && division.covers(parts));
    }

    /** True where the whole is told as one of the kinds that its parts are: 查封13件，拘留8件，犯罪4件. */
    static boolean sibling(String whole, List<String> parts) {
        return ALL_DIVISIONS.stream()
                .anyMatch(division ->
                        division.another(whole, parts) && parts.stream().allMatch(division::names));
    }

    /** Units that count the same things, in lists or in rates too. */
    private record Kin(List<String> units, String use) {

        boolean of(String one, String other, String wanted) {
            return use.equals(wanted) && units.contains(one) && units.contains(other);
        }
    }

    /** True for two units that count the same things in a list, or in a rate. */
    static boolean kin(String one, String other, String use) {
        return one.equals(other) || KIN_UNITS.stream().anyMatch(kin -> kin.of(one, other, use));
    }

    /** A whole and what can only be a part of it, each by its words. */
    private record Inner(List<String> whole, List<String> part) {

        boolean tells(String wholeWords, String partWords) {
            return part.stream().anyMatch(partWords::contains)
                    && whole.stream().anyMatch(wholeWords::contains)
                    && part.stream().noneMatch(wholeWords::contains);
        }
    }

    /** True where by their words the one counts a part of what the other counts. */
    static boolean within(String whole, String part) {
        return INNER.stream().anyMatch(inner -> inner.tells(whole, part));
    }

    /** 办理复议7件，诉讼一审6件: true where by their words neither counts a part of what the other counts. */
    static boolean apart(String one, String other) {
        return APART_ROWS.stream().anyMatch(row -> row.tells(one, other));
    }

    /** What the open air holds of something over a year, in micrograms. */
    record Pollutant(List<String> names, BigDecimal least, BigDecimal most) {
        private static final BigDecimal TWO = BigDecimal.valueOf(2);

        boolean holds(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }

        boolean usual(BigDecimal value) {
            return value.compareTo(least.multiply(TWO)) >= 0
                    && value.multiply(TWO).compareTo(most) <= 0;
        }
    }

    /** The pollutant of that code, or named by the words. */
    static Optional<Pollutant> pollutant(String code, String words) {
        return ALL_POLLUTANTS.stream()
                .filter(one -> one.names().contains(code)
                        || code.isEmpty() && one.names().stream().anyMatch(words::contains))
                .findFirst();
    }

    private static Pollutant pollutant(List<String> row) {
        List<String> limits = words(row.get(1));
        return new Pollutant(words(row.get(0)), new BigDecimal(limits.get(0)), new BigDecimal(limits.get(1)));
    }

    /** How many kinds the words speak of: 3 in 以上三类; nought where they don't say. */
    static int counts(String words) {
        for (int i = 0; i < COUNTS.size(); i++) {
            if (any(words, COUNTS.get(i))) {
                return i + 2;
            }
        }
        return 0;
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> byKind = new HashMap<>();
        for (List<String> row : rows(WORDS)) {
            byKind.computeIfAbsent(row.get(1), none -> new ArrayList<>()).add(row.get(0));
        }
        return byKind;
    }

    private static Division division(List<String> row) {
        return new Division(words(row.get(0)), words(row.get(1)));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
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
