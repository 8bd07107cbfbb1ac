package org.nianjian.release;

import java.util.Locale;
import org.nianjian.reconcile.Cell;

/**
 * A line of revisions.csv: a value that a release published in the place of another.
 *
 * @param release number of the run that made the release
 * @param before the value published before, as published; empty where the cell had none
 * @param after the value published since; empty where the cell has none any more
 */
public record Revision(long release, Cell cell, String before, String after, Reason reason) {

    /** Why a value is another one, the first that holds. */
    public enum Reason {
        /** A person's decision on the cell is new, changed or taken back. */
        ADJUDICATED,
        /** A report that tells the cell is new. */
        SOURCE_ADDED,
        /** A report that told the cell is gone. */
        SOURCE_GONE,
        /** The file of a report that tells the cell, or its line in the manifest, has changed. */
        SOURCE_REVISED,
        /** The reports are the same, but the program or its catalogue reads or weighs them otherwise. */
        READER_CHANGED;

        /** Inverse of {@link #toString()}. */
        public static Reason parse(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
