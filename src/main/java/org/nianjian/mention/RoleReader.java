package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianjian.quantity.Bound;
import org.nianjian.quantity.Quantity;

/** Tells what a figure is told as, by the words of its clause. */
final class RoleReader {
    private static final List<String> DIRECTIONS = List.of(
            "增长", "上升", "下降", "减少", "增加", "提高", "降低", "提升", "改善", "增幅", "降幅", "上涨", "回落", "压减", "高出", "超出", "超额", "多",
            "少", "多出", "少出", "同比", "环比", "缩短", "压缩", "精简", "下滑", "递增", "优于", "高于", "低于", "幅度");
    private static final List<String> COMPARED = List.of("同比", "环比", "较", "比", "上年", "去年", "相比", "分别", "同期", "目标");
    private static final List<String> TARGETS = List.of(
            "目标值", "目标任务", "考核目标", "目标为", "目标是", "年度目标", "任务数", "控制目标", "指标任务", "考核要求", "约束性指标", "目标值的", "目标的", "目标要求");
    private static final List<String> AIMS = List.of("确保", "力争", "要求", "争取", "努力实现");
    private static final List<String> REACHED = List.of("已", "了", "均", "实际", "完成率", "实现了", "达到了");
    private static final List<String> INTENTIONS = List.of("计划", "拟", "打算", "力争", "争取", "将");
    private static final List<String> LATER = List.of("明年", "下一年", "来年", "下年度", "次年");
    private static final List<String> EACH =
            List.of("每天", "每日", "每周", "每月", "每季", "每年", "每半年", "每两", "每人", "每名", "每家", "每次");
    private static final List<String> WEIGHTS = List.of("权重", "分值", "系数", "标准为", "补助标准", "限值");
    private static final List<String> LEVELS = List.of("平均水平", "均值", "平均值", "目标低", "目标高", "目标少", "目标多");
    private static final List<String> RULES = List.of("按", "按照", "应当", "不得", "须", "原则上", "要求");
    private static final List<String> TIMES = List.of("工作日", "小时", "日", "月", "年", "天", "分钟");
    private static final List<String> BELOW = List.of("低于", "少于", "小于", "未达");
    private static final List<String> ABOVE = List.of("超出", "超过", "高于", "优于", "多于", "超额", "好于");
    private static final List<String> TO = List.of("至", "到", "为", "达");

    /**
     * Role of a figure.
     *
     * @param later true where it stands below a heading on the year to come
     * @param outcome the outcome in the same unit told before it in its sentence
     */
    Role role(Figure figure, boolean later, Optional<BigDecimal> outcome) {
        if (prescribed(figure)) {
            return Role.PARAMETER;
        }
        Quantity quantity = figure.quantity();
        if (place(quantity)) {
            return Role.RANK;
        }
        if (change(figure, outcome)) {
            return later ? Role.PLAN : Role.CHANGE;
        }
        if (later || intention(figure)) {
            return Role.PLAN;
        }
        if (parameter(figure)) {
            return Role.PARAMETER;
        }
        if (target(figure)) {
            return Role.TARGET;
        }
        return quantity.unit().equals("%") || quantity.unit().equals("‰") ? Role.SHARE : Role.ACTUAL;
    }

    private static boolean place(Quantity quantity) {
        return quantity.unit().equals("1") && quantity.text().contains("第");
    }

    private static boolean change(Figure figure, Optional<BigDecimal> outcome) {
        if (figure.quantity().unit().equals("百分点")) {
            return true;
        }
        String own = trimmed(figure.own());
        boolean toward = DIRECTIONS.stream().anyMatch(own::endsWith);
        if (!toward) {
            return difference(figure, outcome) || level(figure.own());
        }
        boolean rate = figure.quantity().unit().equals("%");
        boolean compared = Words.any(lastClauses(figure), COMPARED);
        boolean single = own.endsWith("多") || own.endsWith("少") && !own.endsWith("减少");
        boolean bounding = own.endsWith("低于") || own.endsWith("高于") || own.endsWith("优于");
        return compared && !bounding || rate && !single && !bounding;
    }

    /** 高出全市平均水平2.6微克, 比考核目标低2微克. */
    private static boolean level(String own) {
        boolean away = Words.any(own, List.of("高出", "低于", "高于", "好于", "优于", "低", "高"));
        return away && LEVELS.stream().anyMatch(own::endsWith) && !own.endsWith("目标值");
    }

    /**
     * 超出目标值5天: a distance to a target. 「低于目标值N」 can name the target or the distance: where the outcome told before
     * it does lie below N (above half of it for 超出), N is the target.
     */
    private static boolean difference(Figure figure, Optional<BigDecimal> outcome) {
        String own = figure.own();
        if (!own.endsWith("目标值") && !own.endsWith("目标")) {
            return false;
        }
        BigDecimal value = figure.quantity().value();
        if (BELOW.stream().anyMatch(own::contains)) {
            return outcome.filter(told -> told.compareTo(value) < 0).isEmpty();
        }
        if (ABOVE.stream().anyMatch(own::contains)) {
            return outcome.filter(told -> told.compareTo(value) > 0 && told.compareTo(value.add(value)) < 0)
                    .isEmpty();
        }
        return false;
    }

    private static String trimmed(String own) {
        String words = own;
        for (String tail : List.of("约", "近", "了", "约为", "达", "为", "高达")) {
            words = words.endsWith(tail) ? words.substring(0, words.length() - tail.length()) : words;
        }
        return words;
    }

    /** The figure's clause and the one before it. */
    private static String lastClauses(Figure figure) {
        String segment = figure.segment();
        int comma = Math.max(segment.lastIndexOf('，'), segment.lastIndexOf(','));
        int before = Math.max(segment.lastIndexOf('，', comma - 1), segment.lastIndexOf(',', comma - 1));
        return segment.substring(Math.max(0, before + 1));
    }

    private static boolean intention(Figure figure) {
        String clause = lastClauses(figure);
        return Words.any(clause, LATER) && (Words.any(clause, INTENTIONS) || Words.any(figure.own(), LATER));
    }

    private static boolean parameter(Figure figure) {
        Quantity quantity = figure.quantity();
        String clause = lastClauses(figure);
        boolean floor = quantity.bound() == Bound.AT_LEAST || quantity.bound() == Bound.AT_MOST;
        if (quantity.unit().startsWith("元/") || quantity.unit().equals("工作日")) {
            return true;
        }
        if (Words.any(clause, EACH) && floor && !clause.contains("已")) {
            return true;
        }
        if (Words.any(figure.own(), WEIGHTS) || rated(figure)) {
            return true;
        }
        if (floor && Words.any(figure.own(), RULES)) {
            return true;
        }
        if (TIMES.contains(quantity.unit()) && (floor || figure.after().startsWith("内"))) {
            return true;
        }
        return threshold(quantity, figure.after());
    }

    /** 每季度开展2次: a frequency asked for, where the clause asks for something. */
    private static boolean prescribed(Figure figure) {
        boolean times =
                figure.quantity().unit().equals("次") || figure.quantity().unit().equals("%");
        boolean floor =
                figure.quantity().bound() == Bound.AT_LEAST || figure.quantity().bound() == Bound.AT_MOST;
        return times && floor && Words.any(figure.own(), EACH);
    }

    /** 比例不低于10%, 不足5人的: a limit, where nothing says that it was reached. */
    private static boolean rated(Figure figure) {
        Quantity quantity = figure.quantity();
        if (quantity.unit().equals("%")) {
            return quantity.text().startsWith("不低于") && !Words.any(lastClauses(figure), List.of("达", "实现", "保持", "已"));
        }
        boolean limit = quantity.bound() == Bound.AT_LEAST
                || quantity.bound() == Bound.AT_MOST
                || quantity.bound() == Bound.UNDER;
        return limit && figure.after().startsWith("的");
    }

    /** 2次及以上的信访件: the figure says which things are meant, not how many there are. */
    private static boolean threshold(Quantity quantity, String after) {
        boolean above = quantity.bound() == Bound.AT_LEAST && quantity.text().endsWith("以上");
        boolean counts = quantity.unit().equals("次")
                || quantity.unit().equals("元")
                || quantity.unit().equals("年");
        String part = Words.firstPart(after);
        return above && counts && !part.isEmpty() && !part.startsWith("，");
    }

    private static boolean target(Figure figure) {
        String own = figure.own();
        String noun = Words.firstPart(figure.after());
        boolean named = noun.startsWith("的")
                || Words.any(noun.substring(0, Math.min(2, noun.length())), List.of("考核", "目标", "年度"));
        if (named && noun.contains("目标")) {
            return true;
        }
        if (TARGETS.stream().anyMatch(own::contains) && !own.contains("完成")) {
            return true;
        }
        String clause = lastClauses(figure);
        boolean aimed = (Words.any(clause, AIMS) || own.contains("目标")) && !Words.any(clause, REACHED);
        boolean state = figure.quantity().unit().equals("%") || TO.stream().anyMatch(own::endsWith);
        return aimed && state;
    }
}
