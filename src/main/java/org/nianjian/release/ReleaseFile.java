package org.nianjian.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of a release as release.json names it.
 *
 * @param name its path below the release's folder, with {@code /}
 * @param sha256 of its bytes
 * @param rows rows of data in it; 0 where it has none
 */
public record ReleaseFile(String name, String sha256, long rows) {

    /**
     * A file that stands complete in the folder; it is synced to disk.
     *
     * @throws UncheckedIOException with the path where it can't be synced or read
     */
    public static ReleaseFile of(Path folder, String name, long rows) {
        Path file = folder.resolve(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
            return new ReleaseFile(name, FileHash.of(file), rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
