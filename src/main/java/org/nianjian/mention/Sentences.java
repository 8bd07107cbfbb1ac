package org.nianjian.mention;

/** The sentences of figures as mentions keep them: one text for all figures of a sentence, a part of a very long one. */
final class Sentences {
    private static final int STEP = 500;
    private static final int LONGEST = 2_000;

    private final String text;
    private int from = -1;
    private int to = -1;
    private Kept last = new Kept("", 0, new CodePoints(""));

    /** What is kept of a sentence, and where in the report it begins. */
    record Kept(String text, int start, CodePoints points) {
        /** Where in it an offset of the report is, in code points. */
        int place(int offset) {
            return points.at(Math.max(0, Math.min(offset - start, text.length())));
        }
    }

    Sentences(String text) {
        this.text = text;
    }

    /** The figure's sentence; of one above {@value #LONGEST} chars a part that is the same for the figures nearby. */
    Kept of(Figure figure) {
        int start = figure.sentence().start();
        int end = figure.sentence().end();
        if (end - start > LONGEST) {
            int steps = (figure.quantity().start() - start) / STEP;
            start += Math.max(0, steps - 1) * STEP;
            end = Math.min(
                    end, Math.max(start + LONGEST, Math.min(figure.quantity().end(), start + LONGEST + STEP)));
        }
        if (start != from || end != to) {
            from = start;
            to = end;
            String led = text.substring(start, end).stripLeading();
            String kept = led.strip();
            last = new Kept(kept, end - led.length(), new CodePoints(kept));
        }
        return last;
    }
}
