package org.nianjian.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.nianjian.document.Block;
import org.nianjian.document.Reading.Document;
import org.nianjian.report.Report;

/**
 * Finds years other than the report's that stand over figures that are the report's: text carried over from an older
 * report. Another year alone proves nothing, since a report may look back; the figures must be the report's by what else
 * it says of them.
 */
final class StaleYears {
    /** 2022 in the report for 2021 stands over what was done: the year to come has no outcomes yet. */
    private static final List<String> DONE = List.of("共受理", "共办理", "共出动", "共检查", "共查处", "办结率", "已办结", "均已", "累计");

    /** Words that a year's own total is told by. */
    private static final List<String> WHOLLY = List.of("共", "累计", "全市", "全县", "全区", "全年", "我局");

    /** Verbs of what is counted anew each year; what is built or held is counted as it stands. */
    private static final List<String> FLOWS =
            List.of("受理", "办理", "出动", "检查", "查处", "立案", "处罚", "罚款", "审批", "收到", "接到", "开展", "审核", "移送");

    private static final int LEAST = 3;
    /** Chars before a year that may say that it is meant: 计划于2022年再改造. */
    private static final int LED = 8;

    private static final List<String> MEANT =
            List.of("将", "拟", "计划", "力争", "预计", "争取", "确保", "目标", "打算", "下一步", "安排", "保持", "届时");

    private final List<Paragraph> paragraphs;
    private final List<Draft> drafts;
    private final int year;
    private final Retold retold;
    private final Set<Integer> named = new HashSet<>();
    private final boolean titled;

    private StaleYears(List<Paragraph> paragraphs, List<Draft> drafts, int year, boolean titled, Document document) {
        this.titled = titled;
        this.paragraphs = paragraphs;
        this.drafts = drafts;
        this.year = year;
        this.retold = new Retold(drafts, year);
        for (Block block : document.blocks()) {
            String words = Words.halfWidth(Words.dense(document.text(), block.start(), block.end()));
            if (block.kind() != Block.Kind.FURNITURE && words.indexOf('。') > 0 && words.contains(year + "年")) {
                named.add(block.start());
            }
        }
    }

    static List<StaleYear> found(List<Paragraph> paragraphs, List<Draft> drafts, Report report, Document document) {
        if (report.year().isEmpty()) {
            return List.of();
        }
        List<StaleYear> found = new ArrayList<>();
        int year = report.year().get();
        StaleYears years =
                new StaleYears(paragraphs, drafts, year, report.title().contains(year + "年"), document);
        for (int i = 0; i < paragraphs.size(); i++) {
            years.paragraph(i).ifPresent(found::add);
        }
        found.addAll(new StaleHeadings(paragraphs, drafts, year, years.retold).found(document));
        return found;
    }

    private Optional<StaleYear> paragraph(int number) {
        Paragraph paragraph = paragraphs.get(number);
        Map<TimeWord, List<Integer>> groups = groups(paragraph);
        for (Map.Entry<TimeWord, List<Integer>> group : groups.entrySet()) {
            int told = group.getKey().days().map(Span::timePeriod).orElse(year);
            if (stale(paragraph, group.getKey(), told, group.getValue())) {
                return Optional.of(new StaleYear(
                        told, group.getValue(), number, Set.of(group.getKey().at())));
            }
        }
        Optional<TimeWord> cutOff = paragraph.periods().contradicted();
        if (cutOff.isPresent()) {
            List<Integer> behind = all(paragraph).stream()
                    .filter(place -> drafts.get(place).figure().quantity().start()
                            > cutOff.get().at())
                    .toList();
            int told = cutOff.get().days().map(Span::timePeriod).orElse(year);
            return behind.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new StaleYear(
                            told, behind, number, Set.of(cutOff.get().at())));
        }
        return paragraph
                .periods()
                .staleYear(paragraph.figures())
                .map(told -> new StaleYear(told, all(paragraph), number, Set.of()));
    }

    private static List<Integer> all(Paragraph paragraph) {
        return IntStream.range(paragraph.first(), paragraph.next()).boxed().toList();
    }

    /** The figures under each year that is not the report's. */
    private Map<TimeWord, List<Integer>> groups(Paragraph paragraph) {
        Map<TimeWord, List<Integer>> groups = new TreeMap<>(Comparator.comparingInt(TimeWord::at));
        for (int i = paragraph.first(); i < paragraph.next(); i++) {
            Draft draft = drafts.get(i);
            Optional<TimeWord> word = paragraph.periods().strange(draft.figure());
            if (word.isPresent()) {
                groups.computeIfAbsent(word.get(), none -> new ArrayList<>()).add(i);
            }
        }
        return groups;
    }

    private boolean stale(Paragraph paragraph, TimeWord word, int told, List<Integer> figures) {
        int end =
                drafts.get(figures.get(figures.size() - 1)).figure().sentence().end();
        String words = paragraph.words(word.at(), end);
        if (told > year) {
            return told == year + 1
                    && !paragraph.passage().later()
                    && Words.any(words, DONE)
                    && !Words.any(paragraph.words(Math.max(paragraph.passage().start(), word.at() - LED), end), MEANT);
        }
        return carriedOver(words, told, drafts.get(figures.get(0)).figure())
                || retold.proves(figures, words)
                || headed(paragraph, word, figures) && retold.only(figures, words)
                || leftOver(paragraph, word, told, figures) && retold.only(figures, words);
    }

    /** False for 立案468件，而2021年立案512件…比2021年减少: the year is told in passing behind the report's own figure. */
    private static boolean carriedOver(String words, int told, Figure figure) {
        int first = figure.sentence().quantities().get(0).start();
        return ahead(words, told) && first == figure.quantity().start();
    }

    /**
     * Last year stands before all of a paragraph's counts, of which the catalogue knows one and the report tells none of
     * its own year, though it names that elsewhere or in its title.
     */
    private boolean leftOver(Paragraph paragraph, TimeWord word, int told, List<Integer> figures) {
        Passage passage = paragraph.passage();
        boolean silent = (titled || !named.isEmpty()) && !named.contains(passage.start()) && !passage.later();
        boolean first = word.at() < passage.quantities().get(0).start();
        return told == year - 1
                && silent
                && first
                && !ofAnInspection(drafts.get(figures.get(0)).figure())
                && wholeYear(word)
                && counts(paragraph, word, figures);
    }

    /** 2018年中央环保督察“回头看”转办46件: the year is the inspection's, whose cases are dealt with for years. */
    private static boolean ofAnInspection(Figure figure) {
        return figure.segmentSays(Use.SECOND_ROUND) || figure.segmentSays(Use.INSPECTION_ROUND);
    }

    private static boolean wholeYear(TimeWord word) {
        return word.days()
                .filter(days -> days.end().getMonthValue() == 12 && days.start().getDayOfYear() == 1)
                .isPresent();
    }

    /** True for several counts of which the catalogue knows one, or one that a cut-off stands before. */
    private boolean counts(Paragraph paragraph, TimeWord word, List<Integer> figures) {
        long counted = figures.stream()
                .filter(place -> drafts.get(place).role().outcome())
                .count();
        long known = figures.stream()
                .filter(place -> !drafts.get(place).indicator().isEmpty()
                        && drafts.get(place).role() == Role.ACTUAL)
                .count();
        boolean many = counted >= LEAST && known > 0 || known > 1;
        return word.carried() ? many : known > 0 && cutOff(paragraph, word, figures);
    }

    /** 截至2021年12月31日，共受理: a cut-off holds for its clause alone, which says what was done by then. */
    private boolean cutOff(Paragraph paragraph, TimeWord word, List<Integer> figures) {
        int first = drafts.get(figures.get(0)).figure().quantity().start();
        String words = paragraph.words(word.at(), first);
        boolean opens = word.kind() == TimeWord.Kind.PART || Words.any(words, WHOLLY);
        return opens && Words.any(words, FLOWS);
    }

    /** The year opens a paragraph of counts below a heading that names the report's year: 一、2023年工作情况. */
    private boolean headed(Paragraph paragraph, TimeWord word, List<Integer> figures) {
        long counted = figures.stream()
                .filter(place -> drafts.get(place).role() == Role.ACTUAL)
                .count();
        Passage passage = paragraph.passage();
        int first = passage.quantities().get(0).start();
        return passage.heading().contains(year + "年")
                && !passage.later()
                && word.carried()
                && word.at() < first
                && counted >= LEAST
                && figures.size() == paragraph.figures().size();
    }

    /** 2020年…较2020年增加4件: what is compared with that year is not of it. */
    private static boolean ahead(String words, int told) {
        String year = told + "年";
        return Words.any(words, List.of("较" + year, "比" + year, "与" + year + "相比"));
    }
}
