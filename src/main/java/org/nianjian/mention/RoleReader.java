package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianjian.quantity.Quantity;

/** Tells what a figure is told as, by the words of its clause. */
final class RoleReader {
    private static final List<String> SHARES = List.of("%", "‰");
    private static final List<String> TARGETS = List.of(
            "目标值", "目标任务", "考核目标", "目标为", "目标是", "年度目标", "任务数", "控制目标", "指标任务", "考核要求", "约束性指标", "目标值的", "目标的", "目标要求");
    private static final List<String> AIMS = List.of("确保", "力争", "要求", "争取", "努力实现");
    private static final List<String> REACHED = List.of("已", "了", "均", "实际", "完成率", "实现了", "达到了");
    private static final List<String> INTENTIONS = List.of("计划", "拟", "打算", "力争", "争取", "将");
    private static final List<String> LATER = List.of("明年", "下一年", "来年", "下年度", "次年");
    private static final List<String> TO = List.of("至", "到", "为", "达");

    /**
     * Role of a figure.
     *
     * @param later true where it stands below a heading on the year to come
     * @param outcome the outcome in the same unit told before it in its sentence
     */
    Role role(Figure figure, boolean later, Optional<BigDecimal> outcome) {
        if (Requirement.frequency(figure)) {
            return Role.PARAMETER;
        }
        if (place(figure.quantity())) {
            return Role.RANK;
        }
        if (later || intention(figure)) {
            return Role.PLAN;
        }
        return ofTheYear(figure, outcome);
    }

    private static Role ofTheYear(Figure figure, Optional<BigDecimal> outcome) {
        if (Comparison.difference(figure, outcome)) {
            return Role.CHANGE;
        }
        if (Requirement.of(figure)) {
            return Role.PARAMETER;
        }
        if (target(figure)) {
            return Role.TARGET;
        }
        Quantity quantity = figure.quantity();
        boolean share = SHARES.contains(quantity.unit()) || quantity.text().contains("分之");
        return share ? Role.SHARE : Role.ACTUAL;
    }

    private static boolean place(Quantity quantity) {
        return quantity.unit().equals("1") && quantity.text().contains("第");
    }

    private static boolean intention(Figure figure) {
        String clause = figure.lastClauses();
        return Words.any(clause, LATER) && (Words.any(clause, INTENTIONS) || Words.any(figure.own(), LATER));
    }

    private static boolean target(Figure figure) {
        String own = figure.own();
        String noun = Words.firstPart(figure.after());
        boolean named = noun.startsWith("的")
                || Words.any(noun.substring(0, Math.min(2, noun.length())), List.of("考核", "目标", "年度"));
        boolean behind = named && Words.any(noun, List.of("目标", "要求"));
        boolean before = own.endsWith("目标") || (Words.any(own, TARGETS) && !own.contains("完成"));
        return behind || before || aimed(figure);
    }

    /** 确保达到100%, with no word that it was reached. */
    private static boolean aimed(Figure figure) {
        String own = figure.own();
        String clause = figure.lastClauses();
        boolean aimed = (Words.any(clause, AIMS) || own.contains("目标")) && !Words.any(clause, REACHED);
        boolean state = figure.quantity().unit().equals("%") || TO.stream().anyMatch(own::endsWith);
        return aimed && state;
    }
}
