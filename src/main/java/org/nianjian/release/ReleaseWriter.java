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
    private final int threads;

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
        this(
                new ReleaseFolders(output),
                origin,
                Stream.concat(Stream.of(new CsvFiles()), Stream.of(forms)).toList(),
                1);
    }

    private ReleaseWriter(ReleaseFolders folders, Origin origin, List<ReleasePart> parts, int threads) {
        this.folders = folders;
        this.origin = origin;
        this.parts = parts;
        this.threads = threads;
    }

    /** The same writer with so many threads, its caller's among them: several parts are then written at a time. */
    public ReleaseWriter withThreads(int count) {
        return new ReleaseWriter(folders, origin, parts, count);
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
        return publish(number, work -> work.apply(dataset), (rows, tables) -> {});
    }

    /**
     * The same with a companion.
     *
     * @return true where a release of files was made
     * @throws RuntimeException what the first part that failed, or the companion, has thrown
     */
    public boolean publish(long number, DatasetSource source, Companion companion) {
        Path folder = folders.create(String.format(Locale.ROOT, "%06d", number));
        boolean done = false;
        try {
            List<ReleaseFile> files = new SideBySide(source).write(parts, folder, companion, threads);
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
}
