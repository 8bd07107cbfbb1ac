package org.nianjian.mention;

import java.util.Locale;

/** What a figure is told as. */
public enum Role {
    /** A counted or measured outcome. */
    ACTUAL,
    /** A prescribed or aimed-at value. */
    TARGET,
    /** A difference to another year or to a target, unsigned. */
    CHANGE,
    /** A place in a comparison. */
    RANK,
    /** A rate or proportion. */
    SHARE,
    /** An outcome counted over several years. */
    CUMULATIVE,
    /** An intention for later. */
    PLAN,
    /** A rule's threshold, coefficient, deadline or required frequency. */
    PARAMETER;

    /** True for the roles that reach the observations. */
    public boolean outcome() {
        return this == ACTUAL || this == SHARE;
    }

    /** Inverse of {@link #toString()}. */
    public static Role parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
