package org.nianjian.mention;

import java.util.List;

/** Some words and what those of the table among them tell. */
final class Stretch {
    private final Vocabulary vocabulary;
    private final char[] chars;
    private final int from;
    private final int to;
    private final long uses;
    private final long heads;
    private final long tails;

    private Stretch(Vocabulary vocabulary, char[] chars, int from, int to, long uses) {
        this.vocabulary = vocabulary;
        this.chars = chars;
        this.from = from;
        this.to = to;
        this.uses = uses;
        this.heads = vocabulary.heads(chars, from, to);
        this.tails = vocabulary.tails(chars, from, to);
    }

    /** What stands between two places of a line. */
    static Stretch of(Line line, int from, int to) {
        return new Stretch(line.vocabulary(), line.chars(), from, to, line.uses(from, to));
    }

    /** Words that do not stand so in the text. */
    static Stretch of(Vocabulary vocabulary, String words) {
        return new Stretch(vocabulary, words.toCharArray(), 0, words.length(), vocabulary.uses(words));
    }

    /** True where a word of that use is among them. */
    boolean says(Use use) {
        return use.in(uses);
    }

    /** True where a word of that use begins them. */
    boolean begins(Use use) {
        return use.in(heads);
    }

    /** True where a word of that use ends them. */
    boolean ends(Use use) {
        return use.in(tails);
    }

    /** The same words without those at their end, each looked for once in the order given. */
    Stretch withoutEach(List<String> tails) {
        int end = to;
        for (String tail : tails) {
            end -= endsAt(end, tail) ? tail.length() : 0;
        }
        return end == to ? this : new Stretch(vocabulary, chars, from, end, uses);
    }

    private boolean endsAt(int end, String word) {
        int begin = end - word.length();
        boolean same = begin >= from;
        for (int i = 0; same && i < word.length(); i++) {
            same = chars[begin + i] == word.charAt(i);
        }
        return same;
    }

    /** True where they name nothing: 共计, 达到. */
    boolean empty() {
        return from == to || Use.LIGHT.in(heads) && vocabulary.light(chars, from, to);
    }

    @Override
    public String toString() {
        return String.valueOf(chars, from, to - from);
    }
}
