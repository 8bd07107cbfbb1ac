package org.nianjian.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A table that a person keeps at the top of the input folder; one that can't be used at all fails the run. */
final class TopTable {
    private TopTable() {}

    /**
     * Reads the table.
     *
     * @param reader makes of the file's bytes what they say; throws an {@link IllegalArgumentException} where it can't
     * @param absent what stands for a file that is not there
     */
    static <T> T read(Path file, Function<byte[], T> reader, T absent) {
        try {
            return Files.exists(file) ? reader.apply(Files.readAllBytes(file)) : absent;
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.Cause.MACHINE, file + " can't be used, so nothing was changed: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read: " + e, e);
        }
    }
}
