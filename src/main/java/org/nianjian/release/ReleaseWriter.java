package org.nianjian.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Publishes a dataset: files written and synced aside, then switched in one rename. */
public final class ReleaseWriter {
    private final ReleaseFolders folders;
    private final Origin origin;
    private final List<ReleasePart> parts;

    /** A writer that tells nothing of what made a release. */
    public ReleaseWriter(Path output, ReleasePart... forms) {
        this(output, Origin.UNKNOWN, forms);
    }

    /**
     * A writer of releases.
     *
     * @param forms what a release has besides the CSVs
     */
    public ReleaseWriter(Path output, Origin origin, ReleasePart... forms) {
        this.origin = origin;
        folders = new ReleaseFolders(output);
        parts = Stream.concat(Stream.of(new CsvFiles()), Stream.of(forms)).toList();
    }

    /** Finishes a switch that was interrupted, if there is one; called before anything else is done. */
    public void recover() {
        folders.recover();
    }

    /**
     * Writes the dataset as release {@code number} and switches to it; keeps the one before, removes older ones. Where
     * every file is byte for byte the one already published, no release is made and the published one stays.
     *
     * @return true where a release was made
     * @throws java.io.UncheckedIOException with the path where the disk refuses; the old release then stays
     */
    public boolean publish(long number, Dataset dataset) {
        Path folder = folders.create(String.format(Locale.ROOT, "%06d", number));
        boolean done = false;
        try {
            List<ReleaseFile> files = write(folder, dataset);
            boolean changed = !folders.published(files);
            if (changed) {
                Disk.write(
                        folder.resolve(ReleaseNote.FILE),
                        ReleaseNote.json(number, ProgramVersion.current(), origin, files));
                Disk.syncAll(folder);
                folders.switchTo(folder);
                done = true;
            }
            return changed;
        } finally {
            if (!done) {
                folders.discard(folder);
            }
        }
    }

    private List<ReleaseFile> write(Path folder, Dataset dataset) {
        return parts.stream()
                .flatMap(part -> part.write(folder, dataset).stream())
                .toList();
    }
}
