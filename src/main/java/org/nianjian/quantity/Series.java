package org.nianjian.quantity;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.quantity.Numeral.Script;

/** Numbers that share the unit behind the last: a list (分别为42、23、147µg/m3) or the two ends of a range (5—10家). */
final class Series {
    private static final int LONGEST = 32;
    private static final int REACH = 16;
    private static final String GENERAL = "个";
    private static final char BATCH = '批';
    private static final String[] AFTER_MEASURE = {"同比", "比", "较", "位居", "排名", "居", "以", "左右", "且"};

    private final Condensed text;
    private final QuantityFinder.Lexicons lexicons;
    private final NumeralReader numerals;

    Series(Condensed text, QuantityFinder.Lexicons lexicons, NumeralReader numerals) {
        this.text = text;
        this.lexicons = lexicons;
        this.numerals = numerals;
    }

    /** The first number and those bound to it, up to the one with the unit. */
    List<Numeral> from(Numeral first) {
        List<Numeral> members = new ArrayList<>(2);
        members.add(first);
        Numeral last = first;
        while (members.size() < LONGEST && unitless(last)) {
            int next = next(last, first);
            if (next < 0) {
                break;
            }
            last = numerals.read(next);
            if (!last.readable()) {
                break;
            }
            members.add(last);
        }
        return members;
    }

    private boolean unitless(Numeral numeral) {
        return numeral.unit().isEmpty()
                && lexicons.units().at(text, numeral.end()).bare();
    }

    /** The index of the numeral that goes on a list or a range behind {@code last}, or -1. */
    int next(Numeral last, Numeral first) {
        int range = connected(last.end());
        if (range > 0) {
            return Glyph.digit(text.at(range)) != last.chinese() ? range : -1;
        }
        int next = last.end() + 1;
        if (last.chinese() || !Glyph.digit(text.at(next))) {
            return -1;
        }
        return switch (text.at(last.end())) {
            case '、', '和', '及', '与' -> next;
            case ',', '，', '/' -> listed(first) ? next : -1;
            default -> -1;
        };
    }

    /** True where words before the number announce several values. */
    boolean listed(Numeral first) {
        return lexicons.cues().near(Cues.Kind.SERIES, text, first.start(), REACH);
    }

    /** The index of the numeral that a dash or 至 binds to what ends at {@code end}, or -1. */
    int connected(int end) {
        char c = text.at(end);
        if (!Glyph.dash(c) && c != '至' && c != '到') {
            return -1;
        }
        int next = Glyph.dash(c) && text.at(end + 1) == c ? end + 2 : end + 1;
        return Glyph.numeral(text.at(next)) ? next : -1;
    }

    /**
     * The unit that a number whose 个 is written shares with the next of its list, which begins with 个 too and says more:
     * 60个、30个工作日 are two numbers of working days; its own unit where it shares none.
     */
    Units.Unit shared(Numeral first, Units.Unit own) {
        Units.Unit unit = own;
        int end = first.end() + own.spelling().length();
        for (int members = 1;
                members < LONGEST && unit.equals(own) && own.spelling().equals(GENERAL);
                members++) {
            boolean goesOn = "、和及与或至".indexOf(text.at(end)) >= 0 && Glyph.numeral(text.at(end + 1));
            if (!goesOn) {
                return own;
            }
            Numeral next = numerals.read(end + 1);
            if (!next.readable() || !next.unit().isEmpty()) {
                return own;
            }
            unit = lexicons.units().at(text, next.end());
            end = next.end() + unit.spelling().length();
        }
        return unit.spelling().startsWith(GENERAL) && unit.time() ? unit : own;
    }

    /** True where the far end of a range follows a near end that has its unit (20%～30%). */
    boolean upper(Numeral first, Units.Unit unit, int end) {
        int next = Glyph.dash(text.at(end)) ? connected(end) : -1;
        if (next < 0 || unit.bare() || Glyph.digit(text.at(next)) == first.chinese()) {
            return false;
        }
        Numeral second = numerals.read(next);
        return second.readable()
                && lexicons.units().at(text, second.end()).equals(unit)
                && second.value().compareTo(first.value()) > 0;
    }

    /** 1、2家企业 at the head of a sentence: the number of a paragraph, then a figure. */
    boolean numbering(Numeral first) {
        boolean mark =
                text.at(first.end()) == '、' && first.script() == Script.DIGITS && first.end() - first.start() <= 2;
        char before = text.before(first.start());
        return mark && (text.startsLine(first.start()) || "。；;：:".indexOf(before) >= 0) && !listed(first);
    }

    /** Numbers bound by dashes that are no range: a telephone, a date, a falling pair, 1-11批 which are counted through. */
    boolean code(List<Numeral> members) {
        boolean range = connected(members.get(0).end()) > 0;
        if (!range) {
            return false;
        }
        Numeral low = members.get(0);
        Numeral high = members.get(1);
        return members.size() > 2
                || text.at(high.end()) == BATCH
                || (text.at(low.start()) == '0' && low.value().scale() == 0 && low.end() - low.start() > 1)
                || comparable(low, high).compareTo(high.value()) >= 0;
    }

    private static java.math.BigDecimal comparable(Numeral low, Numeral high) {
        return high.script() == Script.STEPPED && low.script() == Script.DIGITS
                ? low.value().movePointLeft(9)
                : low.value();
    }

    /** What the place within a range says of a member: the near end is the least, the far end the most. */
    Bound limit(List<Numeral> members, int index) {
        if (members.size() != 2 || connected(members.get(0).end()) < 0) {
            return Bound.EXACT;
        }
        return index == 0 ? Bound.AT_LEAST : Bound.AT_MOST;
    }

    /** True where a number without unit is complete. */
    boolean phraseEnds(int end) {
        if (Glyph.endsPhrase(text.at(end))) {
            return true;
        }
        for (String word : AFTER_MEASURE) {
            if (text.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }
}
