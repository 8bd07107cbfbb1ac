package org.nianjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.quantity.Quantity;

/**
 * One paragraph with its figures, cut into sentences.
 *
 * @param text the whole cleaned text, full-width digits written as ASCII
 * @param start offset of the paragraph's first char
 * @param end offset after its last
 * @param heading the headings above it, joined
 * @param later true below a heading that speaks of the year to come
 */
record Passage(String text, int start, int end, String heading, boolean later, List<Quantity> quantities) {
    Passage {
        quantities = List.copyOf(quantities);
    }

    /** Where its first figure begins, its end where it has none. */
    int firstFigure() {
        return quantities.isEmpty() ? end : quantities.get(0).start();
    }

    /** A sentence and the figures in it. */
    record Sentence(int start, int end, List<Quantity> quantities) {
        Sentence {
            quantities = List.copyOf(quantities);
        }
    }

    /** The sentences that hold a figure, in order. */
    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int from = start;
        int next = 0;
        while (next < quantities.size()) {
            int to = sentenceEnd(from);
            List<Quantity> inside = new ArrayList<>();
            while (next < quantities.size() && quantities.get(next).start() < to) {
                inside.add(quantities.get(next++));
            }
            if (!inside.isEmpty()) {
                int last = inside.get(inside.size() - 1).end();
                sentences.add(new Sentence(from, Math.max(to, last), inside));
            }
            from = to;
        }
        return sentences;
    }

    private int sentenceEnd(int from) {
        for (int i = from; i < end; i++) {
            if (Marks.is(text.charAt(i), Marks.SENTENCE)) {
                return i + 1;
            }
        }
        return end;
    }
}
