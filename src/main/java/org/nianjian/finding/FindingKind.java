package org.nianjian.finding;

import java.util.Locale;

/** Stable codes of what can be found, each with its weight. */
public enum FindingKind {
    /** One authority, or a superior beside it, tells two values for the same thing and span, or no rule can decide. */
    CONFLICT(Severity.WARNING),
    /** A later report of the same agency tells a past figure anew with another value. */
    REVISION(Severity.NOTE),
    /** A total differs from the sum of the parts its report names. */
    SUM_MISMATCH(Severity.WARNING),
    /** A percentage differs from the one its own counts give. */
    SHARE_MISMATCH(Severity.WARNING),
    /** A city's districts together exceed what is told of the city. */
    ROLLUP_MISMATCH(Severity.WARNING),
    /** A value lies outside what the indicator can be. */
    IMPLAUSIBLE(Severity.WARNING),
    /** A value is off by the factor of a unit (万) beside the year before or the peers. */
    UNIT_SUSPECT(Severity.WARNING),
    /** A year other than the report's stands over figures that are the report's. */
    STALE_YEAR(Severity.NOTE),
    /** Two files hold the same report; one of them is read. */
    DUPLICATE_REPORT(Severity.NOTE),
    /** A report's region or year is unknown, so that its figures have no place. */
    UNIDENTIFIED(Severity.ERROR),
    /** A file's text can't be read. */
    UNREADABLE(Severity.ERROR),
    /** A decision stands for a cell that no mention speaks of any more. */
    ADJUDICATION_STALE(Severity.WARNING),
    /** A line of adjudications.csv can't be used. */
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
