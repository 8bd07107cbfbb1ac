package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;

/**
 * One way of saying an indicator, with its choices written out: literals in order, gaps between them.
 *
 * @param literals the words in order, never empty
 * @param numberAt how many literals stand before the number, where the phrase says so with {@code #}; -1 where not
 * @param openBefore true where a gap may stand before the first literal
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

    /** Count of chars that must stand literally: the more, the more particular the phrase. */
    int weight() {
        return literals.stream().mapToInt(String::length).sum();
    }

    /**
     * Writes out all choices of one line of {@code says}.
     *
     * @throws IllegalArgumentException where brackets don't pair or a choice holds no word
     */
    static List<Phrase> expand(String says) {
        List<Phrase> phrases = new ArrayList<>();
        for (String written : choices(says)) {
            phrases.add(of(written));
        }
        return phrases;
    }

    private static List<String> choices(String says) {
        int open = says.indexOf('(');
        if (open < 0) {
            return List.of(says);
        }
        int close = says.indexOf(')', open);
        if (close < 0) {
            throw new IllegalArgumentException("a bracket is not closed in: " + says);
        }
        List<String> rest = choices(says.substring(close + 1));
        List<String> written = new ArrayList<>();
        for (String choice : says.substring(open + 1, close).split("\\|", -1)) {
            for (String end : rest) {
                written.add(says.substring(0, open) + choice + end);
            }
        }
        return written;
    }

    private static Phrase of(String written) {
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
