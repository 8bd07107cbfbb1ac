package org.nianjian.document;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.document.Block.Kind;

/** Tells each line of a repaired text what it is: what stands before the title and after the last sentence is the page's. */
final class LineSorter {
    private static final int WIDEST_HEADING = 100;
    private static final int SHORT = 60;

    private final List<Line> lines;
    private final int firstTold;
    private final int lastTold;
    private final int title;

    private LineSorter(List<Line> lines) {
        this.lines = lines;
        this.firstTold = told(0, 1);
        this.lastTold = told(lines.size() - 1, -1);
        this.title = title();
    }

    static List<Kind> sort(List<Line> lines) {
        LineSorter sorter = new LineSorter(lines);
        List<Kind> kinds = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            kinds.add(sorter.kind(i));
        }
        return kinds;
    }

    private Kind kind(int i) {
        Line line = lines.get(i);
        if (line.furniture() || Titles.date(line.text())) {
            return Kind.FURNITURE;
        }
        if (firstTold >= 0 && i < firstTold) {
            return beforeBody(i, line);
        }
        if (firstTold >= 0 && i > lastTold) {
            return afterBody(line);
        }
        return i == title || section(line) || line.heading() ? Kind.HEADING : Kind.BODY;
    }

    private Kind beforeBody(int i, Line line) {
        if (titled(line) || section(line) || line.heading()) {
            return Kind.HEADING;
        }
        if (i < title || Titles.agency(line.text()) || signed(line)) {
            return Kind.FURNITURE;
        }
        return title >= 0 ? Kind.HEADING : Kind.BODY;
    }

    private static Kind afterBody(Line line) {
        if (section(line)) {
            return Kind.HEADING;
        }
        boolean shown = line.width() <= SHORT && !counts(line.text());
        boolean page = Titles.agency(line.text()) || signed(line) || shown;
        return page ? Kind.FURNITURE : Kind.BODY;
    }

    /** A line that only names a section: numbered, not long, without a sentence's end. */
    private static boolean section(Line line) {
        return Numbering.section(line.text())
                && line.width() <= WIDEST_HEADING
                && !Characters.ends(line.last())
                && line.text().indexOf('。') < 0;
    }

    private static boolean titled(Line line) {
        return Titles.ends(line.text()) && line.width() > 12;
    }

    /** An agency and a date on one line. */
    private static boolean signed(Line line) {
        String text = line.text();
        int year = Math.max(text.lastIndexOf("20"), text.lastIndexOf("二〇"));
        return line.width() <= SHORT
                && year > 0
                && Titles.date(text.substring(year))
                && Titles.agency(text.substring(0, year).strip());
    }

    private static boolean counts(String text) {
        return text.chars().anyMatch(c -> Characters.digit((char) c));
    }

    /** The first line from {@code from} on that is told in sentences, -1 where there is none. */
    private int told(int from, int step) {
        for (int i = from; i >= 0 && i < lines.size(); i += step) {
            Line line = lines.get(i);
            boolean sentence = Characters.sentence(line.text()) && line.width() >= 40 && !Titles.ends(line.text());
            boolean stopped = line.text().indexOf('。') >= 0;
            if (!line.furniture() && (sentence || stopped)) {
                return i;
            }
        }
        return -1;
    }

    /** The first line that can be a title, before the first sentence; -1 where there is none. */
    private int title() {
        int end = firstTold < 0 ? lines.size() : firstTold;
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (!line.furniture() && titled(line)) {
                return i;
            }
        }
        return -1;
    }
}
