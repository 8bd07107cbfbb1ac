package org.nianjian.indicator;

import java.util.Collections;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The words around one figure, blanks and numbers taken out.
 *
 * @param before words that lead to the figure, nearest last, from its clause or the clause that governs it
 * @param after words that follow it up to the sentence's end; {@code #} stands for further figures
 * @param sentence tells the whole sentence and the headings above it; asked where an entry wants a word near
 * @param unit canonical unit of the figure
 * @param anyUnit true where the figure is a change, a target or a plan, whose unit may differ from the indicator's
 * @param campaign true where the figure belongs to one campaign or joint action
 * @param beside codes already read in the same sentence
 * @param refArea code of the region whose agency reports, empty where unknown
 */
public record Clause(
        String before,
        String after,
        Supplier<String> sentence,
        String unit,
        boolean anyUnit,
        boolean campaign,
        Set<String> beside,
        String refArea) {
    private static final String QUOTES = "“”‘’\"'「」《》_";
    private static final char[] PLAIN = table();

    /** Chinese characters and most else between these two have one spelling. */
    private static final char FIRST_SAME = '\u3010';

    private static final char LAST_SAME = '\uFDFF';

    public Clause {
        before = plain(before);
        after = plain(after);
        beside = Collections.unmodifiableSet(beside);
    }

    /** One spelling for what is written in several: full-width and lowered digits, Latin letters as capitals, brackets; no quotes. */
    public static String plain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c < FIRST_SAME || c > LAST_SAME) && PLAIN[c] != c) {
                return plain(words, i);
            }
        }
        return words;
    }

    private static String plain(String words, int from) {
        StringBuilder plain = new StringBuilder(words.length()).append(words, 0, from);
        for (int i = from; i < words.length(); i++) {
            char c = PLAIN[words.charAt(i)];
            if (c != 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** What each char is written as, NUL where it is left out. */
    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = plain((char) c);
        }
        QUOTES.chars().forEach(c -> table[c] = 0);
        table['('] = '（';
        table[')'] = '）';
        table['．'] = '.';
        table['﹒'] = '.';
        return table;
    }

    private static char plain(char c) {
        if (within(c, '₀', '₉')) {
            return (char) (c - '₀' + '0');
        }
        boolean wide = within(c, '０', '９') || within(c, 'Ａ', 'Ｚ') || within(c, 'ａ', 'ｚ');
        char narrow = (char) (wide ? c - '０' + '0' : c);
        return within(narrow, 'a', 'z') ? (char) (narrow - 'a' + 'A') : narrow;
    }

    private static boolean within(char c, char first, char last) {
        return c >= first && c <= last;
    }
}
