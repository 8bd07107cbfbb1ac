package org.nianjian.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The words of {@code lexicon/bounds.tsv}: how a number limits the true one, by where the word stands. */
final class Bounds {
    static final String FILE = "bounds.tsv";

    private static final int LONGEST = 8;
    private static final int REACH = 16;

    /** A bound and how many chars say it. */
    record Word(Bound bound, int length) {}

    static final Word NONE = new Word(Bound.EXACT, 0);

    private final Trie before = new Trie();
    private final Trie round = new Trie();
    private final Trie after = new Trie();
    private final Trie apart = new Trie();
    private final List<Word> words = new ArrayList<>();

    Bounds(Lexicon lexicon) {
        for (Lexicon.Row row : lexicon.rows()) {
            String word = row.word(2);
            String reversed = new StringBuilder(word).reverse().toString();
            switch (row.cell(1)) {
                case "before" -> before.add(reversed, words.size());
                case "round" -> round.add(reversed, words.size());
                case "after" -> after.add(word, words.size());
                case "apart" -> apart.add(word, words.size());
                case "inside" -> {}
                default -> throw row.fault("place must be before, round, inside, after or apart");
            }
            words.add(new Word(row.read(3, Bound::parse), word.length()));
        }
    }

    static Bounds read(UnaryOperator<String> texts) {
        return new Bounds(lexicon(texts));
    }

    static Lexicon lexicon(UnaryOperator<String> texts) {
        return Lexicon.read(texts, FILE, "key", "place", "word", "bound", "example", "reason");
    }

    /** The word that ends right before the number; a word of its own (附近, 节约) is none. */
    Word before(Condensed text, Numeral numeral, int floor) {
        Trie trie = numeral.script() == Numeral.Script.ROUND ? round : before;
        Word word = word(trie.longestBefore(text.chars, numeral.start(), Math.max(floor, numeral.start() - LONGEST)));
        if (word.length() == 0 && trie == round) {
            word = word(before.longestBefore(text.chars, numeral.start(), Math.max(floor, numeral.start() - LONGEST)));
        }
        return word.bound() == Bound.EXACT ? NONE : word;
    }

    /** The word right after the unit. */
    Word after(Condensed text, int end) {
        return word(after.longest(text.chars, end, text.length));
    }

    /** The bound said in the same phrase without touching the number (约占总数的24%). */
    Bound apart(Condensed text, int start) {
        for (int i = start - 1; i >= 0 && start - i <= REACH; i--) {
            char c = text.chars[i];
            if (Glyph.endsPhrase(c) || Glyph.numeral(c)) {
                break;
            }
            int row = apart.longest(text.chars, i, start);
            if (row >= 0) {
                return words.get(row).bound();
            }
        }
        return Bound.EXACT;
    }

    private Word word(int row) {
        return row < 0 ? NONE : words.get(row);
    }
}
