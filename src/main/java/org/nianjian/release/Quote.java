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
        StringBuilder line = new StringBuilder(text.length());
        boolean breaking = false;
        for (int i = 0; i < text.length(); i++) {
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

    /** At most {@link #MOST} characters, brackets counted, with the figure in their middle and … where text is left out. */
    static String cutAround(String text, String figure) {
        int[] points = text.codePoints().toArray();
        int room = MOST - 2;
        if (points.length <= room) {
            return text;
        }
        int at = text.codePointCount(0, Math.max(0, indexIgnoringBlanks(text, figure)));
        int figureLength = figure.codePointCount(0, figure.length());
        int from = Math.max(0, Math.min(at + figureLength / 2 - room / 2, points.length - room));
        int to = from + room;
        String start = from > 0 ? ELLIPSIS : "";
        String end = to < points.length ? ELLIPSIS : "";
        int first = from + start.length();
        return start + new String(points, first, to - end.length() - first) + end;
    }

    /** Where the figure, written without blanks, begins in the text; below 0 where it is not found. */
    private static int indexIgnoringBlanks(String text, String figure) {
        if (figure.isEmpty()) {
            return -1;
        }
        int[] places = new int[text.length()];
        StringBuilder dense = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                places[dense.length()] = i;
                dense.append(text.charAt(i));
            }
        }
        int found = dense.indexOf(figure);
        return found < 0 ? -1 : places[found];
    }

    private static boolean breaksLine(char unit) {
        return switch (unit) {
            case '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
