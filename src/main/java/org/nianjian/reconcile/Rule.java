package org.nianjian.reconcile;

import java.util.Locale;

/** What decided a cell, in the order in which the rules are asked. */
public enum Rule {
    /** A person decided; it wins over every mention. */
    ADJUDICATED,
    /** The region's own report over a superior's or a neighbour's. */
    OWN_REPORT,
    /** The whole year over a part of it. */
    FULL_YEAR,
    /** A later report of the same agency revises. */
    LATEST_REPORT,
    /** Nothing decides: the first figure said is shown as contested. */
    STATED_FIRST,
    /** The figures agree, and the precise one stands for the rounded. */
    EXACT,
    /** All say the same number. */
    AGREED,
    /** Only one figure is told. */
    SINGLE;

    /** Inverse of {@link #toString()}. */
    public static Rule parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
