package org.nianjian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianjian.document.Block;
import org.nianjian.document.Reading.Document;

/**
 * Finds headings and openings that name another year than the report's: 二、2020年依法行政工作成效 over figures that are
 * compared with 2020 or told again as the report's, 现将2022年度工作情况报告如下 in the report for 2023.
 */
final class StaleHeadings {
    private static final int LONGEST = 120;
    private static final int YEARS_BACK = 3;
    private static final int MOST = 50;
    private static final int MOST_FOUND = 10;
    /** Chars of （十二. */
    private static final int NUMBER = 3;

    private static final List<String> OPENINGS = List.of("报告如下", "汇报如下", "公布如下", "公告如下", "总结如下");
    private static final List<String> OTHER =
            List.of("以来", "计划", "打算", "安排", "下一", "整改", "反馈", "巡视", "督察", "考核", "—", "-", "至");

    private final List<Paragraph> paragraphs;
    private final List<Draft> drafts;
    private final int year;
    private final Retold retold;

    StaleHeadings(List<Paragraph> paragraphs, List<Draft> drafts, int year, Retold retold) {
        this.paragraphs = paragraphs;
        this.drafts = drafts;
        this.year = year;
        this.retold = retold;
    }

    List<StaleYear> found(Document document) {
        List<StaleYear> found = new ArrayList<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size() && found.size() < MOST_FOUND; i++) {
            Block block = blocks.get(i);
            if (block.kind() != Block.Kind.FURNITURE && block.end() - block.start() <= LONGEST) {
                String line = Words.halfWidth(Words.dense(document.text(), block.start(), block.end()));
                if (opening(line)) {
                    strange(line)
                            .flatMap(told -> stale(told, block.end(), Integer.MAX_VALUE))
                            .ifPresent(found::add);
                } else if (numbered(line)) {
                    int end = end(document, i, top(line));
                    strange(line)
                            .flatMap(told -> stale(told, block.end(), end))
                            .filter(stale -> retold.again(stale.drafts())
                                    || ofThisYear(document.text(), block.end(), end, stale.year()))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean opening(String line) {
        return Words.any(line, OPENINGS) && line.contains("现将") && !Words.any(line, OTHER);
    }

    /** （三）2022年行政执法情况: a heading of any kind that tells what was done. */
    private static boolean numbered(String line) {
        return (top(line) || part(line)) && line.indexOf('。') < 0 && !Words.any(line, OTHER);
    }

    private static boolean part(String line) {
        int close = Math.max(line.indexOf('）'), line.indexOf(')'));
        return close > 1 && close <= NUMBER && "（(".indexOf(line.charAt(0)) >= 0;
    }

    /** Where the next heading stands, below one with 一、 the next of its kind. */
    private static int end(Document document, int heading, boolean top) {
        for (int i = heading + 1; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            String head = Words.dense(document.text(), block.start(), Math.min(block.end(), block.start() + 8));
            if (top(head) || !top && part(head)) {
                return block.start();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean top(String line) {
        int mark = line.indexOf('、');
        return mark > 0 && mark <= 2 && "一二三四五六七八九十".indexOf(line.charAt(0)) >= 0;
    }

    /** The first year named, where it is one shortly before the report's and the report's is not named beside it. */
    private Optional<Integer> strange(String line) {
        if (line.contains(year + "年")) {
            return Optional.empty();
        }
        for (int told = year - 1; told >= year - YEARS_BACK; told--) {
            if (line.contains(told + "年")) {
                return Optional.of(told);
            }
        }
        return Optional.empty();
    }

    /** True where the section compares with the year that its heading names, or speaks of 今年. */
    private static boolean ofThisYear(String text, int from, int to, int told) {
        String section = Words.dense(text, from, Math.min(to, text.length()));
        return section.contains("较" + told + "年") || section.contains("比" + told + "年") || section.contains("今年");
    }

    /** The figures below it that have the report's year, where there are some and none has the year named. */
    private Optional<StaleYear> stale(int told, int from, int to) {
        List<Integer> figures = new ArrayList<>();
        int number = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.passage().start() >= from && paragraph.passage().start() < to) {
                number = number < 0 ? i : number;
                for (int place = paragraph.first(); place < paragraph.next() && figures.size() < MOST; place++) {
                    if (has(drafts.get(place), year)) {
                        figures.add(place);
                    }
                }
            }
        }
        return figures.isEmpty() ? Optional.empty() : Optional.of(new StaleYear(told, figures, number, Set.of()));
    }

    private static boolean has(Draft draft, int year) {
        return draft.role().outcome()
                && draft.period().filter(span -> span.timePeriod() == year).isPresent();
    }
}
