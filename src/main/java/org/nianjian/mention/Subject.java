package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The words that name what a change, a target or a plan is about: its own clause's, else those of the outcome before. */
final class Subject {
    private static final int VERB = 2;
    private static final int PARTS = 8;

    private final Vocabulary vocabulary;

    Subject(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String of(Figure figure, List<Draft> before) {
        String own = meant(named(figure));
        if (!own.isEmpty() && !Use.PRONOUN.in(vocabulary.uses(own))) {
            return own;
        }
        boolean amount = sameUnit(figure, before);
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - Draft.REACH); i--) {
            Draft draft = before.get(i);
            if (draft.figure().sentence().start() != figure.sentence().start()) {
                return "";
            }
            Optional<String> told = passedOver(draft, amount) ? Optional.empty() : told(draft);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return "";
    }

    /** What a figure names that others are compared with: nothing where it is a sum; empty where it only compares itself. */
    private Optional<String> told(Draft draft) {
        Figure figure = draft.figure();
        String told = named(figure);
        boolean sum = draft.role().outcome()
                && draft.indicator().isEmpty()
                && figure.words().empty();
        if (sum || told.isEmpty()) {
            return sum || figure.before().isEmpty() ? Optional.of("") : Optional.empty();
        }
        return Optional.of(figure.leads() ? told : told + figure.noun());
    }

    /** A share where an amount is compared, and last year's number beside this year's. */
    private static boolean passedOver(Draft draft, boolean amount) {
        return amount && draft.role() == Role.SHARE || BaseYear.alone(draft.figure());
    }

    /** 优良天数303天，优良率82.8%，同比增加34天: true where what is compared stands before a share of it. */
    private static boolean sameUnit(Figure figure, List<Draft> before) {
        int last = before.size() - 1;
        return last > 0
                && !figure.quantity().unit().equals("%")
                && before.get(last).role() == Role.SHARE
                && before.get(last - 1)
                        .figure()
                        .quantity()
                        .unit()
                        .equals(figure.quantity().unit());
    }

    /** True where the clause only compares (比上一年度的32件) and names nothing itself. */
    static boolean comparing(Figure figure) {
        String led = figure.led();
        return BaseYear.beside(figure) || !led.isEmpty() && "较比由从与同".indexOf(led.charAt(0)) >= 0;
    }

    /** The code of the outcome right before it in the same unit, which is compared with this one. */
    static Optional<String> outcome(Figure figure, List<Draft> before) {
        return nearest(figure, before, draft -> draft.role().outcome());
    }

    /** The code of the nearest figure before it, of its sentence and in its unit, that is asked for. */
    private static Optional<String> nearest(Figure figure, List<Draft> before, Predicate<Draft> asked) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - Draft.REACH); i--) {
            Draft draft = before.get(i);
            if (draft.figure().sentence().start() != figure.sentence().start()) {
                return Optional.empty();
            }
            boolean same =
                    draft.figure().quantity().unit().equals(figure.quantity().unit());
            if (same && asked.test(draft)) {
                return Optional.of(draft.indicator()).filter(code -> !code.isEmpty());
            }
        }
        return Optional.empty();
    }

    /**
     * 审批655个，其中报告书45个、报告表610个，较上年的684个减少29个: behind a list of parts the code of the whole, where it is nearer to
     * what is compared than the last part.
     */
    static Optional<String> whole(Figure figure, List<Draft> before) {
        int last = before.size() - 1;
        if (last < 0 || !before.get(last).figure().listed() || !comparing(figure)) {
            return Optional.empty();
        }
        BigDecimal value = figure.quantity().value();
        Draft nearest = before.get(last);
        for (int i = last - 1; i >= Math.max(0, last - PARTS) && before.get(i).comparable(before.get(last)); i--) {
            Draft draft = before.get(i);
            boolean near =
                    draft.figure().sentence().start() == figure.sentence().start();
            nearest = near && apart(draft, value).compareTo(apart(nearest, value)) < 0 ? draft : nearest;
        }
        return Optional.of(nearest.indicator()).filter(code -> !code.isEmpty());
    }

    private static BigDecimal apart(Draft draft, BigDecimal value) {
        return draft.figure().quantity().value().subtract(value).abs();
    }

    /** 新启动赔偿案件19件；上年启动的15件: the code of the outcome before it that the same verb tells in the same unit. */
    static Optional<String> likewise(Figure figure, List<Draft> before) {
        String own = figure.own();
        int end = own.length() - 1;
        if (end < VERB || !own.endsWith("的")) {
            return Optional.empty();
        }
        String verb = own.substring(end - VERB, end);
        return nearest(
                figure,
                before,
                draft -> draft.role() == Role.ACTUAL && draft.figure().own().contains(verb));
    }

    /** What a figure's words name: nothing where a verb that governs from afar (审查) is all but the comparison. */
    private String named(Figure figure) {
        int lead = figure.before().length() - figure.own().length();
        boolean governed = lead > 0 && lead <= VERB && !figure.own().isEmpty();
        return governed && stripped(figure.own()).isEmpty() ? "" : stripped(figure.before());
    }

    /** 2023年计划立案: what is meant to be done stands behind the word. */
    private String meant(String words) {
        char[] chars = words.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int length = vocabulary.head(Use.MEANT, chars, i, chars.length);
            if (length > 0 && vocabulary.head(Use.CASE_STEP, chars, i, chars.length) == 0) {
                return words.substring(i + length);
            }
        }
        return words;
    }

    private String stripped(String words) {
        return stripped(words, vocabulary);
    }

    /** The words without what they say of a comparison or an aim at their end. */
    static String stripped(String words, Vocabulary vocabulary) {
        char[] chars = words.toCharArray();
        int end = vocabulary.withoutTails(Use.SUBJECT_TAIL, chars, 0, chars.length);
        int year =
                DatedClauses.year(chars, 0, end > 1 && chars[end - 1] == '度' && chars[end - 2] == '年' ? end - 1 : end);
        end = year == end ? end : vocabulary.withoutTails(Use.SUBJECT_TAIL, chars, 0, year);
        boolean compared = end > 0 && "较比由从".indexOf(chars[end - 1]) >= 0;
        return words.substring(0, compared ? end - 1 : end);
    }
}
