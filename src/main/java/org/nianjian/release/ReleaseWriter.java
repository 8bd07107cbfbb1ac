package org.nianjian.release;

import java.nio.file.Path;

/** Publishes a dataset: files written and synced aside, then switched in one rename. */
public final class ReleaseWriter {

    public ReleaseWriter(Path output) {
        throw new UnsupportedOperationException(output.toString());
    }

    /** Finishes a switch that was interrupted, if there is one; called before anything else is done. */
    public void recover() {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes the dataset as release {@code number} and switches to it; keeps the one before, removes older ones.
     *
     * @throws java.io.UncheckedIOException with the path where the disk refuses; the old release then stays
     */
    public void publish(long number, Dataset dataset) {
        throw new UnsupportedOperationException(dataset.toString() + number);
    }
}
