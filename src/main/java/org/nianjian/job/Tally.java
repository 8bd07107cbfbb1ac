package org.nianjian.job;

import java.util.Optional;
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

    /** Empty where no inventory was taken. */
    static Optional<Tally> from(ExecutionContext context) {
        return context.containsKey("files")
                ? Optional.of(new Tally(context.getInt("files"), context.getInt("toRead"), context.getInt("gone")))
                : Optional.empty();
    }
}
