package org.nianjian.document;

import java.util.ArrayList;
import java.util.List;

/** Joins lines that were broken inside a sentence, a word, a number or a title; leaves paragraphs apart. */
final class LineJoiner {
    private static final int PARAGRAPH = 40;

    private final List<Line> lines;
    private final Layout layout;
    private final Front front;

    private LineJoiner(List<Line> lines) {
        this.lines = lines;
        this.layout = Layout.of(lines);
        this.front = Front.of(lines, layout);
    }

    static List<Line> join(List<Line> lines) {
        return new LineJoiner(lines).joined();
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int titleEnd = front.titleEnd(i);
            StringBuilder text = new StringBuilder(lines.get(i).text());
            int next = i + 1;
            while (next < lines.size() && (next <= titleEnd || goesOn(next - 1, next, i))) {
                append(text, lines.get(next).text());
                next++;
            }
            joined.add(lines.get(i).withText(text.toString()));
            i = next;
        }
        return joined;
    }

    private static void append(StringBuilder text, String more) {
        char last = text.charAt(text.length() - 1);
        char first = more.charAt(0);
        boolean words = last < 0x80 && first < 0x80 && Character.isLetter(last) && Character.isLetter(first);
        text.append(words ? " " : "").append(more);
    }

    private boolean goesOn(int i, int next, int start) {
        Line line = lines.get(i);
        Line after = lines.get(next);
        if (fixed(line) || fixed(after)) {
            return false;
        }
        if (Characters.neverFirst(after.first())) {
            return true;
        }
        if (Numbering.opens(after.text()) || Titles.date(line.text()) || Titles.date(after.text())) {
            return false;
        }
        return broken(i, next) || (told(i, next) && paragraphGoesOn(line, after, lines.get(start)));
    }

    private static boolean fixed(Line line) {
        return line.furniture() || line.heading();
    }

    /** True where the line surely ends inside a sentence. */
    private boolean broken(int i, int next) {
        Line line = lines.get(i);
        return pauses(line.last()) || splitsFigure(line, lines.get(next)) || interruptsSentence(i, next);
    }

    /** True where both lines can belong to a paragraph: not to what stands before the body nor to a signature. */
    private boolean told(int i, int next) {
        boolean before = i < front.body() && next <= front.body();
        return !before && !signature(next);
    }

    private boolean paragraphGoesOn(Line line, Line after, Line start) {
        return layout.wrapped() ? goesOnWrapped(line, after, start) : goesOnSet(line, after, start);
    }

    private static boolean pauses(char last) {
        return last == '，' || last == ',' || last == '、';
    }

    /** 915 at a line's end, 件 at the next one's start; 10 and 0%; not two cells of a table. */
    private static boolean splitsFigure(Line line, Line after) {
        if (!Characters.digit(line.last()) || (Characters.number(line.text()) && !Characters.measure(after.first()))) {
            return false;
        }
        if (Characters.measure(after.first())) {
            return true;
        }
        int end = 0;
        while (end < after.text().length()
                && (Characters.digit(after.text().charAt(end)) || point(after.text(), end))) {
            end++;
        }
        return end > 0
                && end < after.text().length()
                && Characters.measure(after.text().charAt(end));
    }

    private static boolean point(String text, int i) {
        return text.charAt(i) == '.' || text.charAt(i) == ',';
    }

    /** A number alone on its line with its measure word on the next, as pages that colour their figures give it. */
    private boolean interruptsSentence(int i, int next) {
        return next + 1 < lines.size()
                && Characters.number(lines.get(next).text())
                && Characters.measure(lines.get(next + 1).first())
                && Characters.han(lines.get(i).last());
    }

    /** True where the line is an agency's name right before the date or the end. */
    private boolean signature(int i) {
        if (!Titles.agency(lines.get(i).text())) {
            return false;
        }
        for (int next = i + 1; next < Math.min(lines.size(), i + 4); next++) {
            Line line = lines.get(next);
            if (line.furniture() || Titles.date(line.text())) {
                return true;
            }
            if (!Titles.agency(line.text())) {
                return false;
            }
        }
        return i + 1 >= lines.size()
                && Characters.ends(lines.get(Math.max(0, i - 1)).last());
    }

    /** The rest of a broken paragraph has punctuation of its own; a line without any is rather a heading. */
    private static boolean told(Line line) {
        return Characters.sentence(line.text()) || Characters.ends(line.last());
    }

    private boolean goesOnWrapped(Line line, Line after, Line start) {
        if (Characters.ends(line.last())) {
            return layout.full(line) && !after.indented() && after.width() >= layout.width() - 2;
        }
        if (layout.full(line, after)) {
            return true;
        }
        boolean heading = Numbering.section(start.text()) && start.text().indexOf('。') < 0;
        return told(after) && Characters.sentence(line.text()) && !heading;
    }

    private boolean goesOnSet(Line line, Line after, Line start) {
        if (finished(line)) {
            return false;
        }
        boolean heading = heading(line, start);
        if (after.cut() && !heading) {
            return Characters.sentence(line.text());
        }
        boolean apart = heading || setApart(after, start);
        return !apart && told(after) && Characters.sentence(line.text()) && line.width() >= PARAGRAPH;
    }

    /** True where a line begins a paragraph; one that is not indented does not, where the line it would go on is. */
    private boolean setApart(Line after, Line start) {
        boolean bare = layout.bare() && !start.indented();
        return bare || after.gap() || after.indented();
    }

    private static boolean finished(Line line) {
        return Characters.ends(line.last()) || Characters.closes(line.last());
    }

    private static boolean heading(Line line, Line start) {
        return Numbering.section(start.text())
                && start.width() <= 2 * PARAGRAPH
                && line.text().indexOf('。') < 0;
    }
}
