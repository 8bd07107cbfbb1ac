package org.nianjian.mention;

/** What single chars do in a sentence. */
final class Marks {
    /** Blanks and line ends. */
    static final int BLANK = 1;

    /** Ends a sentence. */
    static final int SENTENCE = 1 << 1;

    /** Ends a clause. */
    static final int CLAUSE = 1 << 2;

    /** Ends the words behind a figure that belong to it. */
    static final int NOUN = 1 << 3;

    /** Ends a chain of clauses. */
    static final int SEMICOLON = 1 << 4;

    static final int COMMA = 1 << 5;

    /** Closes what a clause may hold whole. */
    static final int CLOSING = 1 << 6;

    /** Opens a bracket. */
    static final int BRACKET = 1 << 7;

    /** A time word can begin with it, digits apart. */
    static final int TIME = 1 << 8;

    /** What a number that begins a time goes on with. */
    static final int GOES_ON = 1 << 9;

    /** Ends the name of a district or a city. */
    static final int REGION = 1 << 10;

    private static final short[] MARKS = marks();

    private Marks() {}

    private static short[] marks() {
        short[] marks = new short[Character.MAX_VALUE + 1];
        for (char c = 0; c <= '　'; c++) {
            marks[c] = (short) (c == '　' || Character.isWhitespace(c) ? BLANK : 0);
        }
        mark(marks, "。！？!?\n", SENTENCE);
        mark(marks, "，,；;。！？!?：:\n", CLAUSE);
        mark(marks, "，,、；;。：:（）()#\n", NOUN);
        mark(marks, "；;", SEMICOLON);
        mark(marks, "，,", COMMA);
        mark(marks, "）)》”", CLOSING);
        mark(marks, "（(", BRACKET);
        mark(marks, "上下前一二三四五六七八九第十近两过今本截目现已年全去", TIME);
        mark(marks, "年月季.、和与及—―-－–至到~～", GOES_ON);
        mark(marks, "区县市旗州盟", REGION);
        return marks;
    }

    private static void mark(short[] marks, String chars, int mark) {
        chars.chars().forEach(c -> marks[c] = (short) (marks[c] | mark));
    }

    /** True where the char does one of these. */
    static boolean is(char c, int marks) {
        return (MARKS[c] & marks) != 0;
    }
}
