package org.nianjian.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A built-in table of this package: the first column of each line names it, the second is its text. */
final class TermTable {
    private TermTable() {}

    static Map<String, String> read(String name) {
        String path = "/reconcile/" + name;
        try (InputStream in = TermTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + path);
            }
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static Map<String, String> parse(String path, String content) {
        Map<String, String> rows = new LinkedHashMap<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            int tab = line.indexOf('\t');
            if (tab <= 0) {
                throw new IllegalArgumentException(path + " line " + number + ": no tab after the first column");
            }
            int end = line.indexOf('\t', tab + 1);
            if (number > 1) {
                rows.put(line.substring(0, tab), line.substring(tab + 1, end < 0 ? line.length() : end));
            }
        }
        return Collections.unmodifiableMap(rows);
    }
}
