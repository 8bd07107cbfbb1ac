package org.nianjian.mention;

import java.util.List;
import org.nianjian.quantity.Bound;
import org.nianjian.quantity.Quantity;

/** Tells whether a figure is a rule's: nothing that was counted or measured. */
final class Requirement {
    private static final List<String> COUNTS = List.of("次", "元", "年");
    private static final List<String> TIMES = List.of("工作日", "工作小时", "小时", "日", "月", "年", "天", "分钟");

    private static final List<String> SIZES = List.of(
            "吨", "蒸吨", "千瓦", "兆瓦", "马力", "岁", "米", "平方米", "立方米", "千克", "公斤", "毫米", "千伏", "分贝", "小时", "吨/日", "吨/天",
            "立方米/日");
    private static final List<String> LIMITS = List.of("以上", "以下", "以内");

    private Requirement() {}

    /** True for a threshold, a deadline, a coefficient, a prescribed share or frequency. */
    static boolean of(Figure figure) {
        Quantity quantity = figure.quantity();
        if (figure.says(Use.AVERAGE)) {
            return false;
        }
        if (quantity.unit().startsWith("元/") || quantity.unit().equals("工作日") || standard(figure)) {
            return true;
        }
        return rated(figure) || threshold(figure) || timed(figure);
    }

    private static boolean timed(Figure figure) {
        Quantity quantity = figure.quantity();
        boolean time = TIMES.contains(quantity.unit()) && !figure.says(Use.MEASURED);
        boolean shortened = time && figure.says(Use.SHORTENED) && figure.words().ends(Use.LOWERED_TO);
        return shortened || limited(quantity)
                ? time || prescribed(figure)
                : time && figure.after().startsWith("内");
    }

    /** 权重5分, 权重由8%提高到10%, 低于国家二级标准35微克/立方米: what a rule sets; 压缩至法定时限的35% tells how far it was lowered. */
    private static boolean standard(Figure figure) {
        boolean lowered = figure.quantity().unit().equals("%")
                && figure.quantity().bound() == Bound.EXACT
                && figure.says(Use.SHORTENED);
        return (figure.says(Use.WEIGHT) && !lowered && !figure.says(Use.MEASURED))
                || (Comparison.led(figure) && figure.clausesSay(Use.WEIGHT))
                || (figure.words().ends(Use.STANDARD) && figure.own().indexOf('于') >= 0);
    }

    /** 每月不少于300个, 按不低于10%: asked for, and not said to be reached. */
    private static boolean prescribed(Figure figure) {
        boolean each = figure.clausesSay(Use.EACH) && !figure.lastClauses().contains("已");
        return each || figure.says(Use.RULE);
    }

    private static boolean limited(Quantity quantity) {
        return quantity.bound() == Bound.AT_LEAST || quantity.bound() == Bound.AT_MOST;
    }

    /** 每季度开展2次: a frequency asked for, where the clause asks for something. */
    static boolean frequency(Figure figure) {
        boolean times =
                figure.quantity().unit().equals("次") || figure.quantity().unit().equals("%");
        return times && limited(figure.quantity()) && figure.says(Use.EACH);
    }

    /** 比例不低于10%, 不足5人的, 罚款超50万元的2件: a limit, where nothing says that it was reached. */
    private static boolean rated(Figure figure) {
        Quantity quantity = figure.quantity();
        if (quantity.unit().equals("%")) {
            return quantity.text().startsWith("不低于") && !figure.clausesSay(Use.KEPT);
        }
        boolean beyond = quantity.bound() == Bound.OVER && quantity.text().startsWith("超");
        boolean limit = beyond || limited(quantity) || quantity.bound() == Bound.UNDER;
        return limit && figure.after().startsWith("的") && !figure.noun().contains("目标");
    }

    /** 2次及以上的信访件, 10吨及以下燃煤锅炉: the figure says which things are meant, not how many there are. */
    private static boolean threshold(Figure figure) {
        Quantity quantity = figure.quantity();
        if (figure.noun().isEmpty()) {
            return false;
        }
        boolean above = quantity.bound() == Bound.AT_LEAST && quantity.text().endsWith("以上");
        boolean sized =
                limited(quantity) && SIZES.contains(quantity.unit()) && Words.endsWithAny(quantity.text(), LIMITS);
        return sized || (above && COUNTS.contains(quantity.unit()));
    }

    /** 2023年打算：每季度检查不少于2次: what will be asked for has the days of a plan. */
    static Role ahead(Role told, boolean ahead) {
        return ahead && told == Role.PARAMETER ? Role.PLAN : told;
    }
}
