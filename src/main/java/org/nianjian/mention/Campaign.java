package org.nianjian.mention;

/**
 * Tells whether a figure belongs to one campaign or joint action, or to several of them (其间), by the words before it in
 * its sentence.
 */
final class Campaign {
    private static final int SCOPE = 40;
    private static final String MEANWHILE = "其间";
    /** Alone it names no inspection of its own kind. */
    private static final String INSPECTION = "检查中，";

    private Campaign() {}

    /** The clause that names the campaign last, empty where none does or where it speaks of many. */
    static String in(Line line, int from, int to) {
        int name = line.last(Use.CAMPAIGN, from, to);
        while (name >= 0) {
            int begin = line.begin(name);
            int start = clauseStart(line, begin, from);
            int end = clauseEnd(line, begin, to);
            boolean many = line.says(Use.MANY, start, end)
                    || begin == start && line.word(name).equals(INSPECTION);
            if (!many || line.text(end, to).contains(MEANWHILE)) {
                return line.text(Math.max(start, end - SCOPE), end);
            }
            name = line.last(Use.CAMPAIGN, from, begin);
        }
        return "";
    }

    private static int clauseStart(Line line, int at, int floor) {
        int i = at;
        while (i > floor && !ends(line.at(i - 1))) {
            i--;
        }
        return i;
    }

    private static int clauseEnd(Line line, int at, int limit) {
        int i = at;
        while (i < limit && !ends(line.at(i))) {
            i++;
        }
        return i;
    }

    private static boolean ends(char c) {
        return Marks.is(c, Marks.COMMA) || c == '：' || c == ':' || c == '。';
    }
}
