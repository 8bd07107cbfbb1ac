package org.nianjian.quantity;

/** Reads numbers written in Chinese, everyday (三万零五十) and formal (叁万零伍拾). */
final class ChineseNumeral {
    /** What {@link #parse} gives for a run of numerals that is no single number (三四, 一七二). */
    static final long NONE = -1;

    private static final int LONGEST = 32;
    private static final long[] STEPS = {100_000_000, 10_000, 1_000, 100, 10};
    private static final int HUNDRED_MILLIONS = 0;
    private static final int THOUSANDS = 2;
    private static final int TENS = 4;

    private ChineseNumeral() {}

    /** The end of the run of Chinese numerals that begins at {@code start}. */
    static int runEnd(char[] chars, int start, int limit) {
        int end = start;
        while (end < limit && Glyph.chinese(chars[end])) {
            end++;
        }
        return end;
    }

    /** The value of the chars from {@code start} to {@code end}, or {@link #NONE}. */
    static long parse(char[] chars, int start, int end) {
        if (start >= end || end - start > LONGEST) {
            return NONE;
        }
        return below(HUNDRED_MILLIONS, chars, start, end);
    }

    /** Reads a number that uses no step above {@code STEPS[level]}. */
    private static long below(int level, char[] chars, int start, int end) {
        for (int i = level; i < STEPS.length; i++) {
            int at = lastStep(STEPS[i], chars, start, end);
            if (at >= 0) {
                long high = multiplier(i, chars, start, at);
                long low = rest(i, chars, at + 1, end);
                boolean lone = at == start && i < TENS && level == HUNDRED_MILLIONS && low > 0;
                return high < 0 || low < 0 || lone ? NONE : high * STEPS[i] + low;
            }
        }
        return end - start == 1 ? Glyph.chineseDigit(chars[start]) : NONE;
    }

    private static int lastStep(long step, char[] chars, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (step(chars[i]) == step) {
                return i;
            }
        }
        return -1;
    }

    private static long step(char c) {
        return c == '廿' || c == '卅' ? 10 : Glyph.step(c);
    }

    private static long multiplier(int level, char[] chars, int start, int at) {
        if (chars[at] == '廿' || chars[at] == '卅') {
            return at > start ? NONE : chars[at] == '廿' ? 2 : 3;
        }
        if (at == start) {
            return 1;
        }
        if (level < THOUSANDS) {
            long high = below(level + 1, chars, start, at);
            return high == 0 ? NONE : high;
        }
        int digit = at - start == 1 ? Glyph.chineseDigit(chars[start]) : -1;
        return digit > 0 ? digit : NONE;
    }

    /** What follows a step: nothing, 零 and a smaller number, a bare digit (三万五), or a smaller number. */
    private static long rest(int level, char[] chars, int start, int end) {
        if (start == end) {
            return 0;
        }
        boolean zero = Glyph.chineseDigit(chars[start]) == 0;
        if (zero) {
            return start + 1 == end || level == TENS ? NONE : positive(level, chars, start + 1, end);
        }
        if (end - start == 1 && level < TENS && Glyph.chineseDigit(chars[start]) > 0) {
            return Glyph.chineseDigit(chars[start]) * (STEPS[level] / 10);
        }
        return level == TENS && end - start > 1 ? NONE : positive(level, chars, start, end);
    }

    private static long positive(int level, char[] chars, int start, int end) {
        long value = below(level + 1, chars, start, end);
        return value == 0 ? NONE : value;
    }
}
