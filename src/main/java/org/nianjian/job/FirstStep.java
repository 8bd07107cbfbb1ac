package org.nianjian.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The step that a run begins with; what stands before it is taken from the store. */
public enum FirstStep {
    INVENTORY,
    READ,
    RECONCILE,
    AUDIT,
    RELEASE;

    /** Inverse of {@link #toString()}; empty for what names no step. */
    public static Optional<FirstStep> parse(String text) {
        return Arrays.stream(values())
                .filter(step -> step.toString().equals(text))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
