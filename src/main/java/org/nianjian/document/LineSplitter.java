package org.nianjian.document;

import static org.nianjian.document.Characters.blank;
import static org.nianjian.document.Characters.digit;
import static org.nianjian.document.Characters.han;
import static org.nianjian.document.Characters.widePunctuation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into its lines that show something, with blanks and invisible characters tidied. */
final class LineSplitter {
    private final boolean markdown;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int indent;
    private int blanks;
    private int dropped;
    private boolean pending;
    private boolean gap;

    private LineSplitter(boolean markdown) {
        this.markdown = markdown;
    }

    static List<Line> split(String text, boolean markdown) {
        LineSplitter splitter = new LineSplitter(markdown);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            splitter.accept(c);
        }
        splitter.endLine();
        return splitter.lines;
    }

    private void accept(char c) {
        if (Characters.lineEnd(c)) {
            endLine();
        } else if (blank(c)) {
            indent += line.isEmpty() ? (c < 0x2E80 ? 1 : 2) : 0;
            blanks += line.isEmpty() ? 0 : 1;
            pending = !line.isEmpty();
        } else if (!Characters.invisible(c)) {
            if (pending) {
                blanks(c);
            }
            append(c);
        }
    }

    private void blanks(char next) {
        boolean kept = keepsBlank(line.charAt(line.length() - 1), next);
        line.append(kept ? " " : "");
        dropped += kept ? blanks - 1 : blanks;
        blanks = 0;
        pending = false;
    }

    /** A blank says nothing between Chinese and digits, nor beside wide punctuation. */
    private static boolean keepsBlank(char before, char after) {
        return !((han(before) && digit(after))
                || (digit(before) && han(after))
                || widePunctuation(before)
                || widePunctuation(after));
    }

    /** PDFs write some characters as their radicals (⽣ for 生). */
    private void append(char c) {
        if (Characters.between(c, 0x2F00, 0x2FDF) || Characters.between(c, 0xF900, 0xFAFF)) {
            line.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        } else {
            line.append(c);
        }
    }

    private void endLine() {
        String text = tightened(line.toString());
        boolean heading = markdown && text.startsWith("#");
        String shown = markdown ? withoutMarks(text) : text;
        if (shown.isEmpty() || rule(shown)) {
            gap = gap || !lines.isEmpty();
        } else {
            lines.add(new Line(shown, Characters.width(shown) + dropped, gap, false, indent >= 2, false, heading));
            gap = false;
        }
        line.setLength(0);
        indent = 0;
        blanks = 0;
        dropped = 0;
        pending = false;
    }

    /** A title set with a blank after every character is one word. */
    private static String tightened(String text) {
        if (text.length() < 5 || text.length() % 2 == 0) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            if (i % 2 == 0 ? !han(text.charAt(i)) : text.charAt(i) != ' ') {
                return text;
            }
        }
        return text.replace(" ", "");
    }

    private static boolean rule(String text) {
        if (text.length() < 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("-_=*—─━~".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        int from = 0;
        while (from < text.length() && "#>".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        String rest = text.substring(from).strip();
        boolean bullet = rest.length() > 2 && "-*+".indexOf(rest.charAt(0)) >= 0 && rest.charAt(1) == ' ';
        boolean pageNumber = PageNumbers.decorated(rest);
        return (bullet && !pageNumber ? rest.substring(2) : rest)
                .replace("**", "")
                .replace("__", "")
                .strip();
    }
}
