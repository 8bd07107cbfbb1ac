package org.nianjian.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives each figure of a 分别 list its own subject: 「A、B、C均值分别为1、2、3」, 「A5件、B6件，分别增长4%、5%」; without the word
 * where things and figures are as many (办理建议和提案19件、24件).
 */
final class Shares {
    private static final List<String> MARKS = List.of("分别", "依次");
    private static final int MARK = 2;
    private static final int NAME = 4;
    private static final int PLACE = 6;
    private static final Pattern LIST = Pattern.compile("、|以及|和|与|及");

    private static final List<String> COPULA = List.of("为");
    private static final List<String> LINKS = List.of("、", "和", "与", "及", "以及");

    private final List<Figure> figures;
    private final Vocabulary vocabulary;

    private Shares(List<Figure> figures, Vocabulary vocabulary) {
        this.figures = figures;
        this.vocabulary = vocabulary;
    }

    /** Puts the figures of a list in the place of those that all have its words. */
    static void distribute(List<Figure> figures, Vocabulary vocabulary) {
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).says(Use.RESPECTIVELY)) {
                new Shares(figures, vocabulary).spread(i);
            } else if (i + 1 < figures.size() && !figures.get(i).words().empty() && bare(figures.get(i + 1))) {
                new Shares(figures, vocabulary).pair(i);
            }
        }
    }

    /** As many things as figures of one unit, each named by itself; the verb before the first governs all. */
    private void pair(int first) {
        Figure head = figures.get(first);
        int count = count(first);
        String[] things = LIST.split(head.own());
        Stretch words = head.words().withoutEach(COPULA);
        boolean compared = words.ends(Use.SUBJECT_TAIL) || words.ends(Use.AWAY);
        if (compared || things.length != count || !alike(figures.subList(first, first + count), things)) {
            return;
        }
        String verb = verb(head);
        for (int i = 0; i < count; i++) {
            figures.set(first + i, figures.get(first + i).told(i == 0 ? things[0] : verb + things[i]));
        }
    }

    /** True where the figures have one unit and nothing behind it, and each thing is long enough to be one. */
    private static boolean alike(List<Figure> figures, String[] things) {
        String unit = figures.get(0).quantity().unit();
        boolean alike = figures.stream()
                .allMatch(figure -> (figure.noun().isEmpty() || LINKS.contains(figure.noun()))
                        && figure.quantity().unit().equals(unit));
        return alike && Arrays.stream(things).allMatch(thing -> thing.length() >= NAME);
    }

    /** How many figures the list has that begins with one. */
    private int count(int first) {
        int count = 1;
        while (first + count < figures.size() && bare(figures.get(first + count))) {
            count++;
        }
        return count;
    }

    /** The act that a figure's words begin with, empty where they begin with none. */
    private static String verb(Figure figure) {
        Line line = figure.place().line();
        int from = figure.place().from() - figure.own().length();
        int word = from < 0 ? -1 : line.first(Use.VERB, from, figure.place().from());
        return word >= 0 && line.begin(word) == from ? line.word(word) : "";
    }

    private void spread(int first) {
        int count = count(first);
        String own = figures.get(first).own();
        int mark = MARKS.stream().mapToInt(own::lastIndexOf).max().orElseThrow();
        String verb = own.substring(mark + MARK);
        String phrase = withoutYears(own.substring(0, mark), count);
        List<String> named = phrase.isEmpty() ? namedBefore(figures.get(first), count) : List.of();
        List<String> subjects = named.isEmpty() ? subjects(phrase, count, first) : named;
        if (subjects.isEmpty()) {
            subjects = Collections.nCopies(count, phrase);
        }
        for (int i = 0; i < subjects.size(); i++) {
            figures.set(first + i, figures.get(first + i).told(subjects.get(i) + verb));
        }
    }

    /** 荣成、文登、乳山等地办案较多，分别立案68件、52件、47件: as many places as figures in the clause before. */
    private static List<String> namedBefore(Figure figure, int count) {
        String clauses = figure.lastClauses();
        int comma = clauses.indexOf('，');
        String[] names = LIST.split(clauses.substring(0, Math.max(0, comma)));
        if (names.length != count || count < 2) {
            return List.of();
        }
        int last = count - 1;
        int end = names[last].indexOf('等');
        names[last] = end < 0 ? names[last] : names[last].substring(0, end);
        boolean places = end > 0 && Arrays.stream(names).allMatch(name -> name.length() > 1 && name.length() <= PLACE);
        return places ? List.of(names) : List.of();
    }

    /** 2020年和2021年PM2.5浓度分别为: as many years as figures say when, and not what. */
    private static String withoutYears(String phrase, int count) {
        DateCursor cursor = new DateCursor(phrase, phrase.length(), Optional.empty());
        int years = 0;
        int end = 0;
        while (cursor.bareYear() > 0 || cursor.word()) {
            cursor.take("年");
            cursor.take("度");
            years++;
            end = cursor.at();
            cursor.takeAny(LINKS);
        }
        return years > 1 && years == count ? phrase.substring(end) : phrase;
    }

    private static boolean bare(Figure figure) {
        return figure.listed() && figure.words().empty();
    }

    private List<String> subjects(String phrase, int count, int first) {
        if (!Subject.stripped(phrase, vocabulary).isEmpty()) {
            return split(phrase, count);
        }
        if (first < count) {
            return List.of();
        }
        List<String> subjects = new ArrayList<>();
        for (Figure figure : figures.subList(first - count, first)) {
            subjects.add(figure.before() + phrase);
        }
        return subjects;
    }

    /** The subjects of a phrase, as many as there are figures; none where the counts differ. */
    private List<String> split(String phrase, int count) {
        String[] parts = LIST.split(phrase);
        if (parts.length < count || count < 2) {
            return List.of();
        }
        String head = sharedHead(parts[parts.length - 1]);
        List<String> subjects = new ArrayList<>();
        for (int i = parts.length - count; i < parts.length; i++) {
            subjects.add(whole(parts[i], parts[parts.length - 1], head));
        }
        return subjects;
    }

    /** 国、省考断面优良率: a part of one char lacks all but the first of the last part's. */
    private String whole(String part, String last, String head) {
        if (part.length() == 1 && last.length() > 2) {
            return part + last.substring(1);
        }
        return sharedHead(part).isEmpty() ? joined(part, head) : part;
    }

    /** 不予处罚、从轻处罚案件: what ends a part and begins the head is written once. */
    private static String joined(String part, String head) {
        int twice = Math.min(part.length(), head.length());
        while (!part.endsWith(head.substring(0, twice))) {
            twice--;
        }
        return part + head.substring(twice);
    }

    private String sharedHead(String part) {
        int length = vocabulary.tail(Use.SHARED_HEAD, part.toCharArray(), 0, part.length());
        return part.substring(part.length() - length);
    }
}
