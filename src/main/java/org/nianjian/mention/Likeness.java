package org.nianjian.mention;

import java.util.Arrays;

/** Tells labels that name the same thing in other words; each label is taken apart once. */
final class Likeness {
    private static final double ALIKE = 0.6;
    private static final int[] UNKNOWN = {-1};

    private final int[][] pairs;

    /** For so many labels. */
    Likeness(int labels) {
        pairs = new int[labels][];
        Arrays.fill(pairs, UNKNOWN);
    }

    /** True where two labels, told by their numbers, have most pairs of characters in common (Dice's coefficient). */
    boolean alike(int one, String label, int other, String otherLabel) {
        int[] pairs = pairs(one, label);
        int[] others = pairs(other, otherLabel);
        int sum = pairs.length + others.length;
        return sum > 0 && 2.0 * common(pairs, others) / sum >= ALIKE;
    }

    private int[] pairs(int number, String label) {
        if (pairs[number] == UNKNOWN) {
            pairs[number] = pairs(label);
        }
        return pairs[number];
    }

    /** The pairs of neighbouring characters, each once, in order. */
    private static int[] pairs(String label) {
        int[] pairs = new int[Math.max(0, label.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = label.charAt(i) << Character.SIZE | label.charAt(i + 1);
        }
        Arrays.sort(pairs);
        int count = 0;
        for (int pair : pairs) {
            if (count == 0 || pairs[count - 1] != pair) {
                pairs[count++] = pair;
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
