package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words as one graph that is read char by char; where a word ends stand the numbers it was added under. Words with
 * choices share their ways, so that a line that can be said in thousands of ways needs few nodes.
 */
final class WordGraph {
    private static final int ROOT = 0;
    private static final int NONE = -1;
    private static final int OPENINGS = 1 << 13;

    private final long[] openings = new long[OPENINGS >> 6];
    private final boolean singles;
    private final char[] rootChars;
    private final int[] rootTargets;
    /** Of each node where its branches begin, then where its goals do. */
    private final int[] starts;

    private final char[] chars;
    private final int[] targets;
    private final int[] goals;

    private WordGraph(List<Node> nodes) {
        Map<Character, Integer> roots = nodes.get(ROOT).targets();
        this.rootChars = new char[Integer.highestOneBit(1 + roots.size()) * 8];
        this.rootTargets = new int[rootChars.length];
        roots.forEach((c, target) -> {
            rootChars[rootSlot(c)] = c;
            rootTargets[rootSlot(c)] = target;
        });
        this.starts = new int[2 * nodes.size() + 2];
        this.chars =
                new char[nodes.stream().mapToInt(node -> node.targets().size()).sum()];
        this.targets = new int[chars.length];
        this.goals = nodes.stream()
                .flatMap(node -> node.goals().stream())
                .mapToInt(Integer::intValue)
                .toArray();
        for (int node = 0; node < nodes.size(); node++) {
            int at = starts[2 * node];
            for (Map.Entry<Character, Integer> branch :
                    nodes.get(node).targets().entrySet()) {
                chars[at] = branch.getKey();
                targets[at++] = branch.getValue();
            }
            starts[2 * node + 2] = at;
            starts[2 * node + 3] =
                    starts[2 * node + 1] + nodes.get(node).goals().size();
        }
        this.singles = roots.values().stream().anyMatch(node -> firstGoal(node) < firstGoal(node + 1));
        roots.forEach((first, target) ->
                nodes.get(target).targets().keySet().forEach(second -> open(opening(first, second))));
    }

    /** Where the chars lead from a node, and the numbers of the words that end there. */
    private record Node(Map<Character, Integer> targets, List<Integer> goals) {}

    private void open(int opening) {
        openings[opening >> 6] |= 1L << opening;
    }

    private static int opening(char first, char second) {
        return (first * 31 + second * 7) & (OPENINGS - 1);
    }

    private int rootSlot(char c) {
        int mask = rootChars.length - 1;
        int slot = (c * 0x9E3779B1) >>> 12 & mask;
        while (rootChars[slot] != 0 && rootChars[slot] != c) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Where the word or words that begin at a place begin; negative where none does, as its first two chars tell. */
    int first(char[] text, int at) {
        int opening = opening(text[at], at + 1 < text.length ? text[at + 1] : 0);
        if ((openings[opening >> 6] & 1L << opening) == 0 && !singles) {
            return NONE;
        }
        int slot = rootSlot(text[at]);
        return rootChars[slot] == text[at] && text[at] != 0 ? rootTargets[slot] : NONE;
    }

    /** Where a char leads from a node; negative where no word goes on with it. */
    int next(int node, char c) {
        int end = starts[2 * node + 2];
        for (int i = starts[2 * node]; i < end; i++) {
            if (chars[i] == c) {
                return targets[i];
            }
        }
        return NONE;
    }

    /** Where the numbers of the words that end at a node begin; they end where those of the next node begin. */
    int firstGoal(int node) {
        return starts[2 * node + 1];
    }

    /** One of the numbers. */
    int goal(int at) {
        return goals[at];
    }

    /** Takes words and makes the graph of them. */
    static final class Builder {
        private final List<Map<Character, List<Integer>>> branches = new ArrayList<>();
        private final List<List<Integer>> goals = new ArrayList<>();

        Builder() {
            state();
        }

        private int state() {
            branches.add(new TreeMap<>());
            goals.add(new ArrayList<>());
            return goals.size() - 1;
        }

        /** Adds a word, each of its parts one of several. */
        void add(List<List<String>> parts, int goal) {
            List<Integer> open = List.of(ROOT);
            for (List<String> choices : parts) {
                int joint = state();
                List<Integer> ends = new ArrayList<>(List.of(joint));
                for (String choice : choices) {
                    if (choice.isEmpty()) {
                        ends.addAll(open);
                    } else {
                        chain(open, choice, joint);
                    }
                }
                open = ends;
            }
            open.forEach(state -> goals.get(state).add(goal));
        }

        private void chain(List<Integer> from, String word, int to) {
            List<Integer> here = from;
            for (int i = 0; i < word.length(); i++) {
                int next = i == word.length() - 1 ? to : state();
                for (int state : here) {
                    branches.get(state)
                            .computeIfAbsent(word.charAt(i), c -> new ArrayList<>())
                            .add(next);
                }
                here = List.of(next);
            }
        }

        /** A node of the graph is the set of states that one text can lead to; those of one word lie together. */
        WordGraph build() {
            List<Node> nodes = new ArrayList<>();
            number(List.of(ROOT), new HashMap<>(), nodes);
            return new WordGraph(nodes);
        }

        private int number(List<Integer> states, Map<List<Integer>, Integer> numbers, List<Node> nodes) {
            Optional<Integer> known = Optional.ofNullable(numbers.get(states));
            if (known.isPresent()) {
                return known.get();
            }
            int number = nodes.size();
            numbers.put(states, number);
            Map<Character, Integer> targets = new TreeMap<>();
            nodes.add(new Node(targets, goals(states)));
            together(states).forEach((c, set) -> targets.put(c, number(List.copyOf(set), numbers, nodes)));
            return number;
        }

        private Map<Character, Set<Integer>> together(List<Integer> states) {
            Map<Character, Set<Integer>> together = new TreeMap<>();
            for (int state : states) {
                branches.get(state)
                        .forEach((c, targets) -> together.computeIfAbsent(c, none -> new TreeSet<>())
                                .addAll(targets));
            }
            return together;
        }

        private List<Integer> goals(List<Integer> states) {
            return states.stream()
                    .flatMap(state -> goals.get(state).stream())
                    .sorted()
                    .distinct()
                    .toList();
        }
    }
}
