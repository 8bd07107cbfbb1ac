package org.nianjian.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The names of {@code lexicon/names.tsv}, which hold a numeral and no figure. */
final class Names {
    static final String FILE = "names.tsv";

    private static final String NAME = "name";
    private static final String HOTLINE = "hotline";

    private final Trie names = new Trie();
    private final Trie hotlines = new Trie();
    private final List<String> words = new ArrayList<>();
    private final Units units;
    private int reach;

    Names(Lexicon lexicon, Units units) {
        this.units = units;
        for (Lexicon.Row row : lexicon.rows()) {
            String word = row.cell(0);
            switch (row.cell(1)) {
                case NAME -> names.add(word, words.size());
                case HOTLINE -> hotlines.add(word, words.size());
                default -> throw row.fault("kind must be name or hotline");
            }
            words.add(word);
            reach = Math.max(reach, firstNumeral(row));
        }
    }

    static Names read(UnaryOperator<String> texts, Units units) {
        return new Names(lexicon(texts), units);
    }

    static Lexicon lexicon(UnaryOperator<String> texts) {
        return Lexicon.read(texts, FILE, "name", "kind", "reason");
    }

    private static int firstNumeral(Lexicon.Row row) {
        String word = row.cell(0);
        for (int i = 0; i < word.length(); i++) {
            if (Glyph.numeral(word.charAt(i))) {
                return i;
            }
        }
        throw row.fault(word + " holds no numeral");
    }

    /** The end of the name that covers {@code index} and begins at {@code floor} or later, or {@code index}. */
    int past(Condensed text, int index, int floor) {
        int end = index;
        for (int start = Math.max(floor, index - reach); start <= index; start++) {
            int row = names.longest(text.chars, start, text.length);
            if (row >= 0 && !cutsDigits(text, start, start + words.get(row).length())) {
                end = Math.max(end, start + words.get(row).length());
            }
        }
        return end > index ? end : pastHotline(text, index);
    }

    private static boolean cutsDigits(Condensed text, int start, int end) {
        return (Glyph.digit(text.at(end)) && Glyph.digit(text.at(end - 1)))
                || (Glyph.digit(text.before(start)) && Glyph.digit(text.at(start)));
    }

    /** A hotline's number, unless a unit makes it a count (12345份, 110余件). */
    private int pastHotline(Condensed text, int index) {
        int row = hotlines.longest(text.chars, index, text.length);
        if (row < 0) {
            return index;
        }
        int end = index + words.get(row).length();
        if (cutsDigits(text, index, end) || text.at(end) == '.' || text.at(end) == ',') {
            return index;
        }
        int past = end;
        while (Glyph.littleMore(text.at(past)) || Glyph.step(text.at(past)) > 0) {
            past++;
        }
        if (Glyph.step(text.at(end)) >= 10_000) {
            return index;
        }
        Units.Unit unit = units.at(text, past);
        boolean counted =
                !unit.bare() && !Glyph.numeral(text.at(past + unit.spelling().length()));
        return counted ? index : end;
    }
}
