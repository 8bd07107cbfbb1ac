package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published CSVs opened by Python, SQLite, R and PostgreSQL: every cell comes back as it stands in the file. */
class ScriptViewer {
    /** Between cells and behind rows of what a script prints; no text of a cell holds them. */
    private static final String CELL = "\u001f";

    private static final String ROW = "\u001e";

    private static final String PYTHON = """
            import csv, sqlite3, sys
            with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
                rows = list(csv.reader(file))
            base = sqlite3.connect(':memory:')
            base.execute('create table t (' + ', '.join('"%s" text' % name for name in rows[0]) + ')')
            base.executemany('insert into t values (' + ', '.join('?' * len(rows[0])) + ')', rows[1:])
            for row in rows[:1] + base.execute('select * from t order by rowid').fetchall():
                sys.stdout.write('\\x1f'.join(row) + '\\x1e')
            """;

    private static final String R = """
            path <- commandArgs(TRUE)[1]
            table <- read.csv(path, fileEncoding = "UTF-8-BOM", colClasses = "character", check.names = FALSE, na.strings = NULL)
            cat(paste(names(table), collapse = "\\x1f"), "\\x1e", sep = "")
            for (i in seq_len(nrow(table))) cat(paste(unlist(table[i, ]), collapse = "\\x1f"), "\\x1e", sep = "")
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static PublishedSample sample = new PublishedSample(Path.of(""));

    @BeforeAll
    static void publish() throws Exception {
        sample = PublishedSample.publish(folder);
    }

    @Test
    void pythonAndSqliteReadEveryCell() throws Exception {
        assertReads("python3", Files.writeString(folder.resolve("read.py"), PYTHON));
    }

    @Test
    void rReadsEveryCell() throws Exception {
        assertReads("Rscript", Files.writeString(folder.resolve("read.R"), R));
    }

    private static void assertReads(String program, Path script) throws Exception {
        for (String csv : sample.csvs()) {
            String printed = PublishedSample.run(
                    folder, program, script.toString(), sample.file(csv).toString());
            List<List<String>> rows = Arrays.stream(printed.split(ROW, -1))
                    .filter(row -> !row.isEmpty())
                    .map(row -> List.of(row.split(CELL, -1)))
                    .toList();
            assertThat(rows).as(csv).isEqualTo(sample.cells(csv));
        }
    }

    /** The numbers and dates as such, all else as text. */
    @Test
    void postgresCopiesTheObservations() throws Exception {
        List<List<String>> expected = sample.cells("observations.csv");
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(expected.get(0).stream()
                    .map(column -> column + " " + type(column))
                    .collect(Collectors.joining(", ", "create table observations (", ")")));
            statement.execute("copy observations from '"
                    + sample.file("observations.csv").toRealPath() + "' with (format csv, header, encoding 'UTF8')");

            assertThat(read(statement)).isEqualTo(expected.subList(1, expected.size()));
        }
    }

    private static List<List<String>> read(Statement statement) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet all = statement.executeQuery("select * from observations order by ref_area collate \"C\","
                + " agency_kind collate \"C\", indicator collate \"C\", time_period")) {
            while (all.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= all.getMetaData().getColumnCount(); i++) {
                    String value = all.getString(i);
                    row.add(value == null ? "" : value);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String type(String column) {
        return switch (column) {
            case "time_period", "decimals", "mention_count", "conflict_count" -> "int";
            case "obs_value" -> "numeric";
            case "period_start", "period_end" -> "date";
            default -> "text";
        };
    }
}
