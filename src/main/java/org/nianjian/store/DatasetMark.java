package org.nianjian.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianjian.release.ReleaseFile;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which CSVs the tables of the schema {@code dataset} stand for, noted in the transaction that fills them. */
final class DatasetMark {
    private static final String PROGRAM = "program";

    private final JdbcTemplate jdbc;
    private final String build;

    DatasetMark(JdbcTemplate jdbc, String build) {
        this.jdbc = jdbc;
        this.build = build;
    }

    /** True where this program has filled them from the same rows, and as many are there. */
    boolean standsFor(List<ReleaseFile> files) {
        Map<String, String> noted = new TreeMap<>();
        jdbc.query("select name, stands_for from nianjian.dataset_mark", row -> {
            noted.put(row.getString(1), row.getString(2));
        });
        return noted.equals(marks(files)) && inTheSchema(files).allMatch(file -> file.rows() == rows(table(file)));
    }

    void note(List<ReleaseFile> files) {
        jdbc.update("delete from nianjian.dataset_mark");
        jdbc.batchUpdate(
                "insert into nianjian.dataset_mark (name, stands_for) values (?, ?)",
                marks(files).entrySet().stream()
                        .map(mark -> new Object[] {mark.getKey(), mark.getValue()})
                        .toList());
    }

    private Map<String, String> marks(List<ReleaseFile> files) {
        Map<String, String> marks = new TreeMap<>(Map.of(PROGRAM, build));
        inTheSchema(files).forEach(file -> marks.put(table(file), file.sha256()));
        return marks;
    }

    private static Stream<ReleaseFile> inTheSchema(List<ReleaseFile> files) {
        return files.stream().filter(file -> PublishedTable.names().contains(table(file)));
    }

    private static String table(ReleaseFile file) {
        return file.name().replace(".csv", "");
    }

    private long rows(String table) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from dataset." + table, Long.class));
    }
}
