package org.nianjian.indicator;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes words and makes the graph of them: states first, any number of which one text can lead to, then nodes. */
final class WordGraphBuilder {
    private static final int ROOT = 0;

    private final Links branches = new Links();
    private final Links goals = new Links();
    private int states = 1;

    /** Adds a word, each of its parts one of several. */
    void add(List<List<String>> parts, int goal) {
        int[] open = {ROOT};
        for (List<String> choices : parts) {
            int joint = states++;
            int[] ends = {joint};
            for (String choice : choices) {
                if (choice.isEmpty()) {
                    ends = joined(ends, open);
                } else {
                    chain(open, choice, joint);
                }
            }
            open = ends;
        }
        for (int state : open) {
            goals.add(state, goal);
        }
    }

    private static int[] joined(int[] some, int[] others) {
        int[] joined = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, joined, some.length, others.length);
        return joined;
    }

    private void chain(int[] from, String word, int to) {
        int[] here = from;
        for (int i = 0; i < word.length(); i++) {
            int next = i == word.length() - 1 ? to : states++;
            for (int state : here) {
                branches.add(state, branch(word.charAt(i), next));
            }
            here = new int[] {next};
        }
    }

    private static long branch(char c, int target) {
        return (long) c << Integer.SIZE | target;
    }

    /**
     * The graph of all words. A node is the set of states that one text can lead to; those of one word lie together.
     *
     * @param wanted of each number what it wants
     */
    WordGraph build(int[] wanted) {
        return new Numbering(wanted).graph();
    }

    /** Some values for each state, in the order of adding. */
    private static final class Links {
        private static final int NONE = -1;
        private int[] last = new int[0];
        private long[] values = new long[1024];
        private int[] before = new int[values.length];
        private int count;

        void add(int state, long value) {
            if (state >= last.length) {
                int known = last.length;
                last = Arrays.copyOf(last, 2 * state + 1024);
                Arrays.fill(last, known, last.length, NONE);
            }
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
                before = Arrays.copyOf(before, 2 * count);
            }
            values[count] = value;
            before[count] = last[state];
            last[state] = count++;
        }

        /** The values of all states of a set in rising order, each once. */
        long[] of(int[] states) {
            long[] all = new long[4];
            int size = 0;
            for (int state : states) {
                for (int i = state < last.length ? last[state] : NONE; i >= 0; i = before[i]) {
                    all = size == all.length ? Arrays.copyOf(all, 2 * size) : all;
                    all[size++] = values[i];
                }
            }
            return distinct(all, size);
        }

        private static long[] distinct(long[] values, int size) {
            Arrays.sort(values, 0, size);
            int count = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || values[i] != values[i - 1]) {
                    values[count++] = values[i];
                }
            }
            return count == values.length ? values : Arrays.copyOf(values, count);
        }
    }

    /** Numbers the sets of states. */
    private final class Numbering {
        private final int[] wantedOf;
        private final int[] singles = new int[states];
        private final Map<IntBuffer, Integer> sets = new HashMap<>();
        private int[] starts = new int[1024];
        private int[] wanted = new int[512];
        private char[] chars = new char[1024];
        private int[] targets = new int[1024];
        private int[] numbers = new int[1024];
        private int nodes;
        private int branchCount;
        private int goalCount;

        Numbering(int[] wantedOf) {
            this.wantedOf = wantedOf;
            Arrays.fill(singles, WordGraph.NONE);
        }

        WordGraph graph() {
            number(new int[] {ROOT});
            starts = Arrays.copyOf(starts, 2 * nodes + 2);
            starts[2 * nodes] = branchCount;
            starts[2 * nodes + 1] = goalCount;
            return new WordGraph(
                    starts,
                    Arrays.copyOf(chars, branchCount),
                    Arrays.copyOf(targets, branchCount),
                    Arrays.copyOf(numbers, goalCount),
                    Arrays.copyOf(wanted, nodes));
        }

        private int number(int[] set) {
            int known = known(set);
            if (known >= 0) {
                return known;
            }
            int node = node(set);
            goals(node, goals.of(set));
            long[] edges = branches.of(set);
            int at = branches(edges);
            for (int from = 0; from < edges.length; at++) {
                int to = from + 1;
                while (to < edges.length && edges[to] >> Integer.SIZE == edges[from] >> Integer.SIZE) {
                    to++;
                }
                int target = number(targets(edges, from, to));
                chars[at] = (char) (edges[from] >> Integer.SIZE);
                targets[at] = target;
                wanted[node] |= wanted[target];
                from = to;
            }
            return node;
        }

        private int known(int[] set) {
            return set.length == 1 ? singles[set[0]] : sets.getOrDefault(IntBuffer.wrap(set), WordGraph.NONE);
        }

        private int node(int[] set) {
            if (set.length == 1) {
                singles[set[0]] = nodes;
            } else {
                sets.put(IntBuffer.wrap(set), nodes);
            }
            if (nodes == wanted.length) {
                wanted = Arrays.copyOf(wanted, 2 * nodes);
                starts = Arrays.copyOf(starts, 4 * nodes);
            }
            starts[2 * nodes] = branchCount;
            starts[2 * nodes + 1] = goalCount;
            return nodes++;
        }

        private void goals(int node, long[] found) {
            for (long goal : found) {
                numbers = goalCount == numbers.length ? Arrays.copyOf(numbers, 2 * goalCount) : numbers;
                numbers[goalCount++] = (int) goal;
                wanted[node] |= wantedOf[(int) goal];
            }
        }

        /** Keeps room for the branches of these edges, one for each char. */
        private int branches(long[] edges) {
            int first = branchCount;
            for (int i = 0; i < edges.length; i++) {
                branchCount += i == 0 || edges[i] >> Integer.SIZE != edges[i - 1] >> Integer.SIZE ? 1 : 0;
            }
            if (branchCount > chars.length) {
                chars = Arrays.copyOf(chars, 2 * branchCount);
                targets = Arrays.copyOf(targets, 2 * branchCount);
            }
            return first;
        }

        private static int[] targets(long[] edges, int from, int to) {
            int[] targets = new int[to - from];
            for (int i = from; i < to; i++) {
                targets[i - from] = (int) edges[i];
            }
            return targets;
        }
    }
}
