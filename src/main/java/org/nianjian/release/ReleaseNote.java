package org.nianjian.release;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The content of release.json: which release this is, who made it, and what its files must hash to. */
final class ReleaseNote {
    static final String FILE = "release.json";

    private ReleaseNote() {}

    static String json(long number, String version, List<ReleaseFile> files) {
        return files.stream()
                .map(file -> String.format(
                        Locale.ROOT,
                        "    {\"name\": %s, \"sha256\": %s, \"rows\": %d}",
                        quoted(file.name()),
                        quoted(file.sha256()),
                        file.rows()))
                .collect(Collectors.joining(
                        ",\n",
                        String.format(
                                Locale.ROOT,
                                "{\n  \"release\": %d,\n  \"program\": \"nianjian\",\n  \"version\": %s,\n  \"files\": [\n",
                                number,
                                quoted(version)),
                        "\n  ]\n}\n"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
