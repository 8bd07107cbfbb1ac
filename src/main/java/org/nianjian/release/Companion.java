package org.nianjian.release;

import java.util.List;
import java.util.function.Supplier;

/** What is published with the files, by the thread that publishes: it is done before a reader sees any of them. */
@FunctionalInterface
public interface Companion {

    /**
     * Publishes the dataset; what it throws takes back the files too.
     *
     * @param tables gives the CSVs of the release, once they are written
     */
    void publish(Dataset dataset, Supplier<List<ReleaseFile>> tables);
}
