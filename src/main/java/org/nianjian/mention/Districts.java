package org.nianjian.mention;

import java.util.List;
import java.util.Optional;

/** A district whose figure names nothing but the district counts what the words or the figures before the list do. */
final class Districts {
    private static final int REACH = 12;
    private static final int LONGEST_LEAD = 20;
    private static final int LEAST = 2;
    private static final String OFFICE = "本级";
    private static final String LOOKING = "从按以在";
    private static final String ENDS = "看情况数量方居排前列较最的";

    private Districts() {}

    /** True for what says nothing of the thing counted: no words, or a lone verb. */
    static boolean bare(String rest, Figure figure) {
        Vocabulary vocabulary = figure.place().line().vocabulary();
        char[] chars = rest.toCharArray();
        return vocabulary.light(chars, 0, chars.length) || rest.length() == LEAST && Use.VERB.in(vocabulary.uses(rest));
    }

    /** 从立案情况看，文登区68件、荣成市52件: what the clause before the list says is counted. */
    static Optional<String> lead(Figure figure) {
        String segment = figure.segment();
        String first = Words.firstPart(segment);
        if (first.length() > LONGEST_LEAD || first.length() == segment.length()) {
            return Optional.empty();
        }
        int from = !first.isEmpty() && LOOKING.indexOf(first.charAt(0)) >= 0 ? 1 : 0;
        int to = from;
        while (to < first.length() && ENDS.indexOf(first.charAt(to)) < 0) {
            to++;
        }
        return to - from < LEAST || to == first.length() ? Optional.empty() : Optional.of(first.substring(from, to));
    }

    /** 全市受理信访1436件。按区县统计，王益区386件、印台区291件: the code of the whole, empty where none is near. */
    static Optional<String> counted(Figure figure, String whole, List<Draft> before) {
        String verb = verb(figure);
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
            Draft told = before.get(i);
            if (told.figure().passage() != figure.passage()) {
                return Optional.empty();
            }
            if (whole(told, whole, figure)
                    && !became(told)
                    && told.figure().own().contains(verb)) {
                boolean larger = told.figure()
                                .quantity()
                                .value()
                                .compareTo(figure.quantity().value())
                        > 0;
                if (larger || verb.isEmpty()) {
                    return Optional.of(told.indicator()).filter(code -> larger && !code.isEmpty());
                }
            }
        }
        return Optional.empty();
    }

    /** 受理信访3126件，办结3113件: what became of the things is not what the districts' are sorted by. */
    private static boolean became(Draft told) {
        return told.indicator().isEmpty() && told.figure().says(Use.DONE);
    }

    /** True for an outcome of the whole region in the figure's unit; what its own office did is none. */
    private static boolean whole(Draft told, String whole, Figure figure) {
        return told.figure().quantity().unit().equals(figure.quantity().unit())
                && !told.figure().own().contains(OFFICE)
                && told.refArea().equals(whole)
                && told.role() == Role.ACTUAL;
    }

    /** The verb that a figure's words end with, empty where they end with none. */
    private static String verb(Figure figure) {
        String own = figure.own();
        int from = Math.max(0, own.length() - LEAST);
        Vocabulary vocabulary = figure.place().line().vocabulary();
        return Use.VERB.in(vocabulary.uses(own.substring(from))) ? own.substring(from) : "";
    }
}
