package org.nianjian.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The data of the page in parts, each read when it is looked at: one per region, indicator and report, and a few more. */
final class Parts {
    /** The folder beside the page that holds them. */
    static final String FOLDER = "report";

    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_-]");

    private final Path folder;
    private final List<PartFile.Written> written = new ArrayList<>();

    /** Parts in the folder of that name below the release's folder. */
    Parts(Path release) {
        folder = release.resolve(FOLDER);
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the folder " + folder, e);
        }
    }

    /** What a part of that kind is called: letters of codes and ids stay, others become _. */
    static String name(String kind, String key) {
        return kind + "-" + UNSAFE.matcher(key).replaceAll("_");
    }

    PartFile open(String name) {
        return new PartFile(folder, name);
    }

    void close(PartFile part) {
        written.add(part.close());
    }

    List<PartFile.Written> written() {
        return List.copyOf(written);
    }

    long bytes() {
        return written.stream().mapToLong(PartFile.Written::bytes).sum();
    }

    /** Deletes all parts and their folder, once the page holds what they held. */
    void delete() {
        try {
            for (PartFile.Written part : written) {
                Files.delete(part.path());
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the folder " + folder, e);
        }
    }
}
