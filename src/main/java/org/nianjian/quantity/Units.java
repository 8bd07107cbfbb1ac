package org.nianjian.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The units of {@code lexicon/units.tsv}; of two spellings that fit, the longer one stands. */
final class Units {
    static final String FILE = "units.tsv";

    private static final String PER_CUBIC_METRE = "每立方米";

    /** Which numerals a spelling follows. */
    enum Use {
        ANY,
        DIGITS,
        END
    }

    /** One spelling of a unit. */
    record Unit(String spelling, String name, BigDecimal factor, String dimension, Use use, List<String> notBefore) {
        Unit {
            notBefore = List.copyOf(notBefore);
        }

        boolean time() {
            return dimension.equals("time");
        }

        /** True for no unit. */
        boolean bare() {
            return name.equals("1");
        }

        boolean year() {
            return name.equals("年");
        }
    }

    /** A unit where it stands: the name it has there and the index after it. */
    record Found(Unit unit, String name, int end) {}

    static final Unit BARE = new Unit("", "1", BigDecimal.ONE, "", Use.ANY, List.of());

    /** Money whose 元 is left out. */
    static final Unit YUAN = new Unit("", "元", BigDecimal.ONE, "money", Use.ANY, List.of());

    private final List<Unit> units = new ArrayList<>();
    private final Trie spellings = new Trie();

    Units(Lexicon lexicon) {
        for (Lexicon.Row row : lexicon.rows()) {
            spellings.add(row.cell(0), units.size());
            units.add(new Unit(
                    row.cell(0), row.cell(1), row.read(2, BigDecimal::new), row.cell(3), use(row), row.words(5)));
        }
    }

    static Units read(UnaryOperator<String> texts) {
        return new Units(lexicon(texts));
    }

    static Lexicon lexicon(UnaryOperator<String> texts) {
        return Lexicon.read(
                texts, FILE, "spelling", "unit", "factor", "dimension", "use", "not_before", "example", "reason");
    }

    private static Use use(Lexicon.Row row) {
        return switch (row.cell(4)) {
            case "any" -> Use.ANY;
            case "digits" -> Use.DIGITS;
            case "end" -> Use.END;
            default -> throw row.fault("use must be any, digits or end");
        };
    }

    /**
     * The unit at {@code index}, or {@link #BARE}, which is no unit. A spelling that goes on as another word gives way to
     * a shorter one: 168个人民调解委员会 are 168 个.
     */
    Unit at(Condensed text, int index) {
        int limit = text.length;
        int row = spellings.longest(text.chars, index, limit);
        while (row >= 0) {
            Unit unit = units.get(row);
            int end = index + unit.spelling().length();
            if (split(text, end)) {
                return BARE;
            }
            if (!followedByWord(text, unit, end)) {
                return unit;
            }
            limit = end - 1;
            row = spellings.longest(text.chars, index, limit);
        }
        return BARE;
    }

    /** True where a word of Latin letters or its number goes on: 5kmh. */
    private static boolean split(Condensed text, int end) {
        char next = text.at(end);
        return Glyph.latin(text.chars[end - 1]) && (Glyph.latin(next) || (Glyph.digit(next) && !text.apart(end)));
    }

    private static boolean followedByWord(Condensed text, Unit unit, int end) {
        for (String word : unit.notBefore()) {
            if (text.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    /** The 千 of 批次/千人 and the 十万 of 起/十万人. */
    private static int pastSteps(Condensed text, int start) {
        int end = start;
        while (end - start < 2 && Glyph.step(text.at(end)) > 0) {
            end++;
        }
        return end;
    }

    /** The name of a unit with what stands before the number or after a slash: 每立方米20微克, 吨/年. */
    Found resolve(Condensed text, Unit unit, int numberStart, int end) {
        if (unit.dimension().equals("mass")
                && text.startsWith(PER_CUBIC_METRE, numberStart - PER_CUBIC_METRE.length())) {
            return new Found(unit, unit.name() + "/立方米", end);
        }
        if (text.at(end) == '/' && end + 1 < text.length) {
            int steps = pastSteps(text, end + 1);
            Unit below = at(text, steps);
            if (!below.bare()) {
                String name = unit.name() + text.slice(end, steps) + below.name();
                return new Found(unit, name, steps + below.spelling().length());
            }
        }
        return new Found(unit, unit.name(), end);
    }
}
