package org.nianjian.page;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.release.PersonNames;

/** A text as it is published, names of private persons masked line by line, and where in it an offset of the text is. */
final class MaskedText {
    private final String text;
    private final StringBuilder masked = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private int points;
    private int units;
    private int line;

    /** A line's first character in the text and in what is published. */
    private record Line(int start, int shown, PersonNames names) {}

    MaskedText(String text) {
        this.text = text;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end + 1;
            PersonNames names = PersonNames.of(text.substring(start, stop));
            lines.add(new Line(start, masked.length(), names));
            masked.append(names.masked());
            start = end < 0 ? stop + 1 : stop;
        }
    }

    /** What is published. */
    String shown() {
        return masked.toString();
    }

    /** Where an offset in code points is in what is published, in chars; fastest for offsets that grow. */
    int place(int codePoint) {
        int unit = unit(Math.max(0, codePoint));
        if (lines.get(line).start() > unit) {
            line = 0;
        }
        while (line + 1 < lines.size() && lines.get(line + 1).start() <= unit) {
            line++;
        }
        Line in = lines.get(line);
        return Math.min(masked.length(), in.shown() + in.names().place(unit - in.start()));
    }

    private int unit(int codePoint) {
        if (codePoint < points) {
            points = 0;
            units = 0;
        }
        while (points < codePoint && units < text.length()) {
            units += Character.charCount(text.codePointAt(units));
            points++;
        }
        return units;
    }
}
