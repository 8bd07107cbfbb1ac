package org.nianjian.mention;

import java.util.Locale;

/** How a mention stands to another of the same report: {@code repeat_of:R…_12}. */
public record Relation(Kind kind, String mentionId) {

    /** The kinds of relation. */
    public enum Kind {
        /** The same figure said again; points to the first telling. */
        REPEAT_OF,
        /** The same thing with another value. */
        CONFLICTS,
        /** Counted within the other figure. */
        PART_OF
    }

    /** Inverse of {@link #toString()}. */
    public static Relation parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a relation: " + text);
        }
        return new Relation(Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + mentionId;
    }
}
