package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words by their first or their last char, in the order given, so that few are tried at a place. */
final class WordIndex {
    private static final String[] NONE = {};

    private final char[] keys;
    private final String[][] words;

    private WordIndex(Map<Character, List<String>> byChar) {
        this.keys = new char[Integer.highestOneBit(Math.max(1, byChar.size())) * 8];
        this.words = new String[keys.length][];
        byChar.forEach((key, list) -> {
            int slot = slot(key);
            keys[slot] = key;
            words[slot] = list.toArray(NONE);
        });
    }

    static WordIndex byFirst(List<String> words) {
        Map<Character, List<String>> byChar = new LinkedHashMap<>();
        words.forEach(word -> byChar.computeIfAbsent(word.charAt(0), key -> new ArrayList<>())
                .add(word));
        return new WordIndex(byChar);
    }

    static WordIndex byLast(List<String> words) {
        Map<Character, List<String>> byChar = new LinkedHashMap<>();
        words.forEach(word -> byChar.computeIfAbsent(word.charAt(word.length() - 1), key -> new ArrayList<>())
                .add(word));
        return new WordIndex(byChar);
    }

    /** The words filed under a char. */
    String[] under(char c) {
        String[] found = words[slot(c)];
        return found == null ? NONE : found;
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
