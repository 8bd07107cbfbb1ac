package org.nianjian.quantity;

/** Tells by shape what only looks like a figure: codes, clock times, dotted dates, counters of a web page. */
final class Shapes {
    private static final int LONGEST_NAME = 16;

    private final Condensed text;
    private final Cues cues;

    Shapes(Condensed text, Cues cues) {
        this.text = text;
        this.cues = cues;
    }

    /** The end of quoted or titled text that begins at {@code opening}; {@code opening + 1} where it is to be read. */
    int pastQuotation(int opening) {
        char open = text.chars[opening];
        boolean title = open == '《';
        char close = closing(open);
        int limit = Math.min(text.length, opening + (title ? 160 : LONGEST_NAME + 2));
        for (int i = opening + 1; i < limit; i++) {
            char c = text.chars[i];
            if (c == close) {
                return i + 1;
            }
            if (!title && (c == '。' || c == '；' || c == '，')) {
                break;
            }
        }
        return opening + 1;
    }

    private static char closing(char open) {
        return switch (open) {
            case '《' -> '》';
            case '“' -> '”';
            case '‘' -> '’';
            case '「' -> '」';
            case '『' -> '』';
            case '〔' -> '〕';
            default -> open;
        };
    }

    /** The end of the code that begins with this numeral, or 0 where it is no code. */
    int pastCode(Numeral numeral) {
        if (numeral.chinese()) {
            return vague(numeral) ? numeral.end() : 0;
        }
        char before = text.before(numeral.start());
        boolean glued = Glyph.glues(before) || hyphenated(numeral.start()) || named(numeral.start());
        int end = chain(numeral.end());
        if (glued || end > numeral.end() || counter(numeral.start())) {
            return end;
        }
        return 0;
    }

    /** The end of digits between two commas, which have neither a unit nor a word before them, or {@code index}. */
    int pastEnclosed(int index) {
        if (index == 0 || !comma(text.chars[index - 1])) {
            return index;
        }
        int end = index;
        while (end < text.length && Glyph.digit(text.chars[end])) {
            end++;
        }
        boolean grouped = Glyph.digit(text.at(end + 2)) && Glyph.digit(text.at(end + 3));
        return comma(text.at(end)) && !grouped ? end : index;
    }

    private static boolean comma(char c) {
        return c == ',' || c == '，';
    }

    /** 数十, 几百, 好几千: no value can be said. */
    private boolean vague(Numeral numeral) {
        char before = text.before(numeral.start());
        return (before == '数' || before == '几') && Glyph.step(text.chars[numeral.start()]) > 0;
    }

    private int chain(int start) {
        int end = start;
        while (Glyph.chains(text.at(end)) && Glyph.digit(text.at(end + 1)) && !text.apart(end + 1)) {
            end++;
            while (Glyph.digit(text.at(end))) {
                end++;
            }
        }
        return end;
    }

    /** The tail of a code (O3-8小时, GB3838-2002). */
    private boolean hyphenated(int start) {
        char code = text.before(start - 1);
        return text.before(start) == '-' && (Glyph.latin(code) || Glyph.digit(code)) && !text.apart(start);
    }

    /** True after Latin letters that name something (PM10, A4, PM 2.5) and no value's name (AQI). */
    private boolean named(int start) {
        if (!Glyph.latin(text.before(start))) {
            return false;
        }
        int from = start;
        while (from > 0 && start - from < LONGEST_NAME && Glyph.latin(text.chars[from - 1])) {
            from--;
        }
        int symbol = cues.endingAt(Cues.Kind.SYMBOL, text, start);
        if (symbol > 0 && symbol >= start - from) {
            return false;
        }
        return !text.apart(start) || start - from <= 2;
    }

    private boolean counter(int start) {
        char before = text.before(start);
        int end = before == ':' || before == '：' ? start - 1 : start;
        return cues.endingAt(Cues.Kind.COUNTER, text, end) > 0;
    }

    /** True where a number at {@code start} followed by a mark may count the parts of a list. */
    boolean startsSentence(int start) {
        char before = text.before(start);
        return text.startsLine(start) || "。；;：:）)".indexOf(before) >= 0;
    }
}
