package org.nianjian.quantity;

import java.util.Locale;

/** How a written number limits the true one; the words for each stand in {@code lexicon/bounds.tsv}. */
public enum Bound {
    EXACT,
    ABOUT,
    OVER,
    AT_LEAST,
    NEARLY,
    UNDER,
    AT_MOST;

    /** Inverse of {@link #toString()}. */
    public static Bound parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
