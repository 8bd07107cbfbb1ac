package org.nianjian.mention;

import org.nianjian.quantity.Quantity;

/**
 * A quantity with the words of its clause, blanks taken out.
 *
 * @param passage number of its paragraph in the report
 * @param sentence the sentence that holds it
 * @param place where it stands in its paragraph
 * @param words those of its own clause before it, connectives at their head taken off
 * @param own the same as text
 * @param before {@code own} led by the verb or clause that governs it
 * @param after words behind it to the sentence's end, {@code #} for each further figure
 * @param scope the campaign it belongs to, empty where none
 * @param listed true where it goes on a list that the figure before it is part of
 */
record Figure(
        Quantity quantity,
        int passage,
        Passage.Sentence sentence,
        Place place,
        Stretch words,
        String own,
        String before,
        String after,
        String scope,
        boolean listed) {
    private static final int SENTENCE = 240;

    /**
     * Where a figure stands in its line.
     *
     * @param from place of its first char
     * @param to place after its last
     * @param noun where the words behind it that belong to it end
     * @param reach where the words behind it end that are looked at up to the next figure
     * @param clauses where the clause before its own begins
     * @param segment where its sentence begins, or what follows its last semicolon
     * @param clauseUses the uses of the words of its clause and of the one before it
     */
    record Place(Line line, int from, int to, int noun, int reach, int clauses, int segment, long clauseUses) {}

    /** The same figure told with other words. */
    Figure told(String other) {
        Stretch stretch = Stretch.of(place.line().vocabulary(), other);
        return new Figure(quantity, passage, sentence, place, stretch, other, other, after, scope, listed);
    }

    /** True where a word of that use is among its own words. */
    boolean says(Use use) {
        return words.says(use);
    }

    /** Its own words; where it has none and goes on a list, those of the list: 较2024年52件、421万元. */
    String led() {
        int end = before.lastIndexOf('，');
        return own.isEmpty() && listed ? before.substring(0, end < 0 ? before.length() : end) : own;
    }

    /** The words behind it up to the first comma, list mark or further figure. */
    String noun() {
        return place.line().text(place.to(), place.noun());
    }

    /** The char right behind it, a blank at the end of its noun. */
    char next() {
        return place.noun() > place.to() ? place.line().at(place.to()) : ' ';
    }

    /** True where a word of that use is among those behind it that belong to it. */
    boolean nounSays(Use use) {
        return place.line().says(use, place.to(), place.noun());
    }

    /** True where a word of that use is in the figure's clause or in the one before it. */
    boolean clausesSay(Use use) {
        return use.in(place.clauseUses());
    }

    /** True where a word of that use is in the sentence's words before it since its last semicolon. */
    boolean segmentSays(Use use) {
        return place.line().says(use, place.segment(), place.from());
    }

    /** True where a word of that use is in the sentence before it, also before a semicolon behind which no new total begins. */
    boolean goesOnFrom(Use use) {
        boolean anew = segment().startsWith("全") && !place.line().says(use, place.segment(), place.from());
        int begin = place.line().place(sentence.start());
        return !anew && place.line().says(use, Math.max(begin, place.from() - SENTENCE), place.from());
    }

    /** True where a word of that use begins those words. */
    boolean segmentBegins(Use use) {
        return place.line().vocabulary().head(use, place.line().chars(), place.segment(), place.from()) > 0;
    }

    /** True where a word of that use begins its sentence. */
    boolean sentenceBegins(Use use) {
        Line line = place.line();
        return line.vocabulary().head(use, line.chars(), line.place(sentence.start()), place.from()) > 0;
    }

    /** True where nothing but its noun stands between it and the next figure. */
    boolean leads() {
        return after.startsWith("#", place.noun() - place.to());
    }

    /** The words of the figure's clause and of the one before it. */
    String lastClauses() {
        return place.line().text(place.clauses(), place.from());
    }

    /** The sentence's words before it, of a long one the last. */
    String told() {
        int begin = place.line().place(sentence.start());
        return place.line().text(Math.max(begin, place.from() - SENTENCE), place.from());
    }

    /** The sentence's words before it since its last full stop or semicolon. */
    String segment() {
        return place.line().text(place.segment(), place.from());
    }
}
