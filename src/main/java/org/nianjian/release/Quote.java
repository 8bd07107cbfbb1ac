package org.nianjian.release;

/** Text taken from a report as a cell shows it: on one line, not too long, and never a formula. */
final class Quote {
    /** Characters of a quoted cell, its brackets included. */
    static final int MOST = 500;

    private static final String FORMULA_STARTS = "=+-@＝＋－＠﹦﹢﹣﹫\t\r\n";
    private static final String ELLIPSIS = "…";

    private Quote() {}

    /** The text in 「」. */
    static String bracketed(String text) {
        return '「' + text + '」';
    }

    /** The text as it stands, or in 「」 where a spreadsheet would take it for a formula. */
    static String guarded(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? bracketed(oneLine(text)) : text;
    }

    /** The text with each run of line breaks and tabs as one space. */
    static String oneLine(String text) {
        int first = firstBreak(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length()).append(text, 0, first);
        boolean breaking = false;
        for (int i = first; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean breaks = breaksLine(unit);
            if (!breaks) {
                line.append(unit);
            } else if (!breaking) {
                line.append(' ');
            }
            breaking = breaks;
        }
        return line.toString();
    }

    private static int firstBreak(String text) {
        int at = 0;
        while (at < text.length() && !breaksLine(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * At most {@code most} characters, brackets counted, with … where text is left out.
     *
     * @param at offset in chars of the figure that stays in the middle
     * @param length of the figure in chars
     */
    static String cutAround(String text, int at, int length, int most) {
        int room = most - 2;
        if (text.codePointCount(0, text.length()) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int middle = text.codePointCount(0, Math.min(at + length / 2, text.length()));
        int from = Math.max(0, Math.min(middle - room / 2, points.length - room));
        int to = from + room;
        String start = from > 0 ? ELLIPSIS : "";
        String end = to < points.length ? ELLIPSIS : "";
        int first = from + start.length();
        return start + new String(points, first, to - end.length() - first) + end;
    }

    private static boolean breaksLine(char unit) {
        return switch (unit) {
            case '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
