package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianjian.quantity.Bound;
import org.nianjian.quantity.Quantity;

/** Tells whether a figure is a difference: to another year, to a target, to somebody else's level. */
final class Comparison {
    private static final List<String> RATES = List.of("%", "‰", "倍");
    private static final List<String> TAILS = List.of("约", "近", "了", "约为", "达", "为", "高达", "依次", "分别", "均", "-", "－");
    private static final List<String> MEASURES = List.of("目标", "要求", "标准", "任务", "计划", "时限", "平均", "均值");
    private static final List<String> LEVELS = List.of("目标低", "目标高", "目标值差", "目标差");
    private static final List<String> TIMES = List.of("天", "日", "个月", "月", "年", "小时");

    private static final List<String> JOINS = List.of("", "和", "及", "与");
    private static final List<String> MINUS = List.of("", "-", "－");

    private static final String FEWER = "减少";
    private static final List<String> CUT = List.of("压减", "压缩", "缩短", "缩减", "精简");
    private static final List<String> REDUCED = List.of("削减", "减排");
    private static final List<String> THAN = List.of("比", "较", "上年", "去年");
    private static final List<String> GAPS = List.of("差距", "的差距");
    /** What a list of shortcomings is counted by. */
    private static final List<String> POINTS = List.of("个", "项", "处", "条", "方面", "个方面");

    private static final int LED = 4;
    /** Chars of a word that tells a direction. */
    private static final int DIRECTION = 2;

    private Comparison() {}

    /** True for 同比减少6项, 提高2.1个百分点, 超出目标值5天. */
    static boolean difference(Figure figure, Supplier<Optional<BigDecimal>> outcome) {
        if (figure.quantity().unit().equals("百分点")) {
            return true;
        }
        Stretch own = figure.words().withoutEach(TAILS);
        if (distance(figure, own)) {
            return !figure.own().endsWith("的") && !RoleReader.aimBehind(figure);
        }
        if (!own.ends(Use.DIRECTION)) {
            return fromTarget(figure, outcome) || apart(figure) || fewer(figure, own);
        }
        return !own.ends(Use.BOUNDING) && (directed(figure, own) || bare(figure, own, outcome));
    }

    /** 审批时限分别缩短为12个工作日和4个工作日: a state and no way to it. */
    private static boolean lowered(Figure figure) {
        return figure.says(Use.SHORTENED) && figure.words().ends(Use.LOWERED_TO);
    }

    /** 距离38微克/立方米的目标还有3微克/立方米差距: the way that is left. */
    private static boolean gap(Figure figure) {
        return Words.startsWithAny(figure.noun(), GAPS)
                && !POINTS.contains(figure.quantity().unit())
                && Words.any(figure.lastClauses(), MEASURES);
    }

    /** 减少执法队伍7支, 压减办理时限60%: what there is less of stands between the word and the number. */
    private static boolean fewer(Figure figure, Stretch own) {
        String words = own.toString();
        boolean level = words.length() > DIRECTION && "到至为率比".indexOf(words.charAt(DIRECTION)) >= 0;
        boolean rate = RATES.contains(figure.quantity().unit()) && Words.startsWithAny(words, CUT);
        return (rate || words.startsWith(FEWER)) && !level && figure.noun().isEmpty();
    }

    /** 持证人员226人，增加8人: a direction alone behind a larger outcome of its unit. */
    private static boolean bare(Figure figure, Stretch own, Supplier<Optional<BigDecimal>> outcome) {
        BigDecimal value = figure.quantity().value();
        return own.toString().length() <= DIRECTION
                && figure.noun().isEmpty()
                && outcome.get().filter(told -> told.compareTo(value) > 0).isPresent();
    }

    private static boolean directed(Figure figure, Stretch own) {
        boolean vague = own.ends(Use.VAGUE) && !own.toString().endsWith("减少");
        boolean rate = RATES.contains(figure.quantity().unit()) && !vague;
        return rate || figure.clausesSay(Use.COMPARED) && !cut(figure, own) && !lowered(figure);
    }

    /** 二氧化硫、氨氮分别削减113、52.1吨: an outcome where nothing is said of another year. */
    private static boolean cut(Figure figure, Stretch own) {
        return Words.endsWithAny(own.toString(), REDUCED) && !Words.any(figure.lastClauses(), THAN);
    }

    /** True where the words name nothing themselves, or only lead from one state to the next: 由36降至33. */
    static boolean nameless(Figure figure) {
        return figure.words().empty() && !thing(figure) || figure.words().ends(Use.MOVED);
    }

    /** 18名一线人员人均监管12家: a figure that goes on nothing and whose thing stands behind it names that thing; 3件已印发 does not. */
    private static boolean thing(Figure figure) {
        String noun = figure.noun();
        return figure.before().isEmpty() && !noun.isEmpty() && "已均未尚".indexOf(noun.charAt(0)) < 0;
    }

    /** The code of the outcome that a figure is only compared with: of its sentence, else of its paragraph. */
    static Optional<String> outcome(Figure figure, List<Draft> before) {
        return Subject.comparing(figure)
                ? Subject.outcome(figure, before).or(() -> ofParagraph(figure, before))
                : Optional.empty();
    }

    /** 较上年的96件 at the head of a sentence: the code of the nearest outcome of its paragraph in its unit that has one. */
    private static Optional<String> ofParagraph(Figure figure, List<Draft> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - Draft.REACH); i--) {
            Draft draft = before.get(i);
            Figure other = draft.figure();
            boolean own = other.sentence().equals(figure.sentence());
            if (other.passage() != figure.passage() || own && !other.led().equals(figure.led())) {
                return Optional.empty();
            }
            boolean told =
                    !own && draft.role() == Role.ACTUAL && !draft.indicator().isEmpty();
            if (told && other.quantity().unit().equals(figure.quantity().unit())) {
                return Optional.of(draft.indicator());
            }
        }
        return Optional.empty();
    }

    /** True where a figure is told as the one before it is: the far end of a range, or a list's next change. */
    static boolean goesOn(Figure figure, List<Draft> before) {
        if (before.isEmpty()) {
            return false;
        }
        Draft last = before.get(before.size() - 1);
        return farEnd(figure.quantity(), last.figure().quantity())
                || changesToo(figure, last)
                || meantToo(figure, last);
    }

    /** 各县优良率在88.5%至95.6%之间: the ends of a range, of which neither is anybody's value. */
    static boolean rangeEnd(Figure figure) {
        return figure.after().startsWith("至#之间")
                || figure.own().endsWith("至") && figure.noun().startsWith("之间");
    }

    /** 下降20%～30%. */
    private static boolean farEnd(Quantity far, Quantity near) {
        return far.bound() == Bound.AT_MOST && near.bound() == Bound.AT_LEAST && far.start() - near.end() <= 1;
    }

    /** 计划组织实训20场，推动公职律师达到20名: what is meant goes on until a word says that something was done. */
    private static boolean meantToo(Figure figure, Draft last) {
        return last.role() == Role.PLAN
                && last.figure().sentence().start() == figure.sentence().start()
                && last.figure().place().segment() == figure.place().segment()
                && !figure.says(Use.DONE)
                && !figure.says(Use.COMPARED)
                && !Requirement.frequency(figure);
    }

    /** 比目标低6微克和5微克: what goes on a list of changes without a word of its own is one too. */
    private static boolean changesToo(Figure figure, Draft last) {
        boolean bare = figure.listed() && MINUS.contains(figure.own()) && JOINS.contains(figure.noun());
        return bare
                && last.role() == Role.CHANGE
                && last.figure().quantity().unit().equals(figure.quantity().unit());
    }

    /** True where the words only lead on from the state told before: (由8%)提高到. */
    static boolean led(Figure figure) {
        return figure.words().ends(Use.MOVED) && figure.own().length() <= LED;
    }

    private static boolean distance(Figure figure, Stretch own) {
        boolean excess = own.says(Use.EXCESS) && !figure.words().ends(Use.NAMED_TARGET);
        return excess || fromLevel(figure, own) || early(figure, own);
    }

    /** 比考核目标低2微克, 较目标值少3天, 比目标值37微克低2微克. */
    private static boolean fromLevel(Figure figure, Stretch words) {
        if (!words.ends(Use.AWAY)) {
            return false;
        }
        String own = words.toString().length() == 1 ? figure.lastClauses() : words.toString();
        int than = Math.max(own.lastIndexOf('较'), own.lastIndexOf('比'));
        boolean named = Words.any(own.substring(Math.max(than, 0)), MEASURES);
        return named && (than >= 0 || Words.any(own, LEVELS));
    }

    /** 提前20天完成. */
    private static boolean early(Figure figure, Stretch own) {
        boolean time = TIMES.contains(figure.quantity().unit());
        return time && own.toString().endsWith("提前") && figure.nounSays(Use.ATTAINED);
    }

    private static boolean apart(Figure figure) {
        return level(figure) || gap(figure);
    }

    /** 高出全市平均水平2.6微克. */
    private static boolean level(Figure figure) {
        return figure.says(Use.APART) && figure.words().ends(Use.LEVEL);
    }

    /**
     * 超出目标值5天: a distance to a target. 「低于目标值N」 can name the target or the distance: where the outcome told before
     * it does lie below N (above half of it for 超出), N is the target.
     */
    private static boolean fromTarget(Figure figure, Supplier<Optional<BigDecimal>> outcome) {
        if (!figure.words().ends(Use.NAMED_TARGET)) {
            return false;
        }
        BigDecimal value = figure.quantity().value();
        if (figure.says(Use.BETTER)) {
            return outcome.get().filter(told -> near(told, value)).isEmpty();
        }
        if (figure.says(Use.BELOW)) {
            return outcome.get().filter(told -> told.compareTo(value) < 0).isEmpty();
        }
        if (figure.says(Use.ABOVE)) {
            return outcome.get()
                    .filter(told -> told.compareTo(value) > 0 && told.compareTo(value.add(value)) < 0)
                    .isEmpty();
        }
        return false;
    }

    private static boolean near(BigDecimal told, BigDecimal value) {
        return told.compareTo(value.add(value)) < 0 && value.compareTo(told.add(told)) < 0;
    }
}
