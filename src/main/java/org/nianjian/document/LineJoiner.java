package org.nianjian.document;

import java.util.ArrayList;
import java.util.List;

/** Joins lines that were broken inside a sentence, a word, a number or a title; leaves paragraphs apart. */
final class LineJoiner {
    private static final int PARAGRAPH = 40;
    private static final int TITLE_LINES = 4;

    private final List<Line> lines;
    private final Layout layout;
    private final int body;

    private LineJoiner(List<Line> lines) {
        this.lines = lines;
        this.layout = Layout.of(lines);
        this.body = firstOfBody();
    }

    static List<Line> join(List<Line> lines) {
        return new LineJoiner(lines).joined();
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int titleEnd = i < body ? titleEnd(i) : i;
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

    /** The last line of the title that begins at {@code from}, {@code from} itself where none does. */
    private int titleEnd(int from) {
        Line first = lines.get(from);
        if (first.furniture() || Titles.ends(first.text()) || !Titles.begins(first.text())) {
            return from;
        }
        for (int i = from + 1; i < Math.min(body, from + TITLE_LINES); i++) {
            Line line = lines.get(i);
            if (line.furniture() || Titles.date(line.text()) || Numbering.opens(line.text())) {
                return from;
            }
            if (Titles.ends(line.text())) {
                boolean whole = Titles.namesAgency(line.text()) && Titles.namesAgency(first.text());
                return whole && !line.text().startsWith("关于") ? from : i;
            }
        }
        return from;
    }

    /** The first line that is told in sentences: before it stand title, navigation and source. */
    private int firstOfBody() {
        boolean titled = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.furniture()) {
                continue;
            }
            boolean told = Characters.sentence(line.text()) && line.width() >= PARAGRAPH && !Titles.ends(line.text());
            boolean stopped = line.text().indexOf('。') >= 0 || Characters.ends(line.last());
            boolean cut = titled && layout.full(line) && !Titles.ends(line.text());
            if (told || stopped || cut || Numbering.section(line.text())) {
                return i;
            }
            titled |= Titles.ends(line.text());
        }
        return lines.size();
    }

    private boolean goesOn(int i, int next, int start) {
        Line line = lines.get(i);
        Line after = lines.get(next);
        if (line.furniture() || after.furniture() || after.heading() || line.heading()) {
            return false;
        }
        if (Characters.neverFirst(after.first())) {
            return true;
        }
        if (Numbering.opens(after.text()) || Titles.date(line.text()) || Titles.date(after.text())) {
            return false;
        }
        if (pauses(line.last()) || splitsFigure(line, after) || interruptsSentence(i, next)) {
            return true;
        }
        if ((i < body && next <= body) || signature(next)) {
            return false;
        }
        return layout.wrapped() ? goesOnWrapped(line, after, lines.get(start)) : goesOnSet(line, after, start);
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

    private boolean goesOnWrapped(Line line, Line after, Line start) {
        if (Characters.ends(line.last())) {
            return layout.full(line) && !after.indented() && after.width() >= layout.width() - 2;
        }
        if (layout.full(line)) {
            return true;
        }
        return Characters.sentence(line.text()) && !Numbering.section(start.text());
    }

    private boolean goesOnSet(Line line, Line after, int start) {
        if (Characters.ends(line.last()) || Characters.closes(line.last())) {
            return false;
        }
        boolean heading = Numbering.section(lines.get(start).text())
                && lines.get(start).width() <= 2 * PARAGRAPH
                && line.text().indexOf('。') < 0;
        if (after.cut() && !heading) {
            return Characters.sentence(line.text());
        }
        if (layout.bare() || heading || after.gap() || after.indented()) {
            return false;
        }
        return Characters.sentence(line.text()) && line.width() >= PARAGRAPH;
    }
}
