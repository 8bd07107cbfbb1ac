package org.nianjian.job;

import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What inventory found.
 *
 * @param files reports in the input folder
 * @param toRead those that are new, changed, or could not be opened
 * @param gone known reports that are no longer there
 */
record Tally(int files, int toRead, int gone) {

    int unchanged() {
        return files - toRead;
    }

    /** Inverse of {@link #from}: a restart tells the same. */
    void into(ExecutionContext context) {
        context.putInt("files", files);
        context.putInt("toRead", toRead);
        context.putInt("gone", gone);
    }

    static Tally from(ExecutionContext context) {
        return new Tally(context.getInt("files", 0), context.getInt("toRead", 0), context.getInt("gone", 0));
    }
}
