package org.nianjian.document;

import java.util.List;

/** Shapes of the lines that stand at a report's ends: titles, agencies' names, dates. */
final class Titles {
    private static final List<String> LAST_WORDS = List.of(
            "报告", "总结", "情况", "汇报", "年报", "公报", "通报", "综述", "概况", "要点", "公示", "公告", "通知", "白皮书", "述职", "摘要", "说明", "全文",
            "计划", "安排", "打算");
    private static final List<String> AGENCIES =
            List.of("局", "厅", "政府", "委员会", "管委会", "分局", "委", "办公室", "院", "中心", "支队", "大队", "总队", "站", "所");
    private static final int WIDEST_TITLE = 140;
    private static final int WIDEST_NAME = 60;
    private static final String DATE = "0123456789０１２３４５６７８９〇○零一二三四五六七八九十年月日-/.: （）()";

    private Titles() {}

    /** True where the line can be a whole title or the last part of one. */
    static boolean ends(String text) {
        if (text.length() < 4 || Characters.width(text) > WIDEST_TITLE || sentence(text)) {
            return false;
        }
        String core = withoutBracket(text);
        for (String word : LAST_WORDS) {
            if (core.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** True where the line can be the beginning of a title that goes on in the next one. */
    static boolean begins(String text) {
        return Characters.width(text) <= WIDEST_TITLE
                && !sentence(text)
                && !Characters.ends(text.charAt(text.length() - 1))
                && (agency(text) || text.contains("关于") || text.contains("年") || administrative(text));
    }

    /** True where an agency or a government is named within the line. */
    static boolean namesAgency(String text) {
        return text.contains("局") || text.contains("厅") || text.contains("人民政府") || text.contains("委员会");
    }

    /** True where the line is nothing but an agency's name, as in a signature. */
    static boolean agency(String text) {
        if (text.length() < 3 || Characters.width(text) > WIDEST_NAME || Characters.sentence(text)) {
            return false;
        }
        if (Numbering.opens(text)) {
            return false;
        }
        String core = withoutBracket(text);
        return AGENCIES.stream().anyMatch(core::endsWith);
    }

    /** True where the line is nothing but a date, whatever its form. */
    static boolean date(String text) {
        if (text.length() < 6 || text.length() > 24) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (DATE.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return (text.indexOf('年') >= 0 && text.indexOf('月') >= 0) || separated(text);
    }

    /** 2023-02-15, 2023/2/15, 2023.02.15. */
    private static boolean separated(String text) {
        String core = text.startsWith("(") || text.startsWith("（") ? text.substring(1) : text;
        if (core.length() < 8 || !(core.startsWith("20") || core.startsWith("19"))) {
            return false;
        }
        char mark = core.charAt(4);
        return "-/.".indexOf(mark) >= 0 && core.indexOf(mark, 5) > 0;
    }

    private static boolean administrative(String text) {
        char last = text.charAt(text.length() - 1);
        return text.length() >= 3 && "省市区县州盟旗".indexOf(last) >= 0;
    }

    private static boolean sentence(String text) {
        return text.indexOf('。') >= 0 || text.indexOf('；') >= 0 || text.indexOf('>') >= 0;
    }

    private static String withoutBracket(String text) {
        char last = text.charAt(text.length() - 1);
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        return (last == '）' || last == ')') && open > 3
                ? text.substring(0, open).strip()
                : text;
    }
}
