package org.nianjian.mention;

import java.util.Locale;

/** What a word of {@code mention/words.tsv} tells of the figures around it, by where it stands. */
enum Use {
    /** An act that governs the figures of its clause. */
    VERB,
    /** An act that governs all figures behind it (审议). */
    REVIEW,
    /** A campaign or joint action. */
    CAMPAIGN,
    /** Speaks of many campaigns or of none (各类). */
    MANY,
    /** What follows is counted within the figure before (其中). */
    PART,
    /** The governing act stops here. */
    AMONG,
    /** Something became of what was counted before (办结). */
    DONE,
    /** Parts of it are told later (交办). */
    WHOLE,
    /** The whole city, seen from a district. */
    CITY,
    /** The whole province. */
    PROVINCE,
    /** Points back at what was told before (这一数字). */
    PRONOUN,
    /** Several values follow (分别). */
    RESPECTIVELY,
    /** Speaks of the time to come. */
    LATER,
    /** Looks ahead beside the number of the next year. */
    PLAN,
    /** Looks back. */
    PAST,
    /** Joins clauses; looked for at a clause's head. */
    CONNECTIVE(Place.HEAD),
    /** Names nothing of its own; what is made of such words alone names nothing. */
    LIGHT(Place.HEAD),
    /** Opens a clause without naming what is counted. */
    LABEL_HEAD(Place.HEAD),
    /** Places a thing and does not name it. */
    PLACING(Place.HEAD),
    /** Leads up to a number without naming what is counted. */
    LABEL_TAIL(Place.TAIL),
    /** Tells a comparison or an aim at the end of a clause. */
    SUBJECT_TAIL(Place.TAIL),
    /** The noun that the members of a list share (均值). */
    SHARED_HEAD(Place.TAIL);

    /** Where a word is looked for. */
    enum Place {
        ANYWHERE,
        HEAD,
        TAIL
    }

    private final Place place;

    Use() {
        this(Place.ANYWHERE);
    }

    Use(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    /** Its place in a set of uses, which never leaves the memory. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    /** True where it is among the uses whose bits these are. */
    boolean in(long uses) {
        return (uses & bit()) != 0;
    }

    /** What the table calls it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
