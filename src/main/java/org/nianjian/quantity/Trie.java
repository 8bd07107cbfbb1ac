package org.nianjian.quantity;

import java.util.Arrays;

/** Words to row numbers, matched forwards against chars without allocating. */
public final class Trie {
    private static final int ROOT = 0;
    public static final int NONE = -1;

    private static final int OPENINGS = 1 << 14;

    /** The first two chars of all words as bits: most places are passed with one look. */
    private final long[] openings = new long[OPENINGS >> 6];

    /** The words of one char by their last bits. */
    private final long[] singles = new long[OPENINGS >> 6];

    private final int[] heads = new int[Character.MAX_VALUE + 1];
    private long[] keys = new long[256];
    private int[] targets = new int[256];
    private int edges;
    private int[] rows = {NONE};
    /** Of each node a set of its branches' chars by their last six bits: most misses end there. */
    private long[] branches = {0};

    private int nodes = 1;

    /** Files a word under a row; a word added again goes to the later one. */
    public void add(String word, int row) {
        if (word.length() == 1) {
            singles[slot(word.charAt(0))] |= 1L << word.charAt(0);
        } else {
            int opening = opening(word.charAt(0), word.charAt(1));
            openings[opening >> 6] |= 1L << opening;
        }
        int node = heads[word.charAt(0)];
        if (node == ROOT) {
            node = node();
            heads[word.charAt(0)] = node;
        }
        for (int i = 1; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            node = next < 0 ? link(node, word.charAt(i)) : next;
        }
        rows[node] = row;
    }

    /** The row of the longest word that begins at {@code start}, or {@link #NONE}. */
    public int longest(char[] chars, int start, int limit) {
        if (start >= limit || !begins(chars[start], start + 1 < limit ? chars[start + 1] : 0)) {
            return NONE;
        }
        int node = heads[chars[start]];
        int found = rows[node];
        for (int i = start + 1; i < limit && branches(node, chars[i]); i++) {
            node = next(node, chars[i]);
            if (node < 0) {
                break;
            }
            found = rows[node] < 0 ? found : rows[node];
        }
        return found;
    }

    /** The row of the longest word that ends before {@code end} and was added reversed, or {@link #NONE}. */
    public int longestBefore(char[] chars, int end, int floor) {
        if (end <= floor || !begins(chars[end - 1], end - 1 > floor ? chars[end - 2] : 0)) {
            return NONE;
        }
        int node = heads[chars[end - 1]];
        int found = rows[node];
        for (int i = end - 2; i >= floor && branches(node, chars[i]); i--) {
            node = next(node, chars[i]);
            if (node < 0) {
                break;
            }
            found = rows[node] < 0 ? found : rows[node];
        }
        return found;
    }

    private int link(int node, char c) {
        if (edges * 2 >= keys.length) {
            grow();
        }
        int made = node();
        put(key(node, c), made);
        branches[node] |= 1L << (c & 63);
        return made;
    }

    private int node() {
        if (nodes == rows.length) {
            rows = Arrays.copyOf(rows, nodes * 2);
            branches = Arrays.copyOf(branches, nodes * 2);
        }
        rows[nodes] = NONE;
        return nodes++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        edges = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
        int slot = slot(key);
        keys[slot] = key;
        targets[slot] = target;
        edges++;
    }

    private static int opening(char first, char second) {
        return (first * 31 + second * 7) & OPENINGS - 1;
    }

    private static int slot(char c) {
        return (c & OPENINGS - 1) >> 6;
    }

    /** False where surely no word begins with these two chars, nor is the first of them. */
    private boolean begins(char first, char second) {
        int opening = opening(first, second);
        return (openings[opening >> 6] & 1L << opening) != 0 || (singles[slot(first)] & 1L << first) != 0;
    }

    /** False where the node surely has no branch of that char; the root has none, its branches are the heads. */
    private boolean branches(int node, char c) {
        return (branches[node] & 1L << (c & 63)) != 0;
    }

    private int next(int node, char c) {
        int slot = slot(key(node, c));
        return keys[slot] == 0 ? NONE : targets[slot];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(int node, char c) {
        return ((long) node << 16) | c | (1L << 62);
    }
}
