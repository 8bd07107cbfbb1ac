package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.release.Dataset;
import org.nianjian.release.ReportRow;
import org.nianjian.release.SeededDataset;
import org.nianjian.store.Database;
import org.nianjian.store.DatasetTables;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PostgresStoreIT extends DatasetScenarios {
    private static final List<String> HOSTILE = List.of(
            "a\tb",
            "a\nb\rc\r\nd",
            "\\",
            "\\N",
            "\\.",
            "\\\\t\\x41",
            "\"a\",'b'; drop table dataset.reports; --",
            "甲\uD842\uDFB7乙",
            "\u0001\u007F\u0085\u2028",
            " a ",
            "NULL",
            "{}");

    private static @Nullable EmbeddedPostgres server;
    private static int stores;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        Objects.requireNonNull(server).close();
    }

    @Override
    Database freshStore() throws SQLException {
        EmbeddedPostgres postgres = Objects.requireNonNull(server);
        String name = "store" + stores++;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Database.server(postgres.getJdbcUrl("postgres", name), "postgres", "");
    }

    @Test
    void givesTheBytesThatTheEmbeddedDatabaseGives() throws Exception {
        writeTwoReports();
        write("《年报》（一）.txt", report("焦作市生态环境局", 2021, 5, "3.2"));
        write("《年报》𬭎.txt", report("焦作市生态环境局", 2020, 5, "3.2"));
        write("空.txt", "");
        nianjian("run");
        Map<String, String> onServer = published();
        use(Database.embedded(folder.resolve("embedded")));
        System.setProperty("nianjian.output", folder.resolve("second").toString());

        Answer embedded = nianjian("run");

        assertThat(embedded.exit()).as(embedded.err()).isEqualTo(3);
        assertThat(published(folder.resolve("second"))).isEqualTo(onServer);
    }

    private TransactionTemplate transaction(DriverManagerDataSource source) {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    private DriverManagerDataSource source() {
        nianjian("status");
        return new DriverManagerDataSource(store().url(), store().user(), store().password());
    }

    @Test
    void aReaderWaitsForNothingAndSeesOneRelease() throws Exception {
        DriverManagerDataSource source = source();
        DatasetTables tables = new DatasetTables(new JdbcTemplate(source), "");
        transaction(source).executeWithoutResult(status -> tables.replace(new SeededDataset(1, 700)));
        String counts = "select (select count(*) from dataset.observations), (select count(*) from dataset.mentions),"
                + " (select count(*) from dataset.latest_values)";
        List<String> before = rows(store(), counts);
        try (Connection earlier = source.getConnection();
                Statement analyst = earlier.createStatement()) {
            earlier.setAutoCommit(false);
            earlier.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            analyst.execute("set local statement_timeout = '5s'");
            analyst.execute(counts);

            transaction(source).executeWithoutResult(status -> {
                tables.replace(new SeededDataset(2, 2000));
                assertThat(asked(counts))
                        .as("while the next release is written")
                        .isEqualTo(before);
            });

            assertThat(asked(counts)).as("afterwards").isNotEqualTo(before).hasSize(1);
            assertThat(asked(counts).get(0)).startsWith("2000|2000|");
            analyst.execute("select count(*) from dataset.observations having count(*) = 700");
            assertThat(analyst.getResultSet().next())
                    .as("who began before stays with the old release")
                    .isTrue();
        }
    }

    private List<String> asked(String sql) {
        try {
            Database patient = store();
            String url = patient.url() + "&options=-c%20statement_timeout=5000";
            return rows(Database.server(url, patient.user(), patient.password()), sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void textComesThroughAsItIs(boolean copied) throws Exception {
        DriverManagerDataSource source = source();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        DatasetTables tables = copied ? new DatasetTables(jdbc, "") : DatasetTables.inserting(jdbc);

        transaction(source).executeWithoutResult(status -> tables.replace(reports(HOSTILE)));

        assertThat(jdbc.queryForList("select file from dataset.reports order by report_id", String.class))
                .isEqualTo(HOSTILE);
        assertThat(jdbc.queryForList("select agency from dataset.reports order by report_id", String.class))
                .isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theCharacterThatPostgresRefusesIsReplaced(boolean copied) throws Exception {
        DriverManagerDataSource source = source();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        DatasetTables tables = copied ? new DatasetTables(jdbc, "") : DatasetTables.inserting(jdbc);

        transaction(source).executeWithoutResult(status -> tables.replace(reports(List.of("甲\u0000乙", "\u0000"))));

        assertThat(jdbc.queryForList("select file from dataset.reports order by report_id", String.class))
                .containsExactly("甲\uFFFD乙", "\uFFFD");
    }

    /** One report for each text, which is its file and its agency. */
    private static Dataset reports(List<String> texts) {
        return new SeededDataset(1, 0) {
            @Override
            public Stream<ReportRow> reports() {
                return IntStream.range(0, texts.size()).mapToObj(n -> report("R" + (100 + n), texts.get(n)));
            }
        };
    }

    private static ReportRow report(String id, String text) {
        return new ReportRow(
                id,
                text,
                "00",
                "text/plain",
                "UTF-8",
                text,
                "other",
                "",
                "",
                text,
                "other",
                Optional.empty(),
                Optional.empty(),
                1,
                0,
                "ok",
                "");
    }

    @Test
    void theReaderReadsTheDatasetAndNothingElse() throws Exception {
        writeThreeRegions();
        try (EmbeddedPostgres other = EmbeddedPostgres.start()) {
            JdbcTemplate administrator = new JdbcTemplate(other.getPostgresDatabase());
            administrator.execute("create role plain login");
            administrator.execute("create database reports owner plain");
            use(Database.server(other.getJdbcUrl("plain", "reports"), "plain", ""));
            assertThat(nianjian("run").exit())
                    .as("without the right to make roles")
                    .isEqualTo(3);
            administrator.execute("create role nianjian_reader nologin");
            administrator.execute("create role analyst login in role nianjian_reader");
            Database reader = Database.server(other.getJdbcUrl("analyst", "reports"), "analyst", "");
            assertRefused(reader, "select 1 from dataset.observations");

            nianjian("status");

            assertThat(rows(reader, "select count(*) from dataset.latest_values where indicator = 'penalty_cases'"))
                    .containsExactly("3");
            assertThat(rows(reader, "select count(*) from dataset.revisions")).containsExactly("0");
            assertRefused(reader, "delete from dataset.observations returning 1");
            assertRefused(reader, "select 1 from nianjian.mention");
        }
    }

    private static void assertRefused(Database reader, String sql) {
        assertThatThrownBy(() -> rows(reader, sql)).hasMessageContaining("permission denied");
    }

    /** A row's xmin names the transaction that wrote it. */
    @Test
    void aRunThatChangesNothingLeavesTheTablesAlone() throws Exception {
        writeThreeRegions();
        nianjian("run");
        List<String> before = writers();

        nianjian("run");
        nianjian("run", "--force");

        assertThat(writers()).isEqualTo(before);
        write("解放.txt", report("焦作市生态环境局解放分局", 2021, 8, "700"));
        nianjian("run");
        assertThat(writers()).doesNotContainAnyElementsOf(before);
    }

    private List<String> writers() throws SQLException {
        return rows(
                store(),
                Stream.of("observations", "mentions", "coverage", "conflicts", "reports", "regions", "indicators")
                        .map(table -> "select distinct '" + table + "', xmin::text from dataset." + table)
                        .collect(Collectors.joining(" union all ", "", " order by 1, 2")));
    }

    @Test
    void anAccountThatMayMakesTheReader() throws Exception {
        nianjian("status");

        assertThat(rows(
                        store(),
                        "select has_table_privilege('nianjian_reader', 'dataset.rankings', 'select'),"
                                + " has_schema_privilege('nianjian_reader', 'nianjian', 'usage')"))
                .containsExactly("t|f");
    }
}
