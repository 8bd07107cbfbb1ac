package org.nianjian.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.nianjian.region.Gazetteer;
import org.nianjian.report.Manifest;
import org.nianjian.report.ManifestEntry;

/** The manifest of an input folder, with what makes a file worth reading again when its line changes. */
final class ManifestFile {
    static final String NAME = "reports.csv";

    private ManifestFile() {}

    /** The manifest of an input folder, empty where it has none. */
    static Manifest read(Path folder, Supplier<Gazetteer> gazetteer) {
        Path file = folder.resolve(NAME);
        try {
            return Files.exists(file)
                    ? Manifest.read(Files.readAllBytes(file), gazetteer.get())
                    : new Manifest(Map.of(), List.of());
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    Refusal.Cause.MACHINE, file + " can't be used, so nothing was changed: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read: " + e, e);
        }
    }

    /** Changes when what the manifest says of the file changes; empty where it says nothing. */
    static String digest(Manifest manifest, String file) {
        return manifest.of(file)
                .map(ManifestEntry::toString)
                .map(entry -> Digests.sha256(entry.getBytes(StandardCharsets.UTF_8)))
                .orElse("");
    }
}
