package org.nianjian.finding;

import java.util.Locale;

/** Stable codes of what can be found, each with its weight. */
public enum FindingKind {
    CONFLICT(Severity.WARNING),
    REVISION(Severity.NOTE),
    SUM_MISMATCH(Severity.WARNING),
    SHARE_MISMATCH(Severity.WARNING),
    ROLLUP_MISMATCH(Severity.WARNING),
    IMPLAUSIBLE(Severity.WARNING),
    UNIT_SUSPECT(Severity.WARNING),
    STALE_YEAR(Severity.NOTE),
    DUPLICATE_REPORT(Severity.NOTE),
    UNIDENTIFIED(Severity.ERROR),
    UNREADABLE(Severity.ERROR),
    ADJUDICATION_STALE(Severity.WARNING),
    ADJUDICATION_INVALID(Severity.ERROR);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Inverse of {@link #toString()}. */
    public static FindingKind parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
