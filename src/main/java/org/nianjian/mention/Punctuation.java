package org.nianjian.mention;

/** Where the clauses before a figure begin; asked for the figures of a sentence in order, it reads the sentence once. */
final class Punctuation {
    private final Line line;
    private int read;
    private int segment;
    private int clause;
    private int clauseBefore;

    Punctuation(Line line, int begin) {
        this.line = line;
        this.read = begin;
        this.segment = begin;
        this.clause = begin;
        this.clauseBefore = begin;
    }

    /** Reads on to a place. */
    void read(int to) {
        for (; read < to; read++) {
            char c = line.at(read);
            if (Marks.is(c, Marks.SEMICOLON)) {
                segment = read + 1;
            } else if (Marks.is(c, Marks.COMMA)) {
                clauseBefore = clause;
                clause = read + 1;
            }
        }
    }

    /** What follows the last semicolon. */
    int segment() {
        return segment;
    }

    /** Where the clause before the last comma begins. */
    int clauses() {
        return clauseBefore;
    }
}
