package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The catalogue's phrases, filed under words so that few are tried on a clause. */
final class Literals {

    /** A phrase of several words, or one that says where the number stands, with some words before the number. */
    static final class Candidate {
        private final int order;
        private final Phrase phrase;
        private final int split;
        private final char[][] literals;
        private final char[] text;

        /**
         * Files a phrase.
         *
         * @param order its entry's place in the catalogue
         * @param split how many of its words stand before the number, the others behind it
         */
        Candidate(int order, Phrase phrase, int split) {
            this.order = order;
            this.phrase = phrase;
            this.split = split;
            this.literals = phrase.literals().stream().map(String::toCharArray).toArray(char[][]::new);
            this.text = String.join("", phrase.literals()).toCharArray();
        }

        int order() {
            return order;
        }

        Phrase phrase() {
            return phrase;
        }

        int split() {
            return split;
        }

        /** Its words. */
        char[][] literals() {
            return literals;
        }

        /** Its words joined. */
        char[] text() {
            return text;
        }

        /** Count of chars that must stand literally: the more, the more particular the phrase. */
        int weight() {
            return text.length;
        }
    }

    /** Of each entry whether it may name a figure in the reports of a region, by the figure's unit. */
    private static final class Takes {
        private static final boolean[] NONE = {};
        private final boolean[] all;
        private final Map<String, boolean[]> byUnit = new HashMap<>();

        Takes(List<Entry> entries, String refArea) {
            all = new boolean[entries.size()];
            for (int order = 0; order < all.length; order++) {
                if (entries.get(order).saidIn(refArea)) {
                    all[order] = true;
                    for (String unit : entries.get(order).indicator().units()) {
                        byUnit.computeIfAbsent(unit, key -> new boolean[all.length])[order] = true;
                    }
                }
            }
        }

        boolean[] of(Clause clause) {
            return clause.anyUnit() ? all : byUnit.getOrDefault(clause.unit(), NONE);
        }
    }

    /** Candidates by the words under which they are filed, those filed under a word behind the number last. */
    private static final class Filed {
        private final Map<String, Integer> uses;
        private final List<Candidate> candidates = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private final int leading;

        /** @param uses how many phrases hold a word */
        Filed(Map<String, Integer> uses, List<Candidate> all) {
            this.uses = uses;
            Map<String, List<Candidate>> leads = new TreeMap<>();
            Map<String, List<Candidate>> follows = new TreeMap<>();
            for (Candidate candidate : all) {
                List<String> literals = candidate.phrase().literals();
                String rarest = rarestBefore(literals, candidate);
                Map<String, List<Candidate>> filed = rarest.isEmpty() ? follows : leads;
                String key = rarest.isEmpty() ? literals.get(candidate.split()) : rarest;
                filed.computeIfAbsent(key, none -> new ArrayList<>()).add(candidate);
            }
            leads.forEach(this::add);
            leading = candidates.size();
            follows.forEach(this::add);
        }

        private void add(String key, List<Candidate> under) {
            candidates.addAll(under);
            keys.addAll(Collections.nCopies(under.size(), key));
        }

        /** The rarest word before the number, the first of equals; empty where none will do. */
        private String rarestBefore(List<String> literals, Candidate candidate) {
            String rarest = "";
            for (String literal : literals.subList(0, candidate.split())) {
                boolean fits = literal.length() > 1 || candidate.phrase().openBefore();
                if (fits && (rarest.isEmpty() || count(literal) < count(rarest))) {
                    rarest = literal;
                }
            }
            return rarest;
        }

        private int count(String literal) {
            return uses.getOrDefault(literal, 0);
        }

        Candidate[] candidates() {
            return candidates.toArray(Candidate[]::new);
        }

        int leading() {
            return leading;
        }

        String key(int candidate) {
            return keys.get(candidate);
        }
    }

    private final int entries;
    private final Takes everywhere;
    private final Map<String, Takes> byRegion = new HashMap<>();
    private final WordGraph graph;
    private final Candidate[] candidates;
    private final int leading;
    private final int[] orders;

    /** The graph's goals; of each, beside one another so that few are looked at closely, what it wants. */
    private final int[] goals;

    private final long[] chars;

    /** Of each goal the units that its entry does not take, as bits. */
    private final int[] foreign;

    Literals(List<Entry> entries) {
        this.entries = entries.size();
        this.everywhere = new Takes(entries, "");
        entries.stream()
                .flatMap(entry -> entry.region().stream())
                .forEach(region -> byRegion.computeIfAbsent(region, key -> new Takes(entries, key)));
        WordGraphBuilder builder = new WordGraphBuilder();
        List<Candidate> splits = new ArrayList<>();
        Map<String, Integer> uses = new HashMap<>();
        for (int order = 0; order < entries.size(); order++) {
            for (Phrase phrase : plain(order, entries.get(order).says(), builder)) {
                phrase.literals().forEach(literal -> uses.merge(literal, 1, Integer::sum));
                splits.addAll(splits(order, phrase));
            }
        }
        Filed filed = new Filed(uses, splits);
        candidates = filed.candidates();
        leading = filed.leading();
        orders = IntStream.concat(
                        IntStream.range(0, this.entries),
                        Arrays.stream(candidates).mapToInt(Candidate::order))
                .toArray();
        long[] wanted = new long[orders.length];
        for (int i = 0; i < candidates.length; i++) {
            builder.add(List.of(List.of(filed.key(i))), this.entries + i);
            wanted[this.entries + i] = chars(candidates[i].text());
        }
        int[] taken =
                entries.stream().mapToInt(entry -> units(entry.indicator())).toArray();
        int[] units = Arrays.stream(orders).map(order -> taken[order]).toArray();
        graph = builder.build(units);
        goals = graph.goals();
        chars = Arrays.stream(goals).mapToLong(goal -> wanted[goal]).toArray();
        foreign = Arrays.stream(goals).map(goal -> ~units[goal]).toArray();
    }

    /** Files what is one word, and hands over the phrases that are more. */
    private static Set<Phrase> plain(int order, List<Saying> says, WordGraphBuilder plain) {
        Set<Phrase> framed = new LinkedHashSet<>();
        for (Saying saying : says) {
            if (saying.plain()) {
                plain.add(saying.parts(), order);
            } else {
                framed.addAll(saying.phrases());
            }
        }
        for (Phrase phrase : framed) {
            phrase.oneWord().ifPresent(word -> plain.add(List.of(List.of(word)), order));
        }
        return framed;
    }

    private static List<Candidate> splits(int order, Phrase phrase) {
        List<Candidate> splits = new ArrayList<>();
        for (int split = 0; split <= phrase.literals().size(); split++) {
            if (phrase.numberAt() < 0 || phrase.numberAt() == split) {
                splits.add(new Candidate(order, phrase, split));
            }
        }
        return splits;
    }

    private static int units(Indicator indicator) {
        return indicator.units().stream().mapToInt(Literals::unit).reduce(0, (some, other) -> some | other);
    }

    private static int unit(String unit) {
        return 1 << (unit.hashCode() * 0x9E3779B1 >>> 27);
    }

    /** The units of which an entry must take one to name the clause's figure, as bits; others may have the same. */
    static int units(Clause clause) {
        return clause.anyUnit() ? ~0 : unit(clause.unit());
    }

    /** The next goal, from one to another, that can name a figure of a unit in a clause; {@code to} where none can. */
    int next(int from, int to, int unit, long absent) {
        int goal = from;
        while (goal < to && ((foreign[goal] & unit) | (chars[goal] & absent)) != 0) {
            goal++;
        }
        return goal;
    }

    /** The number that a goal of the graph has. */
    int number(int goal) {
        return goals[goal];
    }

    /** A set of chars in 64 bits: what holds all of another's chars has all of its bits. */
    static long chars(char[] text) {
        long chars = 0;
        for (char c : text) {
            chars |= 1L << (c * 0x9E3779B1 >>> 26);
        }
        return chars;
    }

    /** Of each entry whether it may name the clause's figure; empty where none may. */
    boolean[] takes(Clause clause) {
        return byRegion.getOrDefault(clause.refArea(), everywhere).of(clause);
    }

    /** All words under which something is filed, each with the numbers of what is filed there. */
    WordGraph graph() {
        return graph;
    }

    /** False where what is filed under a number can't name a figure of these entries. */
    boolean taken(int number, boolean[] takes) {
        return takes[orders[number]];
    }

    /** True where the number is an entry's, of which the word is a phrase; else it is a candidate's. */
    boolean word(int number) {
        return number < entries;
    }

    /** True where a candidate is filed under a word before the number of the clause, else it is under one behind it. */
    boolean leads(int number) {
        return number < entries + leading;
    }

    Candidate candidate(int number) {
        return candidates[number - entries];
    }
}
