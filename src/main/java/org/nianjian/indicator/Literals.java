package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An index from the pairs of chars that phrases begin with to the phrases, so that few are tried on a clause. */
final class Literals {

    /** A phrase that may fit, with its entry's place in the catalogue. */
    record Candidate(int order, Phrase phrase) {}

    private final Map<String, List<Candidate>> byKey = new HashMap<>();

    Literals(List<Entry> entries) {
        for (int order = 0; order < entries.size(); order++) {
            for (Phrase phrase : new LinkedHashSet<>(entries.get(order).says())) {
                byKey.computeIfAbsent(key(longest(phrase), 0), key -> new ArrayList<>())
                        .add(new Candidate(order, phrase));
            }
        }
    }

    /** The phrases whose longest literal may stand in the text, judged by its first two chars. */
    List<Candidate> candidates(String text) {
        List<Candidate> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            String key = key(text, i);
            if (byKey.containsKey(key) && seen.add(key)) {
                found.addAll(byKey.getOrDefault(key, List.of()));
            }
        }
        return found;
    }

    private static String longest(Phrase phrase) {
        String longest = "";
        for (String literal : phrase.literals()) {
            longest = literal.length() > longest.length() ? literal : longest;
        }
        if (longest.length() < 2) {
            throw new IllegalArgumentException("a phrase needs a word of two characters: " + phrase.literals());
        }
        return longest;
    }

    private static String key(String text, int at) {
        return text.substring(at, at + 2);
    }
}
