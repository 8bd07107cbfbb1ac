package org.nianjian.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nianjian.finding.Finding;

/** Publishes a dataset: files written and synced aside, then switched in one rename. */
public final class ReleaseWriter {
    private final ReleaseFolders folders;

    public ReleaseWriter(Path output) {
        folders = new ReleaseFolders(output);
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
                Disk.write(folder.resolve(ReleaseNote.FILE), ReleaseNote.json(number, ProgramVersion.current(), files));
                Disk.sync(folder);
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

    private static List<ReleaseFile> write(Path folder, Dataset dataset) {
        List<ReleaseFile> files = new ArrayList<>();
        try (Stream<ObservationRow> rows = dataset.observations()) {
            files.add(TableFile.write(folder, Tables.OBSERVATIONS, rows.iterator()));
        }
        try (Stream<ObservationRow> rows = dataset.observations()) {
            Iterator<WideRow> wide = new WideRows(rows.iterator());
            files.add(TableFile.write(folder, Tables.wide(dataset.indicatorCodes()), wide));
        }
        try (Stream<MentionRow> rows = dataset.mentions()) {
            files.add(TableFile.write(folder, Tables.MENTIONS, rows.iterator()));
        }
        try (Stream<Finding> rows = dataset.findings()) {
            Stream<Finding> sorted = rows.sorted(Tables.FINDINGS.order());
            files.add(TableFile.write(folder, Tables.FINDINGS, sorted.iterator()));
        }
        try (Stream<ReportRow> rows = dataset.reports()) {
            files.add(TableFile.write(folder, Tables.REPORTS, rows.iterator()));
        }
        try (Stream<Revision> rows = dataset.revisions()) {
            files.add(TableFile.write(folder, Tables.REVISIONS, rows.iterator()));
        }
        return files;
    }
}
