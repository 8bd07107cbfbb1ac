package org.nianjian.reconcile;

import java.util.Locale;

/** What decided a cell, in the order in which the rules are asked. */
public enum Rule {
    ADJUDICATED,
    OWN_REPORT,
    FULL_YEAR,
    LATEST_REPORT,
    STATED_FIRST,
    EXACT,
    AGREED,
    SINGLE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
