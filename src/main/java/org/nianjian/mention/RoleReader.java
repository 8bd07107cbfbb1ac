package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianjian.quantity.Quantity;

/** Tells what a figure is told as, by the words of its clause. */
final class RoleReader {
    private static final List<String> SHARES = List.of("%", "‰");
    private static final List<String> AIMED = List.of("的", "考核", "目标", "年度");
    private static final List<String> TASKS = List.of("任务", "年度任务");
    /** Beside a level that a superior handed down these tell how the outcome lies to it. */
    private static final List<String> HELD = List.of("控制在", "低于", "优于", "高于", "超额");

    private static final List<String> GOALS = List.of("目标", "要求");
    /** Chars of the word for an aim. */
    private static final int AIM = 2;

    private static final List<String> MEANS = List.of("年均", "月均", "日均", "平均", "均值", "均浓度");
    private static final List<String> MET = List.of("达到", "符合", "满足", "优于");
    private static final List<String> HOPED = List.of("确保", "力争", "争取", "努力", "全面");
    private static final List<String> FLOORS = List.of("不少于", "不低于");
    private static final List<String> SO_FAR = List.of("以来", "截至", "截止", "目前");
    private static final List<String> OUTCOMES = List.of("实际", "已完成", "现已", "完成率");

    /**
     * Role of a figure.
     *
     * @param later true where it stands below a heading on the year to come
     * @param outcome tells the outcome in the same unit told before it in its sentence
     */
    Role role(Figure figure, boolean later, Supplier<Optional<BigDecimal>> outcome) {
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

    private static Role ofTheYear(Figure figure, Supplier<Optional<BigDecimal>> outcome) {
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
        if (figure.segmentBegins(Use.NEXT_STEP)
                || figure.sentenceBegins(Use.NEXT_STEP)
                || (meant(figure) && !planned(figure))) {
            return true;
        }
        return figure.clausesSay(Use.NEXT_YEAR) && (figure.clausesSay(Use.INTENTION) || figure.says(Use.NEXT_YEAR));
    }

    /** 计划检查, 拟新增; but 拟处罚 is a step of a case. */
    private static boolean meant(Figure figure) {
        Stretch own = figure.words();
        return own.begins(Use.MEANT) && !own.begins(Use.CASE_STEP) && !own.says(Use.PLAN_NOUN);
    }

    /** 年初计划检查100家, 计划检查100家，实际检查120家: what was meant for the year itself. */
    private static boolean planned(Figure figure) {
        boolean compared = figure.own().startsWith("计划") && Words.any(figure.after(), OUTCOMES);
        return due(figure) || (compared || figure.says(Use.PLANNED)) && !figure.says(Use.PLAN_NOUN);
    }

    private static boolean target(Figure figure) {
        String own = figure.own();
        boolean told = !own.endsWith("，") && !own.contains("完成") && !(figure.says(Use.REACHED) && reached(figure));
        boolean before = own.endsWith("目标") || (figure.says(Use.TARGET) && told);
        return aimBeside(figure) || before || planned(figure) || aimed(figure) || promised(figure);
    }

    /** 控制在市下达的2.1亿立方米以内: what a superior set, where the words say how the outcome lies to it. */
    private static boolean setAbove(Figure figure) {
        return figure.own().endsWith("下达的") && Words.any(figure.own(), HELD);
    }

    /** 应完成整改13项，实际完成14项, 完成年度任务250辆的107%: what was to be done, beside what was. */
    private static boolean due(Figure figure) {
        boolean owed = figure.own().contains("应完成") && Words.any(figure.after(), OUTCOMES);
        boolean meant = figure.says(Use.TARGET) || figure.says(Use.PLANNED);
        return owed || (meant && figure.after().startsWith("的#"));
    }

    private static boolean aimBeside(Figure figure) {
        return aimBehind(figure) || bracketedAim(figure) || setAbove(figure);
    }

    /** 比年度目标（87.5%）高2.9个百分点: alone in a bracket behind the word. */
    private static boolean bracketedAim(Figure figure) {
        Line line = figure.place().line();
        int open = figure.place().from() - 1;
        boolean alone = open > 0 && figure.own().isEmpty() && Marks.is(line.at(open), Marks.BRACKET);
        return alone && Words.endsWithAny(line.text(Math.max(0, open - AIM), open), GOALS);
    }

    /** 42微克/立方米的目标: the aim is named behind the figure. */
    static boolean aimBehind(Figure figure) {
        if ("的考目年任是".indexOf(figure.next()) < 0) {
            return false;
        }
        String noun = figure.noun();
        boolean named = Words.startsWithAny(noun, AIMED);
        boolean task = Words.startsWithAny(noun, TASKS) && figure.own().contains("下达");
        boolean is = noun.startsWith("是") && Words.endsWithAny(noun, GOALS);
        return task || is || (named && Words.any(noun, GOALS));
    }

    /** 普法活动不少于10场次: so much was asked for or promised, where no word says that it was done. */
    private static boolean promised(Figure figure) {
        Quantity quantity = figure.quantity();
        return Words.startsWithAny(quantity.text(), FLOORS)
                && !SHARES.contains(quantity.unit())
                && !figure.says(Use.SUM)
                && !figure.clausesSay(Use.REACHED)
                && !figure.clausesSay(Use.KEPT)
                && !Words.any(figure.segment(), SO_FAR);
    }

    /** 确保达到100%, with no word that it was reached. */
    private static boolean aimed(Figure figure) {
        boolean aimed = figure.clausesSay(Use.AIM) || figure.own().contains("目标");
        boolean state = figure.quantity().unit().equals("%") || figure.words().ends(Use.ARRIVAL);
        return aimed && state && !reached(figure) && !met(figure);
    }

    /** True where a word says that an aim was reached: 均达到, but not the 均 of a mean (力争PM2.5年均浓度控制在32). */
    private static boolean reached(Figure figure) {
        if (!figure.clausesSay(Use.REACHED)) {
            return false;
        }
        String words = figure.lastClauses();
        for (String mean : MEANS) {
            words = words.replace(mean, "");
        }
        return Use.REACHED.in(figure.place().line().vocabulary().uses(words));
    }

    /** 达到功能区要求，达标率91.7%: what was asked for was met. */
    private static boolean met(Figure figure) {
        String words = figure.lastClauses();
        int asked = words.indexOf("要求");
        return asked > 0 && Words.any(words.substring(0, asked), MET) && !Words.any(words.substring(0, asked), HOPED);
    }
}
