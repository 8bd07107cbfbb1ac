package org.nianjian.mention;

import java.util.List;

/**
 * A paragraph as it was read.
 *
 * @param first place of its first figure in the list of all
 */
record Paragraph(Passage passage, Line line, PeriodReader periods, List<Figure> figures, int first) {
    Paragraph {
        figures = List.copyOf(figures);
    }

    int next() {
        return first + figures.size();
    }

    /** The words between two offsets, blanks taken out. */
    String words(int from, int to) {
        return Words.dense(passage.text(), from, Math.min(to, passage.end()));
    }
}
