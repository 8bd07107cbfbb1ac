package org.nianjian.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.nianjian.mention.Use.Place;
import org.nianjian.quantity.Lexicon;

/** The words of {@code mention/words.tsv}: what the words around a figure tell of it. */
final class Vocabulary {
    private static final String FILE = "/mention/words.tsv";
    private static final int WORD = 0;
    private static final int USES = 1;

    private final WordTrie anywhere;
    private final WordTrie heads;
    private final WordTrie tails;

    private Vocabulary(Lexicon lexicon) {
        Map<Place, Map<String, Long>> uses = new EnumMap<>(Place.class);
        for (Lexicon.Row row : lexicon.rows()) {
            for (String name : row.words(USES)) {
                Use use = use(row, name);
                uses.computeIfAbsent(use.place(), place -> new HashMap<>())
                        .merge(row.cell(WORD), use.bit(), (one, other) -> one | other);
            }
        }
        anywhere = new WordTrie(Objects.requireNonNull(uses.get(Place.ANYWHERE)), false);
        heads = new WordTrie(Objects.requireNonNull(uses.get(Place.HEAD)), false);
        tails = new WordTrie(Objects.requireNonNull(uses.get(Place.TAIL)), true);
    }

    /** The built-in table. */
    static Vocabulary standard() {
        return new Vocabulary(Lexicon.ofProgram(FILE, "word", "uses", "reason"));
    }

    private static Use use(Lexicon.Row row, String name) {
        for (Use use : Use.values()) {
            if (use.toString().equals(name)) {
                return use;
            }
        }
        throw row.fault("no use is called " + name);
    }

    /** The words that count wherever they stand. */
    WordTrie anywhere() {
        return anywhere;
    }

    /** Length of the longest word of that use which begins at {@code from}, or 0. */
    int head(Use use, char[] chars, int from, int to) {
        return heads.length(use, chars, from, to);
    }

    /** Length of the longest word of that use which ends at {@code to}, or 0. */
    int tail(Use use, char[] chars, int from, int to) {
        return tails.length(use, chars, from, to);
    }

    /** The bits of all uses of words that begin at {@code from}. */
    long heads(char[] chars, int from, int to) {
        return heads.uses(chars, from, to);
    }

    /** The bits of all uses of words that end at {@code to}. */
    long tails(char[] chars, int from, int to) {
        return tails.uses(chars, from, to);
    }

    /** The bits of all uses that words in the text have. */
    long uses(String text) {
        char[] chars = text.toCharArray();
        long uses = 0;
        for (int i = 0; i < chars.length; i++) {
            uses |= anywhere.uses(chars, i, chars.length);
        }
        return uses;
    }

    /** True where the words name nothing: 共计, 达到. */
    boolean light(char[] chars, int from, int to) {
        int at = from;
        while (at < to) {
            int step = head(Use.LIGHT, chars, at, to);
            if (step == 0) {
                return false;
            }
            at += step;
        }
        return true;
    }

    /** Where the words end once the words of that use at their end are taken off; those sealed stay whole (违法行为). */
    int withoutTails(Use use, char[] chars, int from, int to) {
        int end = to;
        int step = tail(use, chars, from, end);
        while (step > 0 && tail(Use.SEALED, chars, from, end) <= step) {
            end -= step;
            step = tail(use, chars, from, end);
        }
        return end;
    }
}
