package org.nianjian.release;

import java.util.Locale;
import org.nianjian.reconcile.Cell;

/** A line of coverage.csv: whether a cell has a value, and why not. */
public record CoverageRow(Cell cell, String refAreaName, String indicatorName, Coverage coverage) {

    /** Whether a cell is known. */
    public enum Coverage {
        /** It has a value. */
        REPORTED,
        /** The region's report for the year is there and gives it none. */
        NOT_STATED,
        /** A person decided that no value is to be published. */
        WITHHELD,
        /** No report of the region's for the year is there, and no other one tells it. */
        NO_REPORT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
