package org.nianjian.document;

import java.util.List;

/**
 * How a text is set: whether its lines were cut at a page's width, and whether its paragraphs end in full stops.
 *
 * @param width columns of a full line, 0 where lines are whole paragraphs
 * @param bare true where many paragraphs lack a final stop, so that a missing one says nothing
 */
record Layout(int width, boolean bare) {
    private static final int NARROWEST = 24;
    private static final int WIDEST = 160;
    private static final int PLAY = 5;
    private static final int FAR = 10;
    private static final int LEAST_LINES = 6;
    private static final int PARAGRAPH = 40;

    static Layout of(List<Line> lines) {
        int[] lengths = new int[WIDEST + 2];
        int[] cut = new int[WIDEST + 2];
        int all = 0;
        int unfinished = 0;
        int paragraphs = 0;
        for (Line line : lines) {
            if (line.furniture()) {
                continue;
            }
            all++;
            int width = Math.min(line.width(), WIDEST + 1);
            lengths[width]++;
            cut[width] += Characters.ends(line.last()) ? 0 : 1;
            if (width >= PARAGRAPH && Characters.sentence(line.text())) {
                paragraphs++;
                unfinished += Characters.ends(line.last()) || Characters.closes(line.last()) ? 0 : 1;
            }
        }
        int width = fullWidth(lengths, cut, all);
        return new Layout(width, width == 0 && unfinished > 2 && unfinished * 10 > paragraphs * 3);
    }

    /** The width most lines nearly have, if they are many, mostly end inside sentences and few are far wider. */
    private static int fullWidth(int[] lengths, int[] cut, int all) {
        int best = 0;
        int most = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int count = sum(lengths, width - PLAY, width);
            if (count > most) {
                most = count;
                best = width;
            }
        }
        int wider = sum(lengths, best + FAR, lengths.length - 1);
        boolean wrapped = most >= LEAST_LINES
                && most * 4 >= all
                && wider * 10 <= all
                && sum(cut, best - PLAY, best) * 10 >= most * 6;
        return wrapped ? best : 0;
    }

    private static int sum(int[] counts, int from, int to) {
        int sum = 0;
        for (int i = from; i <= to; i++) {
            sum += counts[i];
        }
        return sum;
    }

    boolean wrapped() {
        return width > 0;
    }

    /** True where the line reaches the margin at which this text was cut. */
    boolean full(Line line) {
        return full(line.width());
    }

    /** True where the line reaches the margin, or would with the word that {@code after} begins with (1023.75万元). */
    boolean full(Line line, Line after) {
        return full(line.width() + Characters.unbroken(after.text()));
    }

    private boolean full(int columns) {
        return wrapped() && columns >= width - 6;
    }
}
