package org.nianjian.finding;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
