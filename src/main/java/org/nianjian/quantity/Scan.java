package org.nianjian.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.quantity.Numeral.Script;
import org.nianjian.quantity.Units.Found;
import org.nianjian.quantity.Units.Unit;

/** One pass over one stretch of text. */
final class Scan {
    private static final int AVERAGE_REACH = 16;
    private final Condensed text;
    private final QuantityFinder.Lexicons lexicons;
    private final NumeralReader numerals;
    private final Shapes shapes;
    private final Counts counts;
    private final Series series;
    private final List<Quantity> found = new ArrayList<>();
    private int floor;

    Scan(Condensed text, QuantityFinder.Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
        this.numerals = new NumeralReader(text, lexicons.cues());
        this.shapes = new Shapes(text, lexicons.cues());
        this.counts = new Counts(text, lexicons.cues());
        this.series = new Series(text, lexicons, numerals);
    }

    List<Quantity> run() {
        char[] chars = text.chars;
        int i = 0;
        while (i < text.length) {
            byte kind = Glyph.kind(chars[i]);
            if (kind <= Glyph.BLANK) {
                i++;
            } else if (kind == Glyph.OPENING) {
                i = shapes.pastQuotation(i);
            } else {
                i = numeral(i);
                floor = i;
            }
        }
        return found;
    }

    /** Reads the numeral at {@code index} and gives the index to go on from. */
    private int numeral(int index) {
        int enclosed = shapes.pastEnclosed(index);
        if (enclosed > index) {
            return enclosed;
        }
        int named = lexicons.names().past(text, index, floor);
        if (named > index) {
            return named;
        }
        Numeral numeral = numerals.read(index);
        if (!numeral.readable()) {
            return numeral.end();
        }
        if (text.before(index) == '第') {
            return ordinal(numeral);
        }
        int code = shapes.pastCode(numeral);
        return code > 0 ? code : figure(numeral);
    }

    private int figure(Numeral first) {
        Unit unit = unit(first);
        boolean bare = unit.bare() && first.unit().isEmpty();
        if (!bare || series.next(first, first) < 0) {
            return bare ? bare(List.of(first)) : counted(List.of(first), first, unit);
        }
        return listed(series.from(first));
    }

    /** A number without unit that another one may follow. */
    private int listed(List<Numeral> members) {
        Numeral first = members.get(0);
        Numeral last = members.get(members.size() - 1);
        if (members.size() > 1 && series.numbering(first)) {
            return first.end();
        }
        if (members.size() > 1 && series.code(members)) {
            return last.end();
        }
        Unit unit = unit(last);
        return unit.bare() && last.unit().isEmpty() ? bare(members) : counted(members, last, unit);
    }

    private int counted(List<Numeral> members, Numeral last, Unit own) {
        Unit shared = members.size() == 1 ? series.shared(last, own) : own;
        if (!shared.equals(own)) {
            int end = last.end() + own.spelling().length();
            return add(last, new Found(shared, shared.name(), end), end, Bound.EXACT);
        }
        return counted(members, last, own, last.end() + own.spelling().length());
    }

    private int counted(List<Numeral> members, Numeral last, Unit unit, int unitEnd) {
        if (last.script() == Script.DIGITS && last.value().scale() > 0 && whole(last, unit)) {
            return shapes.startsSentence(last.start()) ? pastPoint(last) : last.end();
        }
        Bound around = around(last, unitEnd);
        return unit.bare() || counts.counts(last, unit, around) ? emit(members, unit) : last.end();
    }

    private Unit unit(Numeral numeral) {
        return numeral.unit().isEmpty() ? lexicons.units().at(text, numeral.end()) : Units.BARE;
    }

    /** True for what has no decimals, unless it is an average (每万人拥有律师3.5名). */
    private boolean whole(Numeral numeral, Unit unit) {
        boolean countable = unit.dimension().equals("people")
                || unit.name().equals("家")
                || unit.name().equals("件");
        return countable && !lexicons.cues().near(Cues.Kind.AVERAGE, text, numeral.start(), AVERAGE_REACH);
    }

    /** 2.6家: the number of a paragraph, then its first figure. */
    private int pastPoint(Numeral numeral) {
        int i = numeral.start();
        while (Glyph.digit(text.at(i))) {
            i++;
        }
        return i + 1;
    }

    private Bound around(Numeral numeral, int end) {
        Bound before = lexicons.bounds().before(text, numeral, floor).bound();
        return before != Bound.EXACT
                ? before
                : lexicons.bounds().after(text, end).bound();
    }

    /** A number without unit is a figure where a word before it says that it measures. */
    private int bare(List<Numeral> members) {
        Numeral first = members.get(0);
        Numeral last = members.get(members.size() - 1);
        if (!series.phraseEnds(last.end())) {
            return last.end();
        }
        int start = first.start() - lexicons.bounds().before(text, first, floor).length();
        if (members.size() == 1 && first.script() == Script.STEPPED) {
            boolean money = lexicons.cues().endingAt(Cues.Kind.MONEY, text, start) > 0;
            return money ? emit(members, Units.YUAN) : last.end();
        }
        boolean measured = lexicons.cues().endingAt(Cues.Kind.MEASURE, text, start) > 0
                && members.stream().noneMatch(Scan::code);
        return measured ? emit(members, Units.BARE) : last.end();
    }

    private static boolean code(Numeral numeral) {
        int whole = numeral.whole();
        return numeral.chinese()
                || (numeral.script() == Script.DIGITS
                        && numeral.value().scale() == 0
                        && ((whole >= 1900 && whole <= 2100) || numeral.value().precision() > 5));
    }

    private int emit(List<Numeral> members, Unit unit) {
        Numeral last = members.get(members.size() - 1);
        Found where = lexicons.units()
                .resolve(text, unit, last.start(), last.end() + unit.spelling().length());
        int end = where.end();
        for (int i = 0; i < members.size(); i++) {
            Numeral member = members.get(i);
            boolean closing = i == members.size() - 1;
            end = add(member, where, closing ? where.end() : member.end(), series.limit(members, i));
        }
        return series.upper(last, unit, end) ? range(last, unit, end) : end;
    }

    /** 20%～30%: the far end of a range whose near end stood with its own unit. */
    private int range(Numeral first, Unit unit, int end) {
        Numeral second = numerals.read(series.connected(end));
        Found where =
                new Found(unit, unit.name(), second.end() + unit.spelling().length());
        found.remove(found.size() - 1);
        add(first, new Found(unit, unit.name(), end), end, Bound.AT_LEAST);
        return add(second, where, where.end(), Bound.AT_MOST);
    }

    private int add(Numeral numeral, Found unit, int end, Bound limit) {
        Bounds.Word before = lexicons.bounds().before(text, numeral, floor);
        Bounds.Word after = end == unit.end() ? lexicons.bounds().after(text, end) : Bounds.NONE;
        int start = numeral.start() - before.length();
        start -= text.before(start) == '各' ? 1 : 0;
        int last = end + after.length();
        Bound bound = first(before.bound(), numeral.inside(), after.bound(), limit);
        if (bound == Bound.EXACT) {
            bound = lexicons.bounds().apart(text, start);
        }
        String name = numeral.unit().isEmpty() ? unit.name() : numeral.unit();
        BigDecimal value = numeral.value().multiply(unit.unit().factor());
        found.add(new Quantity(
                text.offset(start),
                text.offset(last - 1) + 1,
                text.offset(numeral.start()),
                text.slice(start, last),
                value,
                name,
                bound));
        return last;
    }

    private static Bound first(Bound... bounds) {
        for (Bound bound : bounds) {
            if (bound != Bound.EXACT) {
                return bound;
            }
        }
        return Bound.EXACT;
    }

    /** 第N: a place where words of comparison stand before it, else no figure; of 第7、8位 the first place alone. */
    private int ordinal(Numeral numeral) {
        int start = numeral.start() - 1;
        int together = text.startsWith("并列", start - 2) ? start - 2 : start;
        char next = text.at(numeral.end());
        int end = numeral.end() + ("位名个".indexOf(next) >= 0 ? 1 : 0);
        boolean closed = next == '个' || text.at(end) == '的' || series.phraseEnds(end);
        if (closed && (together < start || lexicons.cues().endingAt(Cues.Kind.RANK, text, together) > 0)) {
            found.add(new Quantity(
                    text.offset(together),
                    text.offset(end - 1) + 1,
                    text.offset(numeral.start()),
                    text.slice(together, end),
                    numeral.value(),
                    Units.BARE.name(),
                    Bound.EXACT));
        }
        List<Numeral> members = series.from(numeral);
        boolean alone = closed && members.size() == 1;
        Numeral last = members.get(members.size() - 1);
        return alone ? end : last.end() + unit(last).spelling().length();
    }
}
