package org.nianjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianjian.job.Failures;
import org.nianjian.job.Refusal;
import org.nianjian.job.Settings;
import org.nianjian.store.Database;
import org.nianjian.store.RunLock;
import org.springframework.jdbc.UncategorizedSQLException;

/** What must be right before anything is opened or changed. */
final class Preflight {
    private Preflight() {}

    /**
     * For a run: the input folder is there and apart from the output, the catalogue holds no mistake, numbers are in range,
     * the output can be written, no other run works on the store.
     */
    static Optional<RunLock> ofRun(Settings settings) {
        Path output = Path.of(settings.output()).toAbsolutePath().normalize();
        checkApart(checkInput(settings.input()), output);
        checkCatalogue(settings);
        checkNumbers(settings);
        checkWritable(output);
        return Optional.of(lock(settings.database()));
    }

    /** A folder of reports to read. */
    static Path checkInput(String folder) {
        if (!Files.isDirectory(Path.of(folder))) {
            throw new Refusal(Refusal.Cause.USAGE, "the input folder " + folder + " does not exist");
        }
        return Path.of(folder);
    }

    /** The input is read only, and what is published into it would be taken for reports or replace its manifest. */
    private static void checkApart(Path input, Path output) {
        Path from = real(input.toAbsolutePath());
        Path into = real(output);
        if (into.startsWith(from) || from.startsWith(into)) {
            throw new Refusal(
                    Refusal.Cause.USAGE,
                    "the output folder " + output + " and the input folder " + input
                            + " must be apart: neither may be or hold the other");
        }
    }

    /** The real path that a folder has or, where it is not there yet, would have. */
    private static Path real(Path folder) {
        Path there = nearest(folder);
        try {
            return there.toRealPath().resolve(there.relativize(folder)).normalize();
        } catch (IOException e) {
            throw new Refusal(Refusal.Cause.MACHINE, "the folder " + there + " can't be read: " + reason(e));
        }
    }

    /** The folder, or the nearest one above it that is there. */
    private static Path nearest(Path folder) {
        return Stream.iterate(folder, path -> path != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder);
    }

    private static void checkCatalogue(Settings settings) {
        if (!settings.catalogue().isBlank()) {
            settings.catalogueFiles().check();
        }
    }

    private static void checkNumbers(Settings settings) {
        settings.itemsAtOnce();
        settings.threadsAtOnce();
    }

    /** For a restart: there is a store, catalogue and numbers hold no mistake, and no other run works on it. */
    static Optional<RunLock> ofRestart(Settings settings) {
        requireStore(settings.database(), Refusal.Cause.USAGE);
        checkCatalogue(settings);
        checkNumbers(settings);
        return Optional.of(lock(settings.database()));
    }

    /** For a question: there is a store; a run may be going on. */
    static Optional<RunLock> ofQuestion(Settings settings) {
        requireStore(settings.database(), Refusal.Cause.USAGE);
        return Optional.empty();
    }

    private static void requireStore(Database database, Refusal.Cause cause) {
        if (!database.exists()) {
            throw new Refusal(cause, "nothing has been run yet: there is no store in " + database);
        }
    }

    /** Makes nothing yet: whether the store can be used is not known. */
    private static void checkWritable(Path output) {
        Path there = nearest(output);
        if (!Files.isDirectory(there)) {
            throw new Refusal(Refusal.Cause.MACHINE, "the output " + there + " is not a folder");
        }
        if (!Files.isWritable(there)) {
            throw new Refusal(Refusal.Cause.MACHINE, "the output folder " + output + " can't be written: " + there);
        }
    }

    /** Once the store is known good: the output folder is there and takes a file, which no permission alone tells. */
    static Path makeOutput(String folder) {
        Path output = Path.of(folder).toAbsolutePath().normalize();
        try {
            Files.createDirectories(output);
            Files.delete(Files.createTempFile(output, ".nianjian", ""));
            return output;
        } catch (IOException e) {
            throw new Refusal(Refusal.Cause.MACHINE, "the output folder " + output + " can't be written: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }

    private static RunLock lock(Database database) {
        try {
            return RunLock.tryAcquire(database)
                    .orElseThrow(() -> new Refusal(
                            Refusal.Cause.BUSY,
                            "another run is working on the store " + database + "; try again later"));
        } catch (UncategorizedSQLException e) {
            throw new Refusal(
                    Refusal.Cause.MACHINE, "the database " + database + " can't be reached: " + Failures.sentence(e));
        }
    }
}
