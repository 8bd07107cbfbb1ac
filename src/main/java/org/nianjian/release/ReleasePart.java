package org.nianjian.release;

import java.nio.file.Path;
import java.util.List;

/** A form in which a release is published: one file or several of its folder. */
public interface ReleasePart {

    /**
     * Writes its files, synced to disk; the same dataset gives the same bytes. What it writes below a folder of its own is
     * named with that folder ({@code sdmx/data.csv}).
     *
     * @param folder the release's folder, which no reader sees yet
     * @return each file written
     * @throws java.io.UncheckedIOException with the path where the disk refuses
     */
    List<ReleaseFile> write(Path folder, Dataset dataset);
}
