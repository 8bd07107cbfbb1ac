package org.nianjian.quantity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The words of {@code lexicon/cues.tsv} that decide beside a number whether it is a figure. */
final class Cues {
    static final String FILE = "cues.tsv";

    private static final int LONGEST = 8;

    /** What a word beside a number tells; of most kinds it ends right before the number, of the last ones it follows. */
    enum Kind {
        /** A number without unit is a measure (指数为2.89). */
        MEASURE,
        /** Several values follow (分别为). */
        SERIES,
        /** 年 is a duration (连续4年). */
        DURATION,
        /** One occasion is counted (召开一次会议). */
        OCCURRENCE,
        /** 第N is a place in a comparison (排名第一). */
        RANK,
        /** 万 or 亿 without unit is money (罚款金额2710万). */
        MONEY,
        /** A page's counter (阅读次数：356次). */
        COUNTER,
        /** A Latin name that a value may follow (AQI 78). */
        SYMBOL,
        /** 一 after it is an article (每一件). */
        ARTICLE,
        /** A count that may have decimals follows (每万人拥有律师3.5名). */
        AVERAGE,
        /** The first so many of a row, no count, follow (前十名). */
        FIRST,
        /** Ends like {@link #FIRST} and is a word of its own (目前10名). */
        NOT_FIRST,
        /** A measure word that counts occasions: one of them is a figure (召开一次会议). */
        OCCASION(false),
        /** A measure word with the thing it counts, so that a Chinese numeral before it counts (两部法规). */
        THING(false),
        /** A word behind a number whose first char bounds no number (50多部门). */
        UNBOUND(false),
        /** A word behind a number whose 成 is no tenth (六成员单位). */
        UNTENTHS(false),
        /** A word behind 一 whose 半 is no half (一半径). */
        UNHALF(false);

        private final boolean before;

        Kind() {
            this(true);
        }

        Kind(boolean before) {
            this.before = before;
        }
    }

    private final Map<Kind, Trie> tries = new EnumMap<>(Kind.class);
    private final List<Integer> lengths = new ArrayList<>();

    Cues(Lexicon lexicon) {
        for (Kind kind : Kind.values()) {
            tries.put(kind, new Trie());
        }
        for (Lexicon.Row row : lexicon.rows()) {
            String word = row.word(2);
            Kind kind = row.read(1, Cues::kind);
            trie(kind).add(kind.before ? new StringBuilder(word).reverse().toString() : word, lengths.size());
            lengths.add(word.length());
        }
    }

    static Cues read(UnaryOperator<String> texts) {
        return new Cues(Lexicon.read(texts, FILE, "key", "kind", "word", "reason"));
    }

    private static Kind kind(String text) {
        return Kind.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private Trie trie(Kind kind) {
        return Objects.requireNonNull(tries.get(kind));
    }

    /** The length of the word of that kind which ends right before {@code end}, or 0. */
    int endingAt(Kind kind, Condensed text, int end) {
        int row = trie(kind).longestBefore(text.chars, end, Math.max(0, end - LONGEST));
        return row < 0 ? 0 : lengths.get(row);
    }

    /** The length of the word of that kind which begins at {@code start}, or 0. */
    int beginningAt(Kind kind, Condensed text, int start) {
        int row = trie(kind).longest(text.chars, start, Math.min(text.length, start + LONGEST));
        return row < 0 ? 0 : lengths.get(row);
    }

    /** True where a word of that kind ends within {@code reach} chars before {@code end}, in the same phrase. */
    boolean near(Kind kind, Condensed text, int end, int reach) {
        for (int i = end; i > 0 && end - i <= reach; i--) {
            if (endingAt(kind, text, i) > 0) {
                return true;
            }
            if (Glyph.endsPhrase(text.chars[i - 1]) && text.chars[i - 1] != '：' && text.chars[i - 1] != ':') {
                return false;
            }
        }
        return false;
    }
}
