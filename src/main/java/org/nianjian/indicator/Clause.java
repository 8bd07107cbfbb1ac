package org.nianjian.indicator;

import java.util.Set;

/**
 * The words around one figure, blanks and numbers taken out.
 *
 * @param before words that lead to the figure, nearest last, from its clause or the clause that governs it
 * @param after words that follow it up to the sentence's end; {@code #} stands for further figures
 * @param sentence the whole sentence and the headings above it
 * @param unit canonical unit of the figure
 * @param anyUnit true where the figure is a change, a target or a plan, whose unit may differ from the indicator's
 * @param campaign true where the figure belongs to one campaign or joint action
 * @param beside codes already read in the same sentence
 */
public record Clause(
        String before,
        String after,
        String sentence,
        String unit,
        boolean anyUnit,
        boolean campaign,
        Set<String> beside) {
    private static final String QUOTES = "“”‘’\"'「」《》";

    public Clause {
        before = plain(before);
        after = plain(after);
        sentence = plain(sentence);
        beside = Set.copyOf(beside);
    }

    /** The same clause with other words before the number. */
    Clause led(String words) {
        return new Clause(words, after, sentence, unit, anyUnit, campaign, beside);
    }

    /** One spelling for what is written in several: full-width and lowered digits, Latin letters, brackets; no quotes. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
                plain.append((char) (c - '０' + '0'));
            } else if (c >= '₀' && c <= '₉') {
                plain.append((char) (c - '₀' + '0'));
            } else if (QUOTES.indexOf(c) < 0) {
                plain.append(c == '(' ? '（' : c == ')' ? '）' : c == '．' || c == '﹒' ? '.' : c);
            }
        }
        return plain.toString();
    }
}
