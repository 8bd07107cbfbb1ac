package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An index from a word of each phrase, the one fewest others have, to the phrases, one for each unit, so that few are tried on a clause.
 */
final class Literals {

    /**
     * A phrase that may fit.
     *
     * @param order its entry's place in the catalogue
     * @param key the word of it that fewest other phrases have
     * @param text its words joined
     */
    record Candidate(int order, Phrase phrase, String key, String text) {

        /** Count of chars that must stand literally. */
        int weight() {
            return text.length();
        }
    }

    private final Index all;
    private final Map<String, Index> byUnit = new HashMap<>();

    Literals(List<Entry> entries) {
        Map<String, Integer> uses = uses(entries);
        List<Candidate> candidates = new ArrayList<>();
        Map<String, List<Candidate>> ofUnit = new HashMap<>();
        for (int order = 0; order < entries.size(); order++) {
            for (Phrase phrase : new LinkedHashSet<>(entries.get(order).says())) {
                Candidate candidate =
                        new Candidate(order, phrase, key(phrase, uses), String.join("", phrase.literals()));
                candidates.add(candidate);
                for (String unit : entries.get(order).indicator().units()) {
                    ofUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(candidate);
                }
            }
        }
        all = new Index(candidates);
        ofUnit.forEach((unit, list) -> byUnit.put(unit, new Index(list)));
    }

    /** Hands on the phrases of the clause's unit whose key stands in it, whole or cut by the number. */
    void candidates(Clause clause, Consumer<Candidate> found) {
        Index index = clause.anyUnit() ? all : byUnit.get(clause.unit());
        if (index != null) {
            index.collect(clause.before(), clause.after(), found);
            index.collect(clause.after(), "", found);
        }
    }

    /** How many phrases have a word. */
    private static Map<String, Integer> uses(List<Entry> entries) {
        Map<String, Integer> uses = new HashMap<>();
        for (Entry entry : entries) {
            for (Phrase phrase : entry.says()) {
                phrase.literals().forEach(literal -> uses.merge(literal, 1, Integer::sum));
            }
        }
        return uses;
    }

    private static String key(Phrase phrase, Map<String, Integer> uses) {
        return phrase.literals().stream()
                .filter(literal -> literal.length() > 1)
                .min(Comparator.comparingInt(literal -> uses.getOrDefault(literal, 0)))
                .orElseThrow(() ->
                        new IllegalArgumentException("a phrase needs a word of two characters: " + phrase.literals()));
    }

    /** Candidates by the chars of their keys: a tree whose branches lie in one table without boxes. */
    private static final class Index {
        private static final int ROOT = 0;
        private final long[] openings = new long[1 << 10];
        private final List<List<Candidate>> candidates = new ArrayList<>();
        private final long[] branches;
        private final int[] targets;

        Index(List<Candidate> all) {
            branches = new long[Integer.highestOneBit(1 + nodes(all)) * 4];
            targets = new int[branches.length];
            candidates.add(List.of());
            all.forEach(this::add);
        }

        private static int nodes(List<Candidate> all) {
            Set<String> beginnings = new HashSet<>();
            for (Candidate candidate : all) {
                for (int end = 1; end <= candidate.key().length(); end++) {
                    beginnings.add(candidate.key().substring(0, end));
                }
            }
            return beginnings.size();
        }

        /** A number below 65,536 for the first two chars of a word. */
        private static int opening(char first, char second) {
            return (first * 31 + second * 7) & 0xFFFF;
        }

        private void add(Candidate candidate) {
            String word = candidate.key();
            int opening = opening(word.charAt(0), word.charAt(1));
            openings[opening >> 6] |= 1L << (opening & 63);
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

        /** Hands on the candidates whose key begins in {@code words} and ends there or goes on in {@code more}. */
        void collect(String words, String more, Consumer<Candidate> found) {
            for (int i = 0; i + 1 < words.length(); i++) {
                int opening = opening(words.charAt(i), words.charAt(i + 1));
                if ((openings[opening >> 6] & 1L << (opening & 63)) != 0) {
                    follow(words, i, more, found);
                }
            }
        }

        private void follow(String words, int from, String more, Consumer<Candidate> found) {
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
                    found.accept(here.get(k));
                }
            }
        }
    }
}
