package org.nianjian.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nianjian.quantity.Trie;

/** Words with their uses, matched forwards from a place or backwards from one; each knows the shorter ones within it. */
final class WordTrie {
    static final int NONE = Trie.NONE;

    private final Trie trie = new Trie();
    private final boolean backwards;
    private final int[] lengths;
    private final long[] uses;
    private final int[] shorter;

    /** Of each word its uses and those of all shorter ones at its place. */
    private final long[] together;

    /**
     * Files words.
     *
     * @param uses of each word the bits of its {@link Use}s
     * @param backwards true where words are looked for by their ends
     */
    WordTrie(Map<String, Long> uses, boolean backwards) {
        List<String> words = new ArrayList<>(uses.keySet());
        words.sort(Comparator.comparingInt(String::length));
        this.backwards = backwards;
        this.lengths = new int[words.size()];
        this.uses = new long[lengths.length];
        this.shorter = new int[lengths.length];
        this.together = new long[lengths.length];
        for (int row = 0; row < lengths.length; row++) {
            String word = words.get(row);
            String key = backwards ? new StringBuilder(word).reverse().toString() : word;
            lengths[row] = word.length();
            this.uses[row] = uses.getOrDefault(word, 0L);
            shorter[row] = trie.longest(key.toCharArray(), 0, key.length());
            together[row] = this.uses[row] | (shorter[row] < 0 ? 0 : together[shorter[row]]);
            trie.add(key, row);
        }
    }

    /** The longest word at a place, or {@link #NONE}. */
    int longest(char[] chars, int from, int to) {
        return backwards ? trie.longestBefore(chars, to, from) : trie.longest(chars, from, to);
    }

    /** The next shorter word at the same place, or {@link #NONE}. */
    int shorter(int row) {
        return shorter[row];
    }

    int length(int row) {
        return lengths[row];
    }

    long uses(int row) {
        return uses[row];
    }

    /** The uses of all words at a place. */
    long uses(char[] chars, int from, int to) {
        int row = longest(chars, from, to);
        return row < 0 ? 0 : together[row];
    }

    /** Length of the longest word of that use which begins the chars from {@code from} to {@code to}, or ends them; or 0. */
    int length(Use use, char[] chars, int from, int to) {
        int row = longest(chars, from, to);
        if (row < 0 || !use.in(together[row])) {
            return 0;
        }
        while (!use.in(uses[row])) {
            row = shorter[row];
        }
        return lengths[row];
    }
}
