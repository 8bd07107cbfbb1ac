package org.nianjian.document;

import java.util.List;

/**
 * What stands before a report's body: title, navigation, source line.
 *
 * @param body index of the first line that is told in sentences
 */
record Front(List<Line> lines, int body) {
    private static final int PARAGRAPH = 40;
    private static final int TITLE_LINES = 4;

    static Front of(List<Line> lines, Layout layout) {
        boolean titled = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.furniture()) {
                continue;
            }
            boolean title = Titles.ends(line.text());
            boolean cut = titled && !title && layout.full(line);
            if (cut || told(line, title)) {
                return new Front(lines, i);
            }
            titled |= title;
        }
        return new Front(lines, lines.size());
    }

    private static boolean told(Line line, boolean title) {
        boolean paragraph = !title && line.width() >= PARAGRAPH && Characters.sentence(line.text());
        boolean stopped = line.text().indexOf('。') >= 0 || Characters.ends(line.last());
        return paragraph || stopped || Numbering.section(line.text());
    }

    /** The last line of the title that begins at {@code from}, {@code from} itself where none does. */
    int titleEnd(int from) {
        if (from >= body || !begins(lines.get(from))) {
            return from;
        }
        for (int i = from + 1; i < Math.min(body, from + TITLE_LINES); i++) {
            Line line = lines.get(i);
            if (line.furniture() || Titles.date(line.text())) {
                return from;
            }
            if (Titles.ends(line.text())) {
                return whole(lines.get(from), line) ? from : i;
            }
        }
        return from;
    }

    private static boolean begins(Line line) {
        return !line.furniture() && !Titles.ends(line.text()) && Titles.begins(line.text());
    }

    /** True where the later line is a title of its own: the one before is the site's name. */
    private static boolean whole(Line first, Line line) {
        return Titles.namesAgency(line.text())
                && Titles.namesAgency(first.text())
                && !line.text().startsWith("关于");
    }
}
