package org.nianjian.mention;

import java.util.List;

/**
 * The subject that stands in a heading alone: （一）行政复议, and below it 全年共办理15件. It is taken only by the first figure of
 * its unit in the paragraph, whose own words are but a verb that any work is told by, and where the heading names one thing.
 */
final class HeadingSubject {
    private static final List<String> ANY_WORK =
            List.of("办理", "受理", "收到", "接到", "发生", "举行", "举办", "召开", "组织", "开展", "作出决定", "下达决定");
    private static final List<String> TAILS = List.of("办理工作", "办理情况", "工作", "情况", "办理");
    private static final String DECISION = "决定";
    private static final String LIST = "和与及、，以";
    private static final String NUMERALS = "一二三四五六七八九十0123456789";
    private static final String MARKS = "、.．）)。：:（( ";
    private static final int LEAST = 2;
    private static final int LONGEST = 14;

    private HeadingSubject() {}

    /** How the figure might say what it takes over, none where it takes over nothing: 办理行政复议, 行政复议办理. */
    static List<String> phrases(Passage passage, Figure figure, List<Draft> before) {
        String own = figure.own();
        String verb = ANY_WORK.stream().filter(own::endsWith).findFirst().orElse("");
        String words = own.substring(0, own.length() - verb.length());
        Vocabulary vocabulary = figure.place().line().vocabulary();
        boolean bare = figure.noun().isEmpty() && vocabulary.light(words.toCharArray(), 0, words.length());
        if (!bare || !first(figure, before)) {
            return List.of();
        }
        String subject = subject(last(passage, figure));
        return one(subject) ? phrases(verb, subject) : List.of();
    }

    private static List<String> phrases(String verb, String heading) {
        String subject = TAILS.stream()
                .filter(heading::endsWith)
                .findFirst()
                .map(tail -> heading.substring(0, heading.length() - tail.length()))
                .orElse(heading);
        String act = verb.replace(DECISION, "");
        return List.of(act + subject + verb.substring(act.length()), subject + verb);
    }

    private static boolean first(Figure figure, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure other = before.get(i).figure();
            if (other.passage() != figure.passage()) {
                return true;
            }
            if (other.quantity().unit().equals(figure.quantity().unit())) {
                return false;
            }
        }
        return true;
    }

    /** The sentence right before the figure's where it opens the paragraph, else the last heading above. */
    private static String last(Passage passage, Figure figure) {
        Line line = figure.place().line();
        int sentence = line.place(figure.sentence().start());
        String opening = line.text(0, Math.max(0, sentence));
        return opening.isEmpty() ? passage.heading() : opening;
    }

    /** The heading without its number: what stands behind the last mark of a number. */
    private static String subject(String heading) {
        int end = heading.length();
        while (end > 0 && MARKS.indexOf(heading.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = end;
        while (from > 0 && !numbered(heading, from)) {
            from--;
        }
        return heading.substring(from, end);
    }

    private static boolean numbered(String heading, int at) {
        return at > 1 && MARKS.indexOf(heading.charAt(at - 1)) >= 0 && NUMERALS.indexOf(heading.charAt(at - 2)) >= 0;
    }

    /** True for the name of one thing. */
    private static boolean one(String subject) {
        return subject.length() >= LEAST
                && subject.length() <= LONGEST
                && subject.chars().noneMatch(c -> LIST.indexOf(c) >= 0 || c == '。');
    }
}
