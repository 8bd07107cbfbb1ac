package org.nianjian.reconcile;

import java.util.Locale;

/** What decided a cell, in the order in which the rules are asked. */
public enum Rule {
    /** A person decided; it wins over every mention. */
    ADJUDICATED("a person has decided, which wins over every report"),
    /** The region's own report over a superior's or a neighbour's. */
    OWN_REPORT("the region's own report wins over a superior's or a neighbour's: who does the work keeps the books"),
    /** The whole year over a part of it. */
    FULL_YEAR("the whole year wins over a part of it"),
    /** A later report of the same agency revises. */
    LATEST_REPORT("a later report of the same agency revises what it told before"),
    /** Nothing decides: the first figure said is shown as contested. */
    STATED_FIRST("the reports contradict each other and no rule decides: the figure said first is shown as contested"),
    /** The figures agree, and the precise one stands for the rounded. */
    EXACT("the figures agree, and the most precise one is published"),
    /** All say the same number. */
    AGREED("all say the same number"),
    /** Only one figure is told. */
    SINGLE("only one figure is told");

    private final String reason;

    Rule(String reason) {
        this.reason = reason;
    }

    /** Why it decides as it does, in one sentence without a full stop. */
    public String reason() {
        return reason;
    }

    /** Inverse of {@link #toString()}. */
    public static Rule parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
