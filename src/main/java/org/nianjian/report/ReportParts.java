package org.nianjian.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianjian.document.Block;
import org.nianjian.document.Block.Kind;
import org.nianjian.document.Reading.Document;

/**
 * The parts of a report that tell whose it is.
 *
 * @param header lines of the page before the first paragraph, the title not among them
 * @param footer lines of the page after the last paragraph
 * @param opening how the first paragraph begins
 */
record ReportParts(
        String title,
        List<String> header,
        List<String> footer,
        String opening,
        Optional<LocalDate> page,
        Optional<LocalDate> signed) {
    private static final int OPENING = 400;
    private static final int LINE = 200;
    private static final int LINES = 60;
    private static final List<String> FORM_FIELDS =
            List.of("索引号", "分类：", "文号：", "发布机构", "公开日期", "发布日期", "来源：", "主题词", "公开方式", "首页");
    private static final List<String> SECTIONS = List.of("一、", "（一）", "(一)");
    private static final int TOP = 25;
    private static final int SURE = 6;
    private static final int GREETING = 60;
    private static final String ENDS = "。；：！？";
    private static final List<String> SUBJECTS = List.of("法治", "依法行政", "工作总结", "工作报告", "年度报告", "述职");
    private static final List<String> PAGE_DATES = List.of("发布", "时间", "日期", "来源", "更新", "浏览", "点击");

    static ReportParts of(Document document) {
        List<Block> blocks = document.blocks();
        int named = title(document);
        int titled = named < 0 ? headline(document) : named;
        int first = body(blocks, titled + 1, 1);
        int last = body(blocks, blocks.size() - 1, -1);
        int end = first < 0 ? blocks.size() : first;
        List<String> header = lines(document, 0, Math.min(end, LINES));
        List<String> footer =
                last < 0 ? List.of() : lines(document, Math.max(last + 1, blocks.size() - LINES), blocks.size());
        String title = titled < 0 ? "" : header.remove(titled);
        String opening = first < 0 ? "" : line(document, blocks.get(first), OPENING);
        return new ReportParts(title, header, footer, opening, page(header, footer), signed(header, footer));
    }

    private static int body(List<Block> blocks, int from, int step) {
        for (int i = from; i >= 0 && i < blocks.size(); i += step) {
            if (blocks.get(i).kind() == Kind.BODY) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> lines(Document document, int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            lines.add(line(document, document.blocks().get(i), LINE));
        }
        return lines;
    }

    private static String line(Document document, Block block, int most) {
        return document.text().substring(block.start(), Math.min(block.end(), block.start() + most));
    }

    /**
     * The line near the top that says most: subject, year, an agency. A page may greet its readers in whole sentences
     * before it, so a short line of the text counts too where it names the subject and a year. -1 where there is none.
     */
    private static int title(Document document) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(document.blocks().size(), TOP); i++) {
            Block block = document.blocks().get(i);
            String line = line(document, block, LINE);
            boolean brief = brief(line);
            int weight = weight(line);
            boolean candidate = block.kind() == Kind.HEADING || (brief && weight >= SURE);
            if (candidate && weight > most) {
                most = weight;
                best = i;
            }
            if (!candidate && !brief && block.kind() == Kind.BODY) {
                return best;
            }
        }
        return best;
    }

    /** The first line of a page of news, whose sentences begin right behind: it names no paper (某县环保局查处企业12家). */
    private static int headline(Document document) {
        int first = body(document.blocks(), 0, 1);
        int next = first < 0 ? -1 : body(document.blocks(), first + 1, 1);
        if (next < 0 || brief(line(document, document.blocks().get(next), LINE))) {
            return -1;
        }
        String line = line(document, document.blocks().get(first), LINE);
        boolean single = ENDS.chars().noneMatch(end -> line.indexOf(end) >= 0);
        return brief(line) && single && weight(line) > 0 ? first : -1;
    }

    private static boolean brief(String line) {
        return line.length() <= GREETING && line.indexOf('。') < 0;
    }

    private static int weight(String line) {
        if (SECTIONS.stream().anyMatch(line::startsWith)
                || FORM_FIELDS.stream().anyMatch(line.replace(" ", "")::contains)) {
            return 0;
        }
        int weight = 1;
        weight += SUBJECTS.stream().anyMatch(line::contains) ? 4 : 0;
        weight += ReportYears.inTitle(line).isPresent() ? 2 : 0;
        weight += line.contains("局") || line.contains("政府") || line.contains("厅") || line.contains("委员会") ? 1 : 0;
        return weight;
    }

    /** The date a page names as its own, which is never the bare date below a signature. */
    private static Optional<LocalDate> page(List<String> header, List<String> footer) {
        return header.stream()
                .filter(line -> !line.contains("成文") && !line.startsWith("（") && !line.startsWith("("))
                .flatMap(line -> Dates.first(line).stream())
                .findFirst()
                .or(() -> footer.stream()
                        .filter(line -> PAGE_DATES.stream().anyMatch(line::contains))
                        .flatMap(line -> Dates.first(line).stream())
                        .findFirst());
    }

    private static Optional<LocalDate> signed(List<String> header, List<String> footer) {
        return footer.stream()
                .filter(line -> PAGE_DATES.stream().noneMatch(line::contains))
                .flatMap(line -> Dates.first(line).stream())
                .findFirst()
                .or(() -> header.stream()
                        .filter(line -> line.contains("成文") || line.startsWith("（") || line.startsWith("("))
                        .flatMap(line -> Dates.first(line).stream())
                        .findFirst());
    }
}
