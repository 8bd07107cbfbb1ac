package org.nianjian.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The table {@code report/agency_kinds.tsv}: words within an agency's name and the line of government they stand for. */
final class AgencyKinds {
    static final String OTHER = "other";
    static final String GOVERNMENT = "government";
    static final String ECOLOGY = "ecology";
    private static final String TABLE = "/report/agency_kinds.tsv";

    private final Map<String, String> kinds = new TreeMap<>();

    static AgencyKinds standard() {
        AgencyKinds table = new AgencyKinds();
        InputStream file = Objects.requireNonNull(AgencyKinds.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String> rows = reader.lines().toList();
            for (int i = 1; i < rows.size(); i++) {
                table.add(rows.get(i).split("\t", -1), i + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        return table;
    }

    private void add(String[] row, int number) {
        if (row.length != 3 || row[0].isEmpty() || row[1].isEmpty()) {
            throw new IllegalArgumentException(TABLE + ":" + number + ": three columns needed");
        }
        kinds.put(row[0], row[1]);
    }

    /** True where the name begins with a word of the table. */
    boolean begins(String name) {
        return kinds.keySet().stream().anyMatch(name::startsWith);
    }

    /** The kind of the longest word in the name, of the first where two are as long. */
    String kind(String name) {
        String best = "";
        for (String word : kinds.keySet()) {
            boolean first = word.length() == best.length() && name.indexOf(word) < name.indexOf(best);
            if (name.contains(word) && (word.length() > best.length() || first)) {
                best = word;
            }
        }
        return kinds.getOrDefault(best, OTHER);
    }
}
