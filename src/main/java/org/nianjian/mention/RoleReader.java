package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianjian.quantity.Quantity;

/** Tells what a figure is told as, by the words of its clause. */
final class RoleReader {
    private static final List<String> SHARES = List.of("%", "‰");
    private static final List<String> TARGETS = List.of(
            "目标值", "目标任务", "考核目标", "目标为", "目标是", "年度目标", "年度任务", "下达任务", "任务数", "控制目标", "指标任务", "考核要求", "约束性指标", "目标值的",
            "目标的", "目标要求");
    private static final List<String> AIMS = List.of("确保", "力争", "要求", "争取", "努力实现");
    private static final List<String> REACHED = List.of("已", "了", "均", "实际", "完成率", "实现了", "达到了");
    private static final List<String> INTENTIONS = List.of("计划", "拟", "打算", "力争", "争取", "将");
    private static final List<String> LATER = List.of("明年", "下一年", "来年", "下年度", "次年");
    private static final List<String> NEXT = List.of("下一步", "下步", "下阶段", "今后", "接下来");
    private static final List<String> MEANT = List.of("计划", "拟", "打算");
    private static final List<String> STEPS =
            List.of("拟处罚", "拟作出", "拟定", "拟订", "拟制", "拟不予", "拟移送", "拟予", "拟给予", "计划内", "计划外", "计划生育");
    private static final List<String> PLANNED =
            List.of("年初计划", "年度计划", "全年计划", "年计划", "原计划", "原定", "预定", "年初确定", "年初下达");
    private static final List<String> NOUNS = List.of("完成", "纳入", "列入", "制定", "编制", "印发", "审批", "按");
    private static final List<String> OUTCOMES = List.of("实际", "已完成", "现已", "完成率");
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
        if (next(figure.segment()) || (meant(figure.own()) && !planned(figure))) {
            return true;
        }
        String clause = figure.lastClauses();
        return Words.any(clause, LATER) && (Words.any(clause, INTENTIONS) || Words.any(figure.own(), LATER));
    }

    /** 下一步 at the sentence's head: all that follows is still to come. */
    private static boolean next(String segment) {
        return Words.startsWithAny(segment, NEXT);
    }

    /** 计划检查, 拟新增; but 拟处罚 is a step of a case. */
    private static boolean meant(String own) {
        boolean verb = Words.startsWithAny(own, MEANT) && !Words.startsWithAny(own, STEPS);
        return verb && !Words.any(own, NOUNS);
    }

    /** 年初计划检查100家, 计划检查100家，实际检查120家: what was meant for the year itself. */
    private static boolean planned(Figure figure) {
        String own = figure.own();
        if (Words.any(own, NOUNS)) {
            return false;
        }
        boolean compared = own.startsWith("计划") && Words.any(figure.after(), OUTCOMES);
        return compared || Words.any(own, PLANNED);
    }

    private static boolean target(Figure figure) {
        String own = figure.own();
        boolean before = own.endsWith("目标") || (Words.any(own, TARGETS) && !own.contains("完成"));
        return aimBehind(figure) || before || planned(figure) || aimed(figure);
    }

    /** 42微克/立方米的目标: the aim is named behind the figure. */
    static boolean aimBehind(Figure figure) {
        String noun = Words.firstPart(figure.after());
        boolean named = noun.startsWith("的")
                || Words.any(noun.substring(0, Math.min(2, noun.length())), List.of("考核", "目标", "年度"));
        boolean task = noun.startsWith("任务") && figure.own().contains("下达");
        return task || (named && Words.any(noun, List.of("目标", "要求")));
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
