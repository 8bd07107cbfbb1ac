package org.nianjian.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Gives each figure of a 分别 list its own subject: 「A、B、C均值分别为1、2、3」, 「A5件、B6件，分别增长4%、5%」. */
final class Shares {
    private static final String MARK = "分别";
    private static final List<String> HEADS =
            List.of("浓度均值", "年均浓度", "平均浓度", "均值", "浓度", "办结率", "达标率", "比例", "天数", "金额", "数量", "处罚案件", "案件", "率");

    private static final List<String> LINKS = List.of("、", "和", "与", "及", "以及");

    private Shares() {}

    static List<Figure> distribute(List<Figure> figures) {
        List<Figure> shared = new ArrayList<>(figures);
        for (int i = 0; i < shared.size(); i++) {
            int mark = shared.get(i).own().lastIndexOf(MARK);
            if (mark >= 0) {
                spread(shared, i, mark);
            }
        }
        return shared;
    }

    private static void spread(List<Figure> figures, int first, int mark) {
        int count = 1;
        while (first + count < figures.size() && bare(figures.get(first + count))) {
            count++;
        }
        String own = figures.get(first).own();
        String verb = own.substring(mark + MARK.length());
        String phrase = withoutYears(own.substring(0, mark), count);
        List<String> subjects = subjects(phrase, count, figures, first);
        if (subjects.isEmpty()) {
            subjects = Collections.nCopies(count, phrase);
        }
        for (int i = 0; i < subjects.size(); i++) {
            Figure figure = figures.get(first + i);
            String words = subjects.get(i) + verb;
            figures.set(
                    first + i,
                    new Figure(
                            figure.quantity(),
                            figure.passage(),
                            figure.sentence(),
                            words,
                            words,
                            figure.after(),
                            figure.segment(),
                            figure.scope(),
                            figure.listed()));
        }
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
        return Words.empty(figure.own()) && figure.listed();
    }

    private static List<String> subjects(String phrase, int count, List<Figure> figures, int first) {
        if (!Subject.stripped(phrase).isEmpty()) {
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
    private static List<String> split(String phrase, int count) {
        String[] parts = phrase.split("、|以及|和|与|及");
        if (parts.length < count || count < 2) {
            return List.of();
        }
        String last = parts[parts.length - 1];
        String head = HEADS.stream().filter(last::endsWith).findFirst().orElse("");
        List<String> subjects = new ArrayList<>();
        for (int i = parts.length - count; i < parts.length; i++) {
            String part = parts[i];
            subjects.add(HEADS.stream().anyMatch(part::endsWith) ? part : part + head);
        }
        return subjects;
    }
}
