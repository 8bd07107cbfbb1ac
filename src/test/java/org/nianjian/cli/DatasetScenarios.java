package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianjian.release.Tables;
import org.nianjian.store.Database;

/** What the schema dataset answers, whatever the database. */
abstract class DatasetScenarios extends PageScenarios {

    void writeThreeRegions() throws Exception {
        write("威海2020.txt", report("威海市生态环境局", 2020, 1000, "500"));
        write("威海2021.txt", report("威海市生态环境局", 2021, 1048, "600") + "二、其他\n2021年，全局共办理行政处罚案件1040件。\n");
        write("焦作.txt", report("焦作市生态环境局", 2021, 12, "89.10"));
        write("解放.txt", report("焦作市生态环境局解放分局", 2021, 7, "700"));
        write("未知.txt", "工作总结\n一年来，全局共办理行政处罚案件77件。\n");
    }

    /** Each row as its values with | between them. */
    static List<String> rows(Database store, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(store.url(), store.user(), store.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(
                            row.getObject(i) instanceof BigDecimal number
                                    ? Tables.number(number)
                                    : String.valueOf(row.getString(i)));
                }
                rows.add(String.join("|", values));
            }
            return rows;
        }
    }

    @Test
    void theLatestValueIsTheLastThatNobodyContests() throws Exception {
        writeThreeRegions();
        nianjian("run");

        assertThat(rows(
                        store(),
                        "select ref_area, time_period, obs_value, contested_period from dataset.latest_values"
                                + " where indicator = 'penalty_cases' order by ref_area"))
                .containsExactly("371000|2020|1000|2021", "410800|2021|12|null", "410802|2021|7|null");
    }

    @Test
    void aRankIsThatAmongRegionsOfOneLevelAndTheContestedHasNone() throws Exception {
        writeThreeRegions();
        nianjian("run");

        assertThat(rows(
                        store(),
                        "select level, rank, ranked, ref_area, obs_status from dataset.rankings"
                                + " where indicator = 'penalty_cases' and time_period = 2021 order by ref_area"))
                .containsExactly("prefecture|null|1|371000|U", "prefecture|1|1|410800|A", "county|1|1|410802|A");
        assertThat(rows(
                        store(),
                        "select level, rank, ranked, ref_area, obs_value from dataset.rankings"
                                + " where indicator = 'penalty_fines' and time_period = 2021 order by ref_area"))
                .containsExactly(
                        "prefecture|1|2|371000|6000000", "prefecture|2|2|410800|891000", "county|1|1|410802|7000000");
    }

    @Test
    void aChangeIsToldOfWhatCanBeCompared() throws Exception {
        writeThreeRegions();
        write("焦作2020.txt", report("焦作市生态环境局", 2020, 10, "100").replace("2020年，全局", "2020年1月至6月，全局"));
        nianjian("run");

        assertThat(rows(
                        store(),
                        "select ref_area, indicator, previous_value, change, change_percent, comparison"
                                + " from dataset.yearly_changes where time_period = 2021"
                                + " and indicator in ('penalty_cases', 'penalty_fines') order by ref_area, indicator"))
                .containsExactly(
                        "371000|penalty_cases|1000|null|null|contested",
                        "371000|penalty_fines|5000000|1000000|20|same",
                        "410800|penalty_cases|10|null|null|other_days",
                        "410800|penalty_fines|1000000|null|null|other_days");
    }

    @Test
    void aContestedCellTellsHowFarTheReportsAreApart() throws Exception {
        writeThreeRegions();
        nianjian("run");

        assertThat(rows(
                        store(),
                        "select ref_area, time_period, indicator, obs_status, least_amount, greatest_amount, reports"
                                + " from dataset.contested_cells"))
                .containsExactly("371000|2021|penalty_cases|U|1040|1048|1");
    }

    @Test
    void codesThatAreNotThereAreNull() throws Exception {
        writeThreeRegions();
        nianjian("run");

        assertThat(count("select count(*) from dataset.reports where ref_area is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from dataset.mentions where text = '77件' and ref_area is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from dataset.reports where ref_area = ''"))
                .isZero();
    }

    /** H2 keeps none on the columns of views. */
    @Test
    void everyTableViewAndColumnSaysWhatItIs() throws Exception {
        writeThreeRegions();
        nianjian("run");

        try (Connection connection = DriverManager.getConnection(store().url(), store().user(), store().password())) {
            DatabaseMetaData known = connection.getMetaData();
            boolean h2 = known.getDatabaseProductName().equals("H2");
            List<String> silent = new ArrayList<>();
            List<String> views = new ArrayList<>();
            try (ResultSet tables =
                    known.getTables(null, "dataset", "%", new String[] {"TABLE", "BASE TABLE", "VIEW"})) {
                while (tables.next()) {
                    note(tables, "TABLE_NAME", silent);
                    if (tables.getString("TABLE_TYPE").equals("VIEW")) {
                        views.add(tables.getString("TABLE_NAME"));
                    }
                }
            }
            try (ResultSet columns = known.getColumns(null, "dataset", "%", "%")) {
                while (columns.next()) {
                    if (!columns.getString("TABLE_NAME").contains("_by_")
                            && !(h2 && views.contains(columns.getString("TABLE_NAME")))) {
                        note(columns, "COLUMN_NAME", silent);
                    }
                }
            }
            assertThat(views).hasSize(4);
            assertThat(silent).isEmpty();
        }
    }

    private static void note(ResultSet row, String name, List<String> silent) throws SQLException {
        if (Objects.requireNonNullElse(row.getString("REMARKS"), "").isEmpty()) {
            silent.add(row.getString("TABLE_NAME") + " " + row.getString(name));
        }
    }

    @Test
    void codesPointAtTheTablesThatExplainThem() throws Exception {
        writeThreeRegions();
        nianjian("run");

        assertThat(rows(
                        store(),
                        "select table_name, count(*) from information_schema.table_constraints"
                                + " where table_schema = 'dataset' and constraint_type = 'FOREIGN KEY'"
                                + " group by table_name order by table_name"))
                .containsExactly("conflicts|1", "findings|1", "mentions|1", "observations|3", "reports|1", "targets|1");
    }

    @Test
    void tablesThatLackRowsAreFilledAgain() throws Exception {
        writeThreeRegions();
        nianjian("run");
        int mentions = count("select count(*) from dataset.mentions");
        execute("delete from dataset.mentions where text = '77件'");
        execute("delete from dataset.coverage");

        nianjian("run");

        assertThat(count("select count(*) from dataset.mentions")).isEqualTo(mentions);
        assertThat(count("select count(*) from dataset.coverage")).isPositive();
    }

    @Test
    void tablesThatStandForAnotherReleaseAreFilledAgain() throws Exception {
        writeThreeRegions();
        nianjian("run");
        execute("update dataset.observations set obs_value = 0");
        execute("update nianjian.dataset_mark set stands_for = 'another' where name = 'observations'");

        nianjian("run");

        assertThat(count("select count(*) from dataset.observations where obs_value = 0"))
                .isZero();
    }

    @Test
    void aReleaseThatNeverCameHasRevisedNothing() throws Exception {
        writeThreeRegions();
        nianjian("run");
        write("解放.txt", report("焦作市生态环境局解放分局", 2021, 8, "700"));
        Files.delete(output().resolve("wide.csv"));
        Files.createDirectory(output().resolve("wide.csv"));
        assertOneSentence(nianjian("run"), 1, "cannot replace", "wide.csv");
        assertThat(nianjian("explain", "410802", "2021", "penalty_cases").out()).doesNotContain("source_revised");
        write("解放.txt", report("焦作市生态环境局解放分局", 2021, 7, "700"));
        Files.delete(output().resolve("wide.csv"));

        nianjian("run");

        assertThat(count("select count(*) from dataset.revisions")).isZero();
        assertThat(Files.readString(output().resolve("revisions.csv"))).hasLineCount(1);
    }
}
