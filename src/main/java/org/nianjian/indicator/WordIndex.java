package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words by their first or their last char, in the order given, so that few are tried at a place. */
public final class WordIndex {
    private static final String[] NONE = {};

    private static final int FEW = 1 << 12;

    private final long[] chars = new long[FEW >> 6];
    private final char[] keys;
    private final String[][] words;
    private final boolean empty;

    private WordIndex(Map<Character, List<String>> byChar) {
        this.keys = new char[Integer.highestOneBit(Math.max(1, byChar.size())) * 8];
        this.words = new String[keys.length][];
        this.empty = byChar.isEmpty();
        Arrays.fill(words, NONE);
        byChar.forEach((key, list) -> {
            chars[(key & FEW - 1) >> 6] |= 1L << key;
            int slot = slot(key);
            keys[slot] = key;
            words[slot] = list.toArray(NONE);
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
    public String[] under(char c) {
        if ((chars[(c & FEW - 1) >> 6] & 1L << c) == 0) {
            return NONE;
        }
        return words[slot(c)];
    }

    /** True where it holds no word. */
    public boolean isEmpty() {
        return empty;
    }

    /** True where one of the words, filed under their first chars, stands in the text. */
    public boolean within(String text) {
        for (int i = 0; i < text.length(); i++) {
            for (String word : under(text.charAt(i))) {
                if (text.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The word, of those filed under their first chars, that begins last in the text; empty where none stands there. */
    public String last(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            for (String word : under(text.charAt(i))) {
                if (text.startsWith(word, i)) {
                    return word;
                }
            }
        }
        return "";
    }

    /** Where the one of the words, filed under their first chars, that begins last at or before a place begins; else -1. */
    int lastStart(String text, int place) {
        for (int i = Math.min(place, text.length() - 1); i >= 0; i--) {
            for (String word : under(text.charAt(i))) {
                if (text.startsWith(word, i)) {
                    return i;
                }
            }
        }
        return -1;
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
