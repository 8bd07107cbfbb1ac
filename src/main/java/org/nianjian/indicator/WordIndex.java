package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words by their first or their last char, in the order given, so that few are tried at a place. */
public final class WordIndex {
    private static final char[][] NONE = {};

    private static final int FEW = 1 << 12;

    private final long[] chars = new long[FEW >> 6];
    private final char[] keys;
    private final char[][][] words;
    private final boolean empty;

    private WordIndex(Map<Character, List<String>> byChar) {
        this.keys = new char[Integer.highestOneBit(Math.max(1, byChar.size())) * 8];
        this.words = new char[keys.length][][];
        this.empty = byChar.isEmpty();
        Arrays.fill(words, NONE);
        byChar.forEach((key, list) -> {
            chars[(key & FEW - 1) >> 6] |= 1L << key;
            int slot = slot(key);
            keys[slot] = key;
            words[slot] = list.stream().map(String::toCharArray).toArray(char[][]::new);
        });
    }

    public static WordIndex byFirst(List<String> words) {
        Map<Character, List<String>> byChar = new LinkedHashMap<>();
        words.forEach(word ->
                byChar.computeIfAbsent(word.charAt(0), key -> new ArrayList<>()).add(word));
        return new WordIndex(byChar);
    }

    public static WordIndex byLast(List<String> words) {
        Map<Character, List<String>> byChar = new LinkedHashMap<>();
        words.forEach(word -> byChar.computeIfAbsent(word.charAt(word.length() - 1), key -> new ArrayList<>())
                .add(word));
        return new WordIndex(byChar);
    }

    /** The words filed under a char. */
    char[][] under(char c) {
        return (chars[(c & FEW - 1) >> 6] & 1L << c) == 0 ? NONE : words[slot(c)];
    }

    /** True where it holds no word. */
    boolean isEmpty() {
        return empty;
    }

    /** True where one of the words, filed under their first chars, stands in the text. */
    public boolean within(String text) {
        return within(text.toCharArray(), 0, text.length());
    }

    /** True where one of the words, filed under their first chars, stands between two places. */
    boolean within(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (length(text, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Length of the first of the words, filed under their first chars, that begins at a place; 0 where none does. */
    int length(char[] text, int at, int to) {
        for (char[] word : under(text[at])) {
            if (stands(word, text, at, to)) {
                return word.length;
            }
        }
        return 0;
    }

    /** True where a word stands at a place and ends before another or there. */
    static boolean stands(char[] word, char[] text, int at, int to) {
        if (word.length > to - at) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (text[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the one of the words, filed under their first chars, that begins last before a place begins; else -1. */
    int lastStart(char[] text, int before, int to) {
        int i = Math.min(before, to) - 1;
        while (i >= 0 && length(text, i, to) == 0) {
            i--;
        }
        return i;
    }

    private int slot(char c) {
        int mask = keys.length - 1;
        int slot = (c * 0x9E3779B1) >>> 12 & mask;
        while (keys[slot] != 0 && keys[slot] != c) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
