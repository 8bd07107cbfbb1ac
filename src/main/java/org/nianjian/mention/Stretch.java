package org.nianjian.mention;

/** Some words and what those of the table among them tell. */
final class Stretch {
    private final Vocabulary vocabulary;
    private final char[] chars;
    private final int from;
    private final int to;
    private final long uses;

    private Stretch(Vocabulary vocabulary, char[] chars, int from, int to, long uses) {
        this.vocabulary = vocabulary;
        this.chars = chars;
        this.from = from;
        this.to = to;
        this.uses = uses;
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

    /** True where they name nothing: 共计, 达到. */
    boolean empty() {
        return vocabulary.light(chars, from, to);
    }

    @Override
    public String toString() {
        return String.valueOf(chars, from, to - from);
    }
}
