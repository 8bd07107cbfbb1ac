package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way of saying an indicator, with its choices written out: literals in order, gaps between them.
 *
 * @param literals the words in order, never empty
 * @param numberAt how many literals stand before the number, where the phrase says so with {@code #}; -1 where not
 * @param openAfter true where a gap may stand between the number and the word before it ({@code 出庭应诉…})
 * @param openBefore true where a gap may stand between the number and the word behind it ({@code #…规范性文件})
 */
record Phrase(List<String> literals, int numberAt, boolean openAfter, boolean openBefore) {
    private static final char GAP = '…';
    private static final char NUMBER = '#';

    Phrase {
        literals = List.copyOf(literals);
        if (literals.stream().allMatch(literal -> literal.length() < 2)) {
            throw new IllegalArgumentException("a phrase needs a word of two characters: " + literals);
        }
    }

    /** The phrase without its gap, where it is one word whose place is not said: it may be cut by the number too. */
    Optional<String> oneWord() {
        return literals.size() == 1 && numberAt < 0 ? Optional.of(literals.get(0)) : Optional.empty();
    }

    /** True where a text holds more than a word: a gap or the place of the number. */
    static boolean framed(String text) {
        return text.indexOf(GAP) >= 0 || text.indexOf(NUMBER) >= 0;
    }

    /** Reads one choice, written out. */
    static Phrase of(String written) {
        List<String> literals = new ArrayList<>();
        int numberAt = -1;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= written.length(); i++) {
            char c = i < written.length() ? written.charAt(i) : GAP;
            if (c != GAP && c != NUMBER) {
                word.append(c);
                continue;
            }
            if (!word.isEmpty()) {
                literals.add(word.toString());
                word.setLength(0);
            }
            numberAt = c == NUMBER ? literals.size() : numberAt;
        }
        boolean openAfter = written.endsWith("" + GAP) || written.contains("" + GAP + NUMBER);
        return new Phrase(literals, numberAt, openAfter, written.contains("" + NUMBER + GAP));
    }
}
