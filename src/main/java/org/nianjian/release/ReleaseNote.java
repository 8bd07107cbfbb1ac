package org.nianjian.release;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The content of release.json: which release this is, who made it, and what its files must hash to. */
final class ReleaseNote {
    static final String FILE = "release.json";

    private ReleaseNote() {}

    static String json(long number, String version, Origin origin, List<ReleaseFile> files) {
        String head = String.format(
                Locale.ROOT, """
                {
                  "release": %d,
                  "program": "nianjian",
                  "version": %s,
                  "build": %s,
                  "catalogue": %s,
                  "files": [
                """, number, quoted(version), quoted(origin.build()), quoted(origin.catalogue()));
        return files.stream().map(ReleaseNote::line).collect(Collectors.joining(",\n", head, "\n  ]\n}\n"));
    }

    private static String line(ReleaseFile file) {
        return String.format(
                Locale.ROOT,
                "    {\"name\": %s, \"sha256\": %s, \"rows\": %d}",
                quoted(file.name()),
                quoted(file.sha256()),
                file.rows());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
