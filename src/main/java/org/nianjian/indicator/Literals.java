package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * An index from each phrase's longest word to the phrases, one for each unit, so that few are tried on a clause.
 */
final class Literals {

    /**
     * A phrase that may fit.
     *
     * @param order its entry's place in the catalogue
     * @param longest its longest word
     * @param text its words joined
     */
    record Candidate(int order, Phrase phrase, String longest, String text) {
        static Candidate of(int order, Phrase phrase) {
            return new Candidate(order, phrase, Literals.longest(phrase), String.join("", phrase.literals()));
        }

        /** Count of chars that must stand literally. */
        int weight() {
            return text.length();
        }
    }

    private final Index all;
    private final Map<String, Index> byUnit = new HashMap<>();

    Literals(List<Entry> entries) {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, List<Candidate>> ofUnit = new HashMap<>();
        for (int order = 0; order < entries.size(); order++) {
            for (Phrase phrase : new LinkedHashSet<>(entries.get(order).says())) {
                Candidate candidate = Candidate.of(order, phrase);
                candidates.add(candidate);
                for (String unit : entries.get(order).indicator().units()) {
                    ofUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(candidate);
                }
            }
        }
        all = new Index(candidates);
        ofUnit.forEach((unit, list) -> byUnit.put(unit, new Index(list)));
    }

    /** The phrases of the clause's unit whose longest word stands in it, whole or cut by the number. */
    List<Candidate> candidates(Clause clause) {
        Index index = clause.anyUnit() ? all : byUnit.get(clause.unit());
        if (index == null) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        index.collect(clause.before(), clause.after(), found);
        index.collect(clause.after(), "", found);
        return found;
    }

    private static String longest(Phrase phrase) {
        String longest = "";
        for (String literal : phrase.literals()) {
            longest = literal.length() > longest.length() ? literal : longest;
        }
        return longest;
    }

    /** Candidates by the chars of their longest word: a tree whose branches lie in one table without boxes. */
    private static final class Index {
        private static final int ROOT = 0;
        private final long[] firstChars = new long[1 << 10];
        private final List<List<Candidate>> candidates = new ArrayList<>();
        private final long[] branches;
        private final int[] targets;

        Index(List<Candidate> all) {
            int chars = all.stream()
                    .mapToInt(candidate -> candidate.longest().length())
                    .sum();
            branches = new long[Integer.highestOneBit(chars + 1) * 4];
            targets = new int[branches.length];
            candidates.add(List.of());
            all.forEach(this::add);
        }

        private void add(Candidate candidate) {
            String word = candidate.longest();
            firstChars[word.charAt(0) >> 6] |= 1L << (word.charAt(0) & 63);
            int node = ROOT;
            for (int i = 0; i < word.length(); i++) {
                int slot = slot(node, word.charAt(i));
                if (branches[slot] == 0) {
                    branches[slot] = branch(node, word.charAt(i));
                    targets[slot] = candidates.size();
                    candidates.add(new ArrayList<>(1));
                }
                node = targets[slot];
            }
            candidates.get(node).add(candidate);
        }

        private static long branch(int node, char c) {
            return (long) node << 16 | c;
        }

        private int slot(int node, char c) {
            int mask = branches.length - 1;
            long branch = branch(node, c);
            int slot = (int) (branch * 0x9E3779B97F4A7C15L >>> 40) & mask;
            while (branches[slot] != 0 && branches[slot] != branch) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        /** Adds the candidates whose longest word begins in {@code words} and ends there or goes on in {@code more}. */
        void collect(String words, String more, List<Candidate> found) {
            for (int i = 0; i + 1 < words.length(); i++) {
                char first = words.charAt(i);
                if ((firstChars[first >> 6] & 1L << (first & 63)) != 0) {
                    follow(words, i, more, found);
                }
            }
        }

        private void follow(String words, int from, String more, List<Candidate> found) {
            int node = ROOT;
            int end = words.length() + more.length();
            for (int i = from; i < end; i++) {
                int slot = slot(node, i < words.length() ? words.charAt(i) : more.charAt(i - words.length()));
                if (branches[slot] == 0) {
                    return;
                }
                node = targets[slot];
                List<Candidate> here = candidates.get(node);
                for (int k = 0; k < here.size(); k++) {
                    found.add(here.get(k));
                }
            }
        }
    }
}
