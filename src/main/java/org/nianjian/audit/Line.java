package org.nianjian.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianjian.mention.Mention;

/**
 * The figures of one sentence with the words between them, blanks taken out.
 *
 * @param leads the words before each figure, back to the figure before it or the sentence's beginning
 * @param tail the words behind the last figure
 */
record Line(List<Mention> figures, List<String> leads, String tail) {
    private static final int NEXT = 3;
    private static final Pattern LEVELS = Pattern.compile("[（(][县市区旗、]{1,6}[）)]");
    private static final String MARKS = "，,、；;。：:（）()";

    Line {
        figures = List.copyOf(figures);
        leads = List.copyOf(leads);
    }

    /** The sentences of a report's mentions, which come in the order of the text. */
    static List<Line> of(List<Mention> mentions) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < mentions.size()) {
            int to = from + 1;
            while (to < mentions.size() && together(mentions.get(to - 1), mentions.get(to))) {
                to++;
            }
            lines.add(line(mentions.subList(from, to)));
            from = to;
        }
        return lines;
    }

    private static boolean together(Mention one, Mention next) {
        return one.start() - one.at() == next.start() - next.at()
                && one.sentence().equals(next.sentence());
    }

    /** 各县（区）, 县(市、区): what stands in such brackets belongs to the word. */
    private static String withoutLevels(String words) {
        return LEVELS.matcher(words).replaceAll("");
    }

    private static Line line(List<Mention> figures) {
        int[] sentence = figures.get(0).sentence().codePoints().toArray();
        List<String> leads = new ArrayList<>();
        int at = 0;
        for (Mention figure : figures) {
            leads.add(withoutLevels(dense(sentence, at, figure.at())));
            at = figure.at() + figure.end() - figure.start();
        }
        return new Line(figures, leads, dense(sentence, at, sentence.length));
    }

    private static String dense(int[] sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(0, from); i < Math.min(to, sentence.length); i++) {
            if (!Character.isWhitespace(sentence[i]) && !Character.isSpaceChar(sentence[i])) {
                words.appendCodePoint(full(sentence[i]));
            }
        }
        return words.toString();
    }

    /** Marks of punctuation as Chinese writes them: the tables know them so. */
    private static int full(int mark) {
        return switch (mark) {
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            default -> mark;
        };
    }

    /** True where the other sentence follows right behind this one. */
    boolean followedBy(Line next) {
        int begin = figures.get(0).start() - figures.get(0).at();
        int end = begin
                + figures.get(0)
                        .sentence()
                        .codePointCount(0, figures.get(0).sentence().length());
        int gap = next.figure(0).start() - next.figure(0).at() - end;
        return gap >= 0 && gap < NEXT;
    }

    /** A sentence behind those that lead up to it; the figures before {@code from} are theirs. */
    record Context(Line line, int from) {
        private static final int SENTENCES = 2;

        /** The sentence with at most two before it that no other text parts from it. */
        static Context of(List<Line> lines, int at) {
            int first = at;
            while (first > 0 && at - first < SENTENCES && lines.get(first - 1).followedBy(lines.get(first))) {
                first--;
            }
            Line line = lines.get(first);
            for (int i = first + 1; i <= at; i++) {
                line = line.with(lines.get(i));
            }
            return new Context(line, line.size() - lines.get(at).size());
        }
    }

    /** Both sentences as one. */
    Line with(Line next) {
        List<Mention> all = new ArrayList<>(figures);
        all.addAll(next.figures);
        List<String> words = new ArrayList<>(leads);
        words.add(tail + next.leads.get(0));
        words.addAll(next.leads.subList(1, next.leads.size()));
        return new Line(all, words, next.tail);
    }

    int size() {
        return figures.size();
    }

    Mention figure(int i) {
        return figures.get(i);
    }

    String lead(int i) {
        return leads.get(i);
    }

    /** The words of the figure's own clause before it. */
    String own(int i) {
        String lead = leads.get(i);
        int at = lead.length();
        while (at > 0 && MARKS.indexOf(lead.charAt(at - 1)) < 0) {
            at--;
        }
        return lead.substring(at);
    }

    /** The same with all that the marks of a list join to it: 承办建议、提案. */
    String clause(int i) {
        String lead = leads.get(i);
        int at = lead.length();
        while (at > 0 && (lead.charAt(at - 1) == '、' || MARKS.indexOf(lead.charAt(at - 1)) < 0)) {
            at--;
        }
        return lead.substring(at) + noun(i);
    }

    /** The words right behind the figure, up to the next mark. */
    String noun(int i) {
        String after = i + 1 < leads.size() ? leads.get(i + 1) : tail;
        int end = 0;
        while (end < after.length() && MARKS.indexOf(after.charAt(end)) < 0) {
            end++;
        }
        return after.substring(0, end);
    }

    String words(int i) {
        return own(i) + noun(i);
    }

    /** True where no semicolon stands between two figures. */
    boolean joined(int one, int later) {
        for (int i = one + 1; i <= later; i++) {
            if (lead(i).indexOf('；') >= 0 || lead(i).indexOf(';') >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The words of the sentence up to the end of the clause of a figure. */
    String allWordsTo(int i) {
        return String.join("#", leads.subList(0, i + 1)) + "#" + noun(i);
    }

    /** All words of the sentence, without its figures. */
    String allWords() {
        return String.join("#", leads) + "#" + tail;
    }

    /** True where older cases are counted in: what is only compared with, or carried on into the next year, is none. */
    boolean carried() {
        String words = allWords();
        for (String kind : List.of("compared", "forward")) {
            for (String said : WordTable.kind(kind)) {
                words = words.replace(said, "");
            }
        }
        return WordTable.any(words, "carried");
    }

    /** True where what was closed need not be of what was received: older cases are counted in, or some are not due. */
    boolean unequal() {
        return carried() || WordTable.any(allWords(), "undue");
    }
}
