package org.nianjian.mention;

import java.util.List;
import org.nianjian.quantity.Bound;
import org.nianjian.quantity.Quantity;

/** Tells whether a figure is a rule's: nothing that was counted or measured. */
final class Requirement {
    private static final List<String> WEIGHTS = List.of("时限", "权重", "分值", "系数", "标准为", "补助标准", "限值");
    private static final List<String> RULES = List.of("按", "按照", "应当", "不得", "须", "原则上", "要求", "应不", "应达", "规定");
    private static final List<String> TIMES = List.of("工作日", "小时", "日", "月", "年", "天", "分钟");
    private static final List<String> SHORTENED = List.of("压缩", "缩短", "压减", "缩减");
    private static final List<String> TO = List.of("至", "到", "为");
    private static final List<String> STANDARDS = List.of("标准", "标准值", "限值");
    private static final List<String> MEASURED = List.of("天数", "优良", "晴好");
    private static final List<String> EACH =
            List.of("每天", "每日", "每周", "每月", "每季", "每年", "每半年", "每两", "每人", "每名", "每家", "每次");

    private Requirement() {}

    /** True for a threshold, a deadline, a coefficient, a prescribed share or frequency. */
    static boolean of(Figure figure) {
        Quantity quantity = figure.quantity();
        if (quantity.unit().startsWith("元/") || quantity.unit().equals("工作日") || standard(figure.own())) {
            return true;
        }
        return rated(figure) || threshold(quantity, figure.after()) || timed(figure);
    }

    private static boolean timed(Figure figure) {
        Quantity quantity = figure.quantity();
        boolean time = TIMES.contains(quantity.unit()) && !Words.any(figure.own(), MEASURED);
        boolean shortened = time && Words.any(figure.own(), SHORTENED) && Words.endsWithAny(figure.own(), TO);
        return shortened || limited(quantity)
                ? time || prescribed(figure)
                : time && figure.after().startsWith("内");
    }

    /** 权重5分, 低于国家二级标准35微克/立方米: what a rule sets. */
    private static boolean standard(String own) {
        return Words.any(own, WEIGHTS) || (own.indexOf('于') >= 0 && Words.endsWithAny(own, STANDARDS));
    }

    /** 每月不少于300个, 按不低于10%: asked for, and not said to be reached. */
    private static boolean prescribed(Figure figure) {
        String clause = figure.lastClauses();
        boolean each = Words.any(clause, EACH) && !clause.contains("已");
        return each || Words.any(figure.own(), RULES);
    }

    private static boolean limited(Quantity quantity) {
        return quantity.bound() == Bound.AT_LEAST || quantity.bound() == Bound.AT_MOST;
    }

    /** 每季度开展2次: a frequency asked for, where the clause asks for something. */
    static boolean frequency(Figure figure) {
        boolean times =
                figure.quantity().unit().equals("次") || figure.quantity().unit().equals("%");
        return times && limited(figure.quantity()) && Words.any(figure.own(), EACH);
    }

    /** 比例不低于10%, 不足5人的: a limit, where nothing says that it was reached. */
    private static boolean rated(Figure figure) {
        Quantity quantity = figure.quantity();
        if (quantity.unit().equals("%")) {
            return quantity.text().startsWith("不低于") && !Words.any(figure.lastClauses(), List.of("达", "实现", "保持", "已"));
        }
        boolean limit = limited(quantity) || quantity.bound() == Bound.UNDER;
        return limit
                && figure.after().startsWith("的")
                && !Words.firstPart(figure.after()).contains("目标");
    }

    /** 2次及以上的信访件: the figure says which things are meant, not how many there are. */
    private static boolean threshold(Quantity quantity, String after) {
        boolean above = quantity.bound() == Bound.AT_LEAST && quantity.text().endsWith("以上");
        boolean counts = List.of("次", "元", "年").contains(quantity.unit());
        String part = Words.firstPart(after);
        return above && counts && !part.isEmpty() && !part.startsWith("，");
    }
}
