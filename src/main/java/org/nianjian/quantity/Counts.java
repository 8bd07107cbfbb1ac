package org.nianjian.quantity;

import org.nianjian.quantity.Numeral.Script;
import org.nianjian.quantity.Units.Unit;
import org.nianjian.quantity.Units.Use;

/** Decides whether a numeral with a unit counts something: 两项决策 does, 一系列 and 三年行动 do not. */
final class Counts {
    private static final int SESSIONS = 40;
    private static final int IDIOM_REACH = 12;

    private final Condensed text;
    private final Cues cues;

    Counts(Condensed text, Cues cues) {
        this.text = text;
        this.cues = cues;
    }

    boolean counts(Numeral numeral, Unit unit, Bound around) {
        int end = numeral.end() + unit.spelling().length();
        if (unit.year()) {
            return numeral.value().precision() <= 2 && cues.endingAt(Cues.Kind.DURATION, text, numeral.start()) > 0;
        }
        if (unit.use() == Use.END && !Glyph.endsPhrase(text.at(end)) && text.at(end) != '以') {
            return false;
        }
        if (numeral.script() == Script.ROUND) {
            return numeral.inside() != Bound.EXACT || around != Bound.EXACT;
        }
        if (first(numeral, unit)) {
            return false;
        }
        if (!numeral.chinese()) {
            return !dateTail(numeral);
        }
        return chinese(numeral, unit, end);
    }

    /** 前10名, 首批, 前11个月: the head of a row. */
    private boolean first(Numeral numeral, Unit unit) {
        boolean row = unit.name().equals("批")
                || unit.name().equals("人")
                || unit.name().equals("月");
        return row
                && !unit.spelling().endsWith("人")
                && cues.endingAt(Cues.Kind.FIRST, text, numeral.start()) > 0
                && cues.endingAt(Cues.Kind.NOT_FIRST, text, numeral.start()) == 0;
    }

    /** 10时30分, 5月3日内: the tail of a date or a clock time. */
    private boolean dateTail(Numeral numeral) {
        char before = text.before(numeral.start());
        return (before == '时' || before == '点' || before == '月')
                && numeral.value().precision() <= 2
                && numeral.script() == Script.DIGITS
                && (text.at(numeral.end()) == '分' || text.at(numeral.end()) == '日');
    }

    private boolean chinese(Numeral numeral, Unit unit, int end) {
        if (numeral.one()) {
            return unit.use() != Use.DIGITS && one(numeral, unit, text.before(numeral.start()), end);
        }
        if (unit.use() == Use.DIGITS) {
            return cues.beginningAt(Cues.Kind.THING, text, numeral.end())
                    > unit.spelling().length();
        }
        if (unit.spelling().equals("次") && session(end)) {
            return false;
        }
        if (unit.time()) {
            return cues.endingAt(Cues.Kind.DURATION, text, numeral.start()) > 0;
        }
        return true;
    }

    /** 三次、四次、五次全会: the numbers of a body's meetings. */
    private boolean session(int end) {
        int i = end;
        while (i - end < SESSIONS && text.at(i) == '、') {
            int from = i + 1;
            i = from;
            while (Glyph.numeral(text.at(i))) {
                i++;
            }
            if (i == from || text.at(i) != '次') {
                return false;
            }
            i++;
        }
        return i > end && (text.startsWith("全会", i) || text.startsWith("全体会议", i));
    }

    /** 一 before a measure word is mostly an article; it counts at the end of a phrase and after a verb of counting. */
    private boolean one(Numeral numeral, Unit unit, char before, int end) {
        int start = numeral.start();
        if (cues.endingAt(Cues.Kind.ARTICLE, text, start) > 0 || unit.time() || idiom(start)) {
            return false;
        }
        boolean person = unit.spelling().equals("名");
        boolean firm = unit.spelling().equals("家") && text.startsWith("企业", end);
        return person
                || firm
                || (cues.beginningAt(Cues.Kind.OCCASION, text, numeral.end())
                                == unit.spelling().length()
                        && occasion(unit, before, start, end));
    }

    private boolean occasion(Unit unit, char before, int start, int end) {
        if (cues.endingAt(Cues.Kind.OCCURRENCE, text, start) > 0) {
            return true;
        }
        boolean together = unit.spelling().equals("起");
        return !together && !Glyph.endsPhrase(before) && Glyph.endsPhrase(text.at(end));
    }

    /** 一企一策, 整改一个、销号一个: 一 stands again nearby. */
    private boolean idiom(int start) {
        for (int i = Math.max(0, start - IDIOM_REACH); i < Math.min(text.length, start + IDIOM_REACH); i++) {
            if (i != start && text.chars[i] == '一' && text.at(i + 1) == text.at(start + 1)) {
                return true;
            }
        }
        return text.at(start + 2) == '一' || text.at(start - 2) == '一';
    }
}
