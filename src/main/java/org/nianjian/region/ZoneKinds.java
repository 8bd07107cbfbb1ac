package org.nianjian.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The table {@code region/zone_kinds.tsv}: what zones without a name of their own are called; words of one number are
 * one kind.
 */
final class ZoneKinds {
    private static final String TABLE = "/region/zone_kinds.tsv";
    private static final int COLUMNS = 4;

    /** One word for one kind of zone. */
    record Kind(String word, String number, String name) {}

    private final List<Kind> kinds = new ArrayList<>();

    static ZoneKinds standard() {
        ZoneKinds table = new ZoneKinds();
        InputStream file = Objects.requireNonNull(ZoneKinds.class.getResourceAsStream(TABLE), TABLE);
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
        if (row.length != COLUMNS || !row[1].matches("\\d{2}")) {
            throw new IllegalArgumentException(TABLE + ":" + number + ": word, two digits, name and reason needed");
        }
        kinds.add(new Kind(row[0], row[1], row[2]));
    }

    /** The kind that is called so; nothing where the words hold a name of the zone's own (江东新区). */
    Optional<Kind> of(String words) {
        return kinds.stream().filter(kind -> kind.word().equals(words)).findFirst();
    }

    /** The kind of a zone by its official name (河北沧州经济开发区), told by the longest word at its end. */
    Optional<Kind> ofName(String official) {
        return kinds.stream()
                .filter(kind -> official.endsWith(kind.word()))
                .reduce((one, other) -> one.word().length() >= other.word().length() ? one : other);
    }
}
