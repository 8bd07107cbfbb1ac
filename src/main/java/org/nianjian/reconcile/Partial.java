package org.nianjian.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianjian.mention.Mention;

/** What the words of a sentence up to a figure say of its being a part, though its label does not. */
final class Partial {
    private static final String AMONG = "其中";
    private static final String THERE_IS = "有";
    private static final List<String> ALL = List.of("共有", "现有", "实有", "拥有", "持有", "总有");
    private static final Map<String, String> WHOLE = TermTable.read("whole.tsv");
    /** The reason of words that a sum of anything is told by. */
    private static final String SUM = "a sum";

    private static final Set<String> ASIDE = TermTable.read("partial.tsv").keySet();
    private static final Set<String> LEVELS = TermTable.read("levels.tsv").keySet();
    private static final Set<String> OF_THOSE = TermTable.read("among.tsv").keySet();
    private static final Set<String> OFFICE = TermTable.read("office.tsv").keySet();
    private static final int OFFICE_HEAD = 12;
    private static final Set<String> BODIES = TermTable.read("bodies.tsv").keySet();

    private Partial() {}

    /**
     * 其中按日计罚1件，罚款60万元; 处罚案件中，事前处罚239件; 县级办理178件，罚款520万元: the sentence, or its part behind a semicolon,
     * begins among something told before, or with one level of a region.
     */
    static boolean among(Mention mention) {
        String segment = segment(mention).replace(',', '，');
        return segment.startsWith(AMONG)
                || LEVELS.stream().anyMatch(segment::startsWith)
                || OF_THOSE.stream().anyMatch(segment::contains);
    }

    /** 水泥行业检查中出动156人次, 有58个项目当日办结, “绿盾”检查2次: one field, some of many, a campaign by its name. */
    static boolean aside(Mention mention) {
        String segment = segment(mention);
        boolean some = segment.endsWith(THERE_IS) && ALL.stream().noneMatch(segment::endsWith);
        return some || ASIDE.stream().anyMatch(segment::contains);
    }

    /** 市局（本级）办理复议5件、应诉4件: the sentence begins with the office that alone did it. */
    static boolean ofOffice(Mention mention) {
        String segment = withoutIncluded(segment(mention));
        String head = segment.substring(0, Math.min(OFFICE_HEAD, segment.length()));
        return OFFICE.stream().anyMatch(head::contains);
    }

    /** 全市（含三区三市及市本级）立案: what a bracket counts in narrows nothing. */
    private static String withoutIncluded(String words) {
        int open = Math.max(words.indexOf("（含"), words.indexOf("(含"));
        open = Math.max(open, Math.max(words.indexOf("（包"), words.indexOf("(包")));
        int close = open < 0 ? -1 : Math.max(words.indexOf('）', open), words.indexOf(')', open));
        return close < 0 ? words : words.substring(0, open) + words.substring(close + 1);
    }

    /** 全年立案21件: the words say that all of the year, the region or the agency is told. */
    static boolean all(Mention mention) {
        String segment = segment(mention);
        return WHOLE.entrySet().stream()
                .anyMatch(word -> !word.getValue().equals(SUM) && segment.contains(word.getKey()));
    }

    /** 共计检查30家: the words sum up what the sentence is about, which may be one field only. */
    static boolean sum(Mention mention) {
        String segment = segment(mention);
        return WHOLE.entrySet().stream()
                .anyMatch(word -> word.getValue().equals(SUM) && segment.contains(word.getKey()));
    }

    /** The words without the names of other bodies, in which a word may stand that narrows elsewhere: 公安机关. */
    static String withoutBodies(String words) {
        String left = words;
        for (String body : BODIES) {
            left = left.replace(body, "");
        }
        return left;
    }

    /** The words of the sentence up to the figure, behind the last semicolon before it. */
    static String segment(Mention mention) {
        String sentence = mention.sentence();
        int at = sentence.offsetByCodePoints(0, Math.min(mention.at(), sentence.codePointCount(0, sentence.length())));
        String before = sentence.substring(0, at);
        int from = Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')) + 1;
        return before.substring(from).strip();
    }
}
