package org.nianjian.mention;

import java.util.List;
import java.util.regex.Pattern;

/** Names what a figure counts in the text's own words: scope, verb and noun. */
final class LabelReader {
    private static final int LONGEST = 40;
    private static final List<String> HEADS = List.of(
            "今年以来", "截至目前", "截止目前", "目前", "全年", "年内", "一年来", "我局", "我分局", "本局", "我市", "我区", "我县", "先后", "累计", "共计", "共",
            "已", "现有", "还", "又", "另", "并", "对", "的", "，", ",", "：", "；");
    private static final List<String> TAILS = List.of(
            "共计", "合计", "总计", "共", "为", "达到", "达", "约", "了", "近", "分别", "分别为", "累计", "计", "有", "“", "（", "(", "：", "是");

    private static final Pattern TIME =
            Pattern.compile("(?:截至|截止)?(?:(?:19|20)\\d\\d年)?度?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:底|末)?(?:以来)?[，,]");

    private LabelReader() {}

    static String label(Figure figure) {
        String before = tails(heads(withoutTime(figure.before())));
        String noun = Words.firstPart(figure.after());
        boolean standsBefore = noun.isEmpty()
                || before.length() > 3 && !before.isEmpty() && figure.after().startsWith("，");
        String label = standsBefore ? before : before + noun;
        String scope = figure.scope().isEmpty() || label.contains(figure.scope()) ? "" : figure.scope() + "：";
        return cut(scope + label);
    }

    private static String withoutTime(String words) {
        boolean comma = words.indexOf('，') >= 0 || words.indexOf(',') >= 0;
        return comma ? TIME.matcher(words).replaceAll("") : words;
    }

    private static String heads(String words) {
        String rest = words;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String head : HEADS) {
                if (rest.startsWith(head) && rest.length() > head.length()) {
                    rest = rest.substring(head.length());
                    shorter = true;
                }
            }
        }
        return rest;
    }

    private static String tails(String words) {
        String rest = words;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String tail : TAILS) {
                if (rest.endsWith(tail)) {
                    rest = rest.substring(0, rest.length() - tail.length());
                    shorter = !rest.isEmpty();
                }
            }
        }
        return rest;
    }

    private static String cut(String label) {
        return label.length() <= LONGEST ? label : label.substring(label.length() - LONGEST);
    }
}
