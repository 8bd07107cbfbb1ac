package org.nianjian.job;

import java.nio.charset.StandardCharsets;
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
        return TopTable.read(
                folder.resolve(NAME),
                content -> Manifest.read(content, gazetteer.get()),
                new Manifest(Map.of(), List.of()));
    }

    /** Changes when what the manifest says of the file changes; empty where it says nothing. */
    static String digest(Manifest manifest, String file) {
        return manifest.of(file)
                .map(ManifestEntry::toString)
                .map(entry -> Digests.sha256(entry.getBytes(StandardCharsets.UTF_8)))
                .orElse("");
    }
}
