package org.nianjian.mention;

import java.util.List;
import java.util.regex.Pattern;

/** The words that name what a change, a target or a plan is about: its own clause's, else those of the outcome before. */
final class Subject {
    private static final List<String> TAILS = List.of(
            "同比", "环比", "较上年", "比上年", "较去年", "比去年", "同期", "增长", "上升", "下降", "减少", "增加", "提高", "降低", "提升", "改善", "上年",
            "去年", "分别", "了", "约", "低于", "高于", "超出", "超过", "优于", "市定", "省定", "目标值", "目标", "达到", "达", "为", "至", "到",
            "控制在", "相比", "，", "的", "确保", "力争", "年度", "考核", "下达", "多", "少", "率", "幅度", "全年");

    private static final Pattern COMPARED = Pattern.compile("(?:较|比|由|从)?(?:(?:19|20)\\d\\d年|上年|去年)?(?:同期)?$");

    private Subject() {}

    static String of(Figure figure, List<Draft> before) {
        String own = stripped(figure.before());
        if (!own.isEmpty() && !pronoun(own)) {
            return own;
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - Draft.REACH); i--) {
            Draft draft = before.get(i);
            if (draft.figure().sentence().start() != figure.sentence().start()) {
                return "";
            }
            if (draft.role().outcome() || draft.role() == Role.TARGET) {
                return draft.figure().before();
            }
            String changed = stripped(draft.figure().before());
            if (!changed.isEmpty()) {
                return changed;
            }
        }
        return "";
    }

    /** True where the clause points back at what was told before it. */
    static boolean pronoun(String own) {
        return Words.any(own, List.of("这一数字", "这一数据", "这一比例", "这一指标", "该数字", "该指标"));
    }

    /** The words without what they say of a comparison or an aim at their end. */
    static String stripped(String words) {
        String rest = words;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String tail : TAILS) {
                boolean rate = tail.equals("率") && !rest.endsWith("增长率");
                if (rest.endsWith(tail) && !rate) {
                    rest = rest.substring(0, rest.length() - tail.length());
                    shorter = true;
                }
            }
        }
        return COMPARED.matcher(rest).replaceAll("");
    }
}
