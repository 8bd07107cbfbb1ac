package org.nianjian.mention;

import java.util.Optional;
import org.nianjian.document.Block;

/** The headings in force while a report is read from top to bottom, and whether they speak of the year to come. */
final class Headings {
    private static final String NUMERALS = "一二三四五六七八九十";
    private final Optional<Integer> year;
    private final Vocabulary vocabulary;
    private String top = "";
    private String sub = "";
    private boolean later;

    Headings(Optional<Integer> year, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.year = year;
    }

    /** Takes a line in; only those numbered 一、 or （一） change what is in force. */
    void pass(String line, Block.Kind kind) {
        String words = Words.dense(line, 0, line.length());
        if (numbered(words, 0, '、')) {
            head(headline(words), "");
        } else if (words.length() > 2 && "（(".indexOf(words.charAt(0)) >= 0 && NUMERALS.indexOf(words.charAt(1)) >= 0) {
            head(top, headline(words));
        } else if (kind == Block.Kind.HEADING && ahead(words)) {
            head(headline(words), "");
        }
    }

    private void head(String newTop, String newSub) {
        top = newTop;
        sub = newSub;
        later = ahead(top) || ahead(sub);
    }

    private static boolean numbered(String words, int from, char mark) {
        int i = from;
        while (i < words.length() && NUMERALS.indexOf(words.charAt(i)) >= 0) {
            i++;
        }
        return i > from && i < words.length() && words.charAt(i) == mark;
    }

    private static String headline(String words) {
        int stop = words.indexOf('。');
        return stop < 0 ? words : words.substring(0, stop);
    }

    String words() {
        return top + sub;
    }

    boolean later() {
        return later;
    }

    /**
     * True where a paragraph speaks of what is to come.
     *
     * @param uses those of the words that open it; where they name problems too it is left to its clauses
     * @param below true below a heading that does
     */
    static boolean later(long uses, boolean below) {
        return below && !Use.RECALLED.in(uses) || Use.LATER.in(uses) && !Use.PAST.in(uses);
    }

    private boolean ahead(String heading) {
        if (heading.isEmpty()) {
            return false;
        }
        long uses = vocabulary.uses(heading);
        boolean next = Use.PLAN.in(uses)
                && year.filter(y -> heading.contains((y + 1) + "年")).isPresent();
        return !Use.PAST.in(uses) && (next || Use.LATER.in(uses));
    }
}
