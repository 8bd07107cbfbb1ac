package org.nianjian.quantity;

import java.math.BigDecimal;
import org.nianjian.quantity.Numeral.Script;

/** Reads the numeral that begins at an index: digits, Chinese, and both mixed (3亿2000万, 1万2千余, 三千余万). */
final class NumeralReader {
    private static final int LONGEST = 24;
    private static final int SHORT = 9;

    private final Condensed text;
    private final Cues cues;
    private final char[] chars;
    private int at;
    private int scale;
    private Bound inside = Bound.EXACT;

    NumeralReader(Condensed text, Cues cues) {
        this.text = text;
        this.cues = cues;
        this.chars = text.chars;
    }

    Numeral read(int start) {
        at = start;
        inside = Bound.EXACT;
        return Glyph.digit(chars[start]) ? digits(start) : chinese(start);
    }

    private Numeral digits(int start) {
        BigDecimal value = decimal(start);
        if (value.signum() < 0) {
            return none(start);
        }
        over();
        int power = step();
        if (power == 0) {
            return tenthsOr(new Numeral(start, at, value, "", inside, Script.DIGITS));
        }
        BigDecimal total = value.scaleByPowerOfTen(power);
        over();
        while (inside == Bound.EXACT && smallerFollows(power)) {
            BigDecimal part = decimal(at);
            over();
            power = step();
            total = total.add(part.scaleByPowerOfTen(power));
            over();
            if (power == 0) {
                break;
            }
        }
        return new Numeral(start, at, total, "", inside, Script.STEPPED);
    }

    private Numeral tenthsOr(Numeral numeral) {
        if (inside != Bound.EXACT || !tenths(at)) {
            return numeral;
        }
        BigDecimal percent = percent(numeral.value());
        return new Numeral(numeral.start(), at, percent, "%", inside, Script.STEPPED);
    }

    /** True where digits follow that complete a number like 3亿2000万, and are no number of their own. */
    private boolean smallerFollows(int power) {
        int end = at;
        while (end < text.length && end - at <= power && Glyph.digit(chars[end]) && !text.apart(end)) {
            end++;
        }
        int count = end - at;
        return count > 0 && count <= power && (Glyph.step(text.at(end)) > 0 || count == power || count == power - 1);
    }

    /** Digits with separators and decimals; negative where they are no number. */
    private BigDecimal decimal(int start) {
        int end = start;
        long whole = 0;
        while (end - start < SHORT && Glyph.digit(text.at(end)) && (end == start || !text.apart(end))) {
            whole = whole * 10 + Glyph.narrow(chars[end]) - '0';
            end++;
        }
        if (Glyph.digit(text.at(end)) || group(end) || point(end)) {
            return written(start);
        }
        at = end;
        return BigDecimal.valueOf(whole);
    }

    private BigDecimal written(int start) {
        StringBuilder number = new StringBuilder();
        at = run(start, number);
        int groups = thousands(number);
        if (number.length() > LONGEST) {
            return BigDecimal.ONE.negate();
        }
        if (groups >= 0 && point(at)) {
            number.append('.');
            at = run(at + 1, number);
        }
        return number.length() > LONGEST ? BigDecimal.ONE.negate() : new BigDecimal(number.toString());
    }

    private boolean point(int index) {
        char c = text.at(index);
        return (c == '.' || c == '．')
                && Glyph.digit(text.at(index + 1))
                && !text.apart(index)
                && (!text.apart(index + 1) || text.startsLine(index + 1));
    }

    private int run(int start, StringBuilder number) {
        int end = start;
        while (end < text.length && Glyph.digit(chars[end]) && (end == start || joined(end))) {
            if (number.length() <= LONGEST) {
                number.append(Glyph.narrow(chars[end]));
            }
            end++;
        }
        return end;
    }

    /** Two digits belong to one number where nothing, or a line's end alone, stands between them. */
    private boolean joined(int index) {
        return !text.apart(index) || text.startsLine(index);
    }

    private int thousands(StringBuilder number) {
        int groups = 0;
        while (number.length() <= 3 + 3 * groups && number.charAt(0) != '0' && group(at)) {
            at = run(at + 1, number);
            groups++;
        }
        return groups;
    }

    private boolean group(int index) {
        char separator = text.at(index);
        if (separator != ',' && separator != '，') {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if (!Glyph.digit(text.at(index + i))) {
                return false;
            }
        }
        boolean four = Glyph.digit(text.at(index + 4)) && joined(index + 4);
        boolean wide = separator == '，' && text.at(index + 1) <= '9' && Glyph.endsPhrase(text.at(index + 4));
        return !four && !wide && joined(index + 1);
    }

    /** 队伍二十九名: a char that ends a word and begins no number. */
    private boolean endsWord(int start) {
        return chars[start] == '伍' && start > 0 && chars[start - 1] == '队';
    }

    private Numeral chinese(int start) {
        if (endsWord(start)) {
            at = start + 1;
            return none(start);
        }
        int end = ChineseNumeral.runEnd(chars, start, text.length);
        at = end;
        if (text.startsWith("分之", end)) {
            return fraction(start, end);
        }
        if (end - start > 1 && Glyph.step(chars[end - 1]) > 10 && measureBegins(end)) {
            end--;
            at = end;
        }
        if (text.startsWith("一半", start) && end == start + 1) {
            return half(start);
        }
        long value = ChineseNumeral.parse(chars, start, end);
        return value < 0 ? none(start) : chinese(start, end, value);
    }

    private Numeral chinese(int start, int end, long value) {
        scale = chars[end - 1] == '亿' ? 8 : chars[end - 1] == '万' ? 4 : 0;
        BigDecimal number = pointed(scaled(value, scale), start, end);
        if (end - start == 1 && value > 0 && at == end && tenths(end)) {
            BigDecimal percent = percent(number);
            return new Numeral(start, at, percent, "%", inside, Script.STEPPED);
        }
        over();
        if (inside != Bound.EXACT) {
            number = number.scaleByPowerOfTen(step());
        }
        Script script = Glyph.step(chars[start]) > 10 ? Script.ROUND : Script.CHINESE;
        return new Numeral(start, at, number, "", inside, script);
    }

    private static BigDecimal scaled(long value, int power) {
        return power == 0
                ? BigDecimal.valueOf(value)
                : new BigDecimal(value).movePointLeft(power).setScale(0).scaleByPowerOfTen(power);
    }

    /** 二点五: a decimal spelt out. */
    private BigDecimal pointed(BigDecimal whole, int start, int end) {
        if (text.at(end) != '点' || scale != 0 || Glyph.chineseDigit(text.at(end + 1)) < 0) {
            return whole;
        }
        StringBuilder number = new StringBuilder(whole.toPlainString()).append('.');
        int last = end + 1;
        while (last < text.length && last - start < LONGEST && Glyph.chineseDigit(chars[last]) >= 0) {
            number.append(Glyph.chineseDigit(chars[last++]));
        }
        at = last;
        int power = step();
        return new BigDecimal(number.toString()).scaleByPowerOfTen(power);
    }

    /** 六成, 7成, 三成五: tenths; 六成立 and 六成员 are none. */
    private boolean tenths(int end) {
        return text.at(end) == '成' && cues.beginningAt(Cues.Kind.UNTENTHS, text, end) == 0;
    }

    /** Takes 成, with 半 or a digit behind it, and tells the tenths before it as a percentage. */
    private BigDecimal percent(BigDecimal tenths) {
        at++;
        BigDecimal percent = tenths.scaleByPowerOfTen(1);
        int hundredths = text.at(at) == '半' ? 5 : Glyph.chineseDigit(text.at(at));
        if (hundredths <= 0 || percent.scale() > 0) {
            return percent;
        }
        at++;
        return percent.add(BigDecimal.valueOf(hundredths));
    }

    /** 一半 is 50 %; 另一半 and 一半年 are none. */
    private Numeral half(int start) {
        at = start + 2;
        return text.before(start) == '另' || cues.beginningAt(Cues.Kind.UNHALF, text, start + 1) > 0
                ? none(start)
                : new Numeral(start, at, BigDecimal.valueOf(50), "%", inside, Script.STEPPED);
    }

    /** 百分之八十五, 千分之三, 四分之三; a fraction that never ends as a decimal is no figure. */
    private Numeral fraction(int start, int end) {
        at = end + 2;
        if (at >= text.length || !Glyph.numeral(chars[at])) {
            return none(start);
        }
        BigDecimal above = numerator();
        long below = ChineseNumeral.parse(chars, start, end);
        over();
        if (above.signum() < 0 || below <= 0) {
            return none(start);
        }
        if (end - start == 1 && (below == 100 || below == 1_000)) {
            return new Numeral(start, at, above, below == 100 ? "%" : "‰", inside, Script.STEPPED);
        }
        return without(without(below, 2), 5) == 1
                ? new Numeral(start, at, above.divide(BigDecimal.valueOf(below)), "1", inside, Script.STEPPED)
                : none(start);
    }

    private static long without(long number, long factor) {
        long rest = number;
        while (rest % factor == 0) {
            rest /= factor;
        }
        return rest;
    }

    private BigDecimal numerator() {
        if (Glyph.digit(chars[at])) {
            return decimal(at);
        }
        int start = at;
        at = ChineseNumeral.runEnd(chars, start, text.length);
        scale = 0;
        long value = ChineseNumeral.parse(chars, start, at);
        return value < 0 ? BigDecimal.valueOf(value) : pointed(BigDecimal.valueOf(value), start, at);
    }

    private boolean measureBegins(int index) {
        return switch (text.at(index)) {
            case '克', '瓦', '米', '伏', '赫' -> true;
            default -> false;
        };
    }

    /** Takes 余, 多, 来 or 几 where it says that the number is a little more. */
    private void over() {
        char c = text.at(at);
        if (inside != Bound.EXACT || !Glyph.littleMore(c)) {
            return;
        }
        char last = chars[at - 1];
        boolean round = last == '0' || last == '０' || Glyph.step(last) > 0;
        boolean apart = cues.beginningAt(Cues.Kind.UNBOUND, text, at) > 0;
        boolean taken = switch (c) {
            case '余' -> true;
            case '多' -> round || !apart;
            case '来' -> round && !apart;
            default -> Glyph.step(last) == 10;
        };
        if (taken) {
            inside = Bound.OVER;
            at++;
        }
    }

    /** Takes the steps behind a number (万, 百万, 亿, 千) and tells their power of ten. */
    private int step() {
        int power = 0;
        while (power < 16) {
            long step = Glyph.step(text.at(at));
            if (step < 100 || (step < 10_000 && measureBegins(at + 1)) || (step < 10_000 && text.at(at + 1) == '分')) {
                break;
            }
            power += step == 100 ? 2 : step == 1_000 ? 3 : step == 10_000 ? 4 : 8;
            at++;
        }
        return power;
    }

    private Numeral none(int start) {
        return new Numeral(start, at, BigDecimal.ZERO, "", Bound.EXACT, Script.NONE);
    }
}
