package org.nianjian.release;

import java.util.List;
import java.util.function.Function;

/** Lends the dataset of a release to whoever writes it, several threads at a time. */
@FunctionalInterface
public interface DatasetSource {

    /** Lets {@code work} read the dataset; what all of them read is one state of it. */
    List<ReleaseFile> lend(Function<Dataset, List<ReleaseFile>> work);
}
