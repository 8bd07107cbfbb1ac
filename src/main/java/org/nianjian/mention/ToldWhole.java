package org.nianjian.mention;

import java.util.List;

/** Tells whether a figure that would get a code is but a part of one that was told under that code before. */
final class ToldWhole {
    private static final int REACH = 12;
    private static final int WORD = 2;
    private static final String AMONG = "其中";

    private ToldWhole() {}

    /** 罚款2.46亿元，其中总队查办397件、罚款5120万元: the part is not told as the whole again, nor in a sentence of its own. */
    static boolean holds(String code, Figure figure, String refArea, List<Draft> before) {
        int own = figure.sentence().start();
        int wholes = sentenceOfWholes(figure, before);
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
            Draft told = before.get(i);
            int sentence = told.figure().sentence().start();
            if (sentence != own && sentence != wholes) {
                return false;
            }
            if (told.indicator().equals(code) && told.refArea().equals(refArea) && larger(told, figure)) {
                return sentence != own
                        || opensBehind(told, figure)
                        || goesOn(before.subList(i + 1, before.size()), figure);
            }
        }
        return false;
    }

    /** The sentence before one that begins with 其中; else the figure's own. */
    private static int sentenceOfWholes(Figure figure, List<Draft> before) {
        int own = figure.sentence().start();
        if (!figure.segment().startsWith(AMONG)) {
            return own;
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
            if (before.get(i).figure().sentence().start() != own) {
                return before.get(i).figure().sentence().start();
            }
        }
        return own;
    }

    private static boolean opensBehind(Draft told, Figure figure) {
        String segment = figure.segment();
        return segment.lastIndexOf(AMONG) > segment.indexOf(told.figure().own());
    }

    /** 其中涉水立案20件，罚款100万元；涉气立案65件，罚款460万元: behind a semicolon the parts go on in the same words. */
    private static boolean goesOn(List<Draft> since, Figure figure) {
        String own = figure.own();
        return own.length() >= WORD
                && since.stream()
                        .map(Draft::figure)
                        .anyMatch(part -> part.segment().contains(AMONG)
                                && part.quantity()
                                        .unit()
                                        .equals(figure.quantity().unit())
                                && part.own().endsWith(own.substring(own.length() - WORD)));
    }

    private static boolean larger(Draft told, Figure figure) {
        return told.role() != Role.CUMULATIVE
                && told.figure().quantity().value().compareTo(figure.quantity().value()) > 0;
    }
}
