package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tells whether a figure is a difference: to another year, to a target, to somebody else's level. */
final class Comparison {
    private static final List<String> DIRECTIONS = List.of(
            "增长", "上升", "下降", "减少", "增加", "提高", "降低", "提升", "改善", "增幅", "降幅", "上涨", "回落", "压减", "高出", "超出", "超额", "多",
            "少", "多出", "少出", "同比", "环比", "缩短", "压缩", "精简", "下滑", "递增", "优于", "高于", "低于", "幅度");
    private static final List<String> COMPARED = List.of("同比", "环比", "较", "比", "上年", "去年", "相比", "分别", "同期", "目标");
    private static final List<String> RATES = List.of("%", "‰", "倍");
    private static final List<String> BOUNDING = List.of("低于", "高于", "优于");
    private static final List<String> BELOW = List.of("低于", "少于", "小于", "未达");
    private static final List<String> ABOVE = List.of("超出", "超过", "高于", "优于", "多于", "超额", "好于");
    private static final List<String> BETTER = List.of("优于", "好于");
    private static final List<String> LEVELS = List.of("平均水平", "均值", "平均值");
    private static final List<String> NAMED = List.of("目标值", "目标", "标准", "标准值", "限值");
    private static final List<String> AWAY = List.of("低", "高", "少", "多", "好", "优", "提前");
    private static final List<String> MEASURES = List.of("目标", "要求", "标准", "任务", "计划", "时限", "平均", "均值");
    private static final List<String> TIMES = List.of("天", "日", "个月", "月", "年", "小时");
    private static final List<String> DONE = List.of("完成", "实现", "达到", "达标", "办结", "建成", "竣工", "销号");
    private static final List<String> MOVED = List.of(
            "降至", "降到", "降为", "增至", "增到", "升至", "升到", "减至", "减到", "减少至", "减少到", "增加至", "增加到", "下降至", "下降到", "提高至",
            "提高到", "提升至", "提升到", "上升至", "上升到", "增长至", "增长到", "扩大到", "扩大至");

    private Comparison() {}

    /** True for 同比减少6项, 提高2.1个百分点, 超出目标值5天. */
    static boolean difference(Figure figure, Optional<BigDecimal> outcome) {
        if (figure.quantity().unit().equals("百分点")) {
            return true;
        }
        String own = trimmed(figure.own());
        if (distance(figure, own)) {
            return !own.endsWith("的") && !RoleReader.aimBehind(figure);
        }
        if (!Words.endsWithAny(own, DIRECTIONS)) {
            return fromTarget(figure, outcome) || level(figure.own());
        }
        return !Words.endsWithAny(own, BOUNDING) && directed(figure, own);
    }

    private static boolean directed(Figure figure, String own) {
        boolean vague = Words.endsWithAny(own, List.of("多", "少")) && !own.endsWith("减少");
        boolean rate = RATES.contains(figure.quantity().unit()) && !vague;
        return rate || Words.any(figure.lastClauses(), COMPARED);
    }

    /** True where the words only lead from one state to the next: 由36降至33. */
    static boolean nameless(String own) {
        return Words.endsWithAny(own, MOVED);
    }

    private static boolean distance(Figure figure, String own) {
        return own.contains("超额") || fromLevel(own) || early(figure, own);
    }

    /** 比考核目标低2微克, 较目标值少3天. */
    private static boolean fromLevel(String own) {
        int than = Math.max(own.lastIndexOf('较'), own.lastIndexOf('比'));
        if (!Words.endsWithAny(own, AWAY)) {
            return false;
        }
        boolean named = Words.any(own.substring(Math.max(than, 0)), MEASURES);
        return named && (than >= 0 || own.contains("目标低") || own.contains("目标高"));
    }

    /** 提前20天完成. */
    private static boolean early(Figure figure, String own) {
        boolean time = TIMES.contains(figure.quantity().unit());
        return time && own.endsWith("提前") && Words.any(Words.firstPart(figure.after()), DONE);
    }

    /** 高出全市平均水平2.6微克. */
    private static boolean level(String own) {
        boolean away = Words.any(own, List.of("高出", "低于", "高于", "好于", "优于", "低", "高"));
        return away && LEVELS.stream().anyMatch(own::endsWith) && !own.endsWith("目标值");
    }

    /**
     * 超出目标值5天: a distance to a target. 「低于目标值N」 can name the target or the distance: where the outcome told before
     * it does lie below N (above half of it for 超出), N is the target.
     */
    private static boolean fromTarget(Figure figure, Optional<BigDecimal> outcome) {
        String own = figure.own();
        if (!Words.endsWithAny(own, NAMED)) {
            return false;
        }
        BigDecimal value = figure.quantity().value();
        if (Words.any(own, BETTER)) {
            return outcome.filter(told -> near(told, value)).isEmpty();
        }
        if (BELOW.stream().anyMatch(own::contains)) {
            return outcome.filter(told -> told.compareTo(value) < 0).isEmpty();
        }
        if (ABOVE.stream().anyMatch(own::contains)) {
            return outcome.filter(told -> told.compareTo(value) > 0 && told.compareTo(value.add(value)) < 0)
                    .isEmpty();
        }
        return false;
    }

    private static boolean near(BigDecimal told, BigDecimal value) {
        return told.compareTo(value.add(value)) < 0 && value.compareTo(told.add(told)) < 0;
    }

    private static String trimmed(String own) {
        String words = own;
        for (String tail : List.of("约", "近", "了", "约为", "达", "为", "高达")) {
            words = words.endsWith(tail) ? words.substring(0, words.length() - tail.length()) : words;
        }
        return words;
    }
}
