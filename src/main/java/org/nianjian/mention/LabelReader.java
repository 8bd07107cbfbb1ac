package org.nianjian.mention;

import java.util.List;

/** Names what a figure counts in the text's own words: scope, verb and noun. */
final class LabelReader {
    private static final int LONGEST = 40;
    private static final String DONE = "已";
    /** What begins to say something of the things counted. */
    private static final List<String> SAID = List.of("中有", "中能", "均经", "均配", "参与");

    /** What ends the name of the things of which some are told next: 402件处罚中简易程序12件. */
    private static final List<String> AMONG = List.of(
            "案件中", "处罚中", "决定中", "问题中", "隐患中", "项目中", "企业中", "单位中", "投诉中", "举报中", "申请中", "建议中", "提案中", "人员中", "事项中",
            "案卷中");

    private static final int SHORTEST = 4;
    /** Ends the number of a paragraph: 三）, 一是. */
    private static final String NUMBERING = "）)是";

    private final Vocabulary vocabulary;

    LabelReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String label(Figure figure) {
        String before = named(figure.before());
        String noun = figure.leads() && figure.noun().startsWith(DONE) ? "" : thing(figure.noun());
        boolean standsBefore =
                noun.isEmpty() || before.length() > 3 && figure.after().startsWith("，");
        String label = conceded(standsBefore ? before : before + noun);
        String scope = figure.scope().isEmpty() || label.contains(figure.scope()) ? "" : figure.scope() + "：";
        return cut(scope + label);
    }

    /** 全市虽组织演练52场: the word for a concession is no part of a name. */
    private static String conceded(String label) {
        return label.indexOf('虽') < 0 ? label : label.replace("虽然", "").replace("虽", "");
    }

    /** 四名法律顾问参与论证不够: what is counted, without what is said of it. */
    private static String thing(String noun) {
        int end = noun.length();
        for (String said : SAID) {
            int at = noun.indexOf(said, SHORTEST);
            end = at < 0 ? end : Math.min(end, at);
        }
        for (String among : AMONG) {
            int at = noun.indexOf(among);
            end = at < 0 ? end : Math.min(end, at + among.length());
        }
        return noun.substring(0, end);
    }

    /** The words without the times in them, without what opens the clause and what leads up to the number. */
    private String named(String words) {
        char[] chars = words.toCharArray();
        int to = DatedClauses.leaveOut(chars);
        int from = 0;
        int step = head(chars, from, to);
        while (step > 0) {
            from += step;
            step = head(chars, from, to);
        }
        int end = vocabulary.withoutTails(Use.LABEL_TAIL, chars, from, to);
        return String.valueOf(chars, from, end - from);
    }

    /** What opens the clause; not all of it. */
    private int head(char[] chars, int from, int to) {
        int number = from;
        while (number < to && DateCursor.numeral(chars[number])) {
            number++;
        }
        boolean numbered = number > from && number + 1 < to && NUMBERING.indexOf(chars[number]) >= 0;
        return numbered ? number + 1 - from : vocabulary.head(Use.LABEL_HEAD, chars, from, to - 1);
    }

    private static String cut(String label) {
        return label.length() <= LONGEST ? label : label.substring(label.length() - LONGEST);
    }
}
