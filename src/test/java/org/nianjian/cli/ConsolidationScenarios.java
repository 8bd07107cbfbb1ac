package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.store.Database;
import org.nianjian.store.RunLock;

/** What the program promises of runs, whatever the database: each subclass runs all of it on its own. */
abstract class ConsolidationScenarios {
    static final List<String> FILES = List.of(
            "observations.csv",
            "wide.csv",
            "mentions.csv",
            "findings.csv",
            "reports.csv",
            "targets.csv",
            "coverage.csv",
            "conflicts.csv",
            "indicators.csv",
            "regions.csv",
            "obs_status.csv");

    @TempDir
    Path folder = Path.of("");

    /** A store that nothing was written to yet. */
    abstract Database freshStore() throws Exception;

    /** What a command answered. */
    record Answer(int exit, String out, String err) {}

    @BeforeEach
    void begin() throws Exception {
        use(freshStore());
        System.setProperty("nianjian.input", input().toString());
        System.setProperty("nianjian.output", output().toString());
        Files.createDirectories(input());
    }

    @AfterEach
    void end() {
        List.of("input", "output", "data", "catalogue", "db.url", "db.user", "db.password")
                .forEach(name -> System.clearProperty("nianjian." + name));
    }

    static void use(Database store) {
        System.setProperty("nianjian.data", store.folder().map(Path::toString).orElse("unused"));
        System.setProperty("nianjian.db.url", store.folder().isPresent() ? "" : store.url());
        System.setProperty("nianjian.db.user", store.user());
        System.setProperty("nianjian.db.password", store.password());
    }

    Database store() {
        String url = System.getProperty("nianjian.db.url", "");
        return url.isEmpty()
                ? Database.embedded(Path.of(System.getProperty("nianjian.data", "")))
                : Database.server(url, System.getProperty("nianjian.db.user", ""), "");
    }

    Path input() {
        return folder.resolve("input");
    }

    Path output() {
        return folder.resolve("output");
    }

    static Answer nianjian(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.execute(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Answer(exit, out.toString(), err.toString());
    }

    void write(String file, String text) throws IOException {
        Path path = input().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** A short report of a made-up year. */
    static String report(String agency, int year, int cases, String fines) {
        return agency + year + "年法治政府建设年度报告\n\n"
                + year + "年，我局坚持严格规范公正文明执法，现将有关情况报告如下：\n"
                + "一、行政处罚情况\n"
                + year + "年，全局共办理行政处罚案件" + cases + "件，罚款金额" + fines + "万元。\n";
    }

    void writeTwoReports() throws IOException {
        write("河南/焦作.txt", report("焦作市生态环境局", 2022, 12, "89.10"));
        write("山东/威海.txt", report("威海市生态环境局", 2021, 1048, "1021"));
    }

    Map<String, String> published() throws IOException {
        return published(output());
    }

    static Map<String, String> published(Path output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : FILES) {
            files.put(name, Files.readString(output.resolve(name)));
        }
        return files;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int count(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(store().url(), store().user(), store().password());
    }

    static void assertOneSentence(Answer answer, int exit, String... parts) {
        assertThat(answer.exit()).as(answer.err()).isEqualTo(exit);
        assertThat(answer.err().strip().lines()).as("one sentence").hasSize(1);
        assertThat(answer.err()).contains(parts).doesNotContain("Exception:", "\tat ");
    }

    @Test
    void publishesFilesAndTables() throws Exception {
        writeTwoReports();

        Answer run = nianjian("run");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("2 reports (2 read, 0 unchanged, 0 gone)");
        assertThat(published().get("observations.csv")).contains("371000", "410800", "山东省威海市");
        assertThat(published().get("mentions.csv")).contains("河南/焦作.txt", "89.10万元", "1048件");
        assertThat(count("select count(*) from dataset.reports")).isEqualTo(2);
        assertThat(count("select count(*) from dataset.observations")).isGreaterThanOrEqualTo(4);
        assertThat(count("select count(*) from dataset.mentions where amount = 10210000"))
                .isEqualTo(1);
    }

    @Test
    void readsNoReportAgainWhenNothingChanged() throws Exception {
        writeTwoReports();
        nianjian("run");
        Map<String, String> first = published();

        Answer second = nianjian();

        assertThat(second.exit()).isZero();
        assertThat(second.out()).contains("(0 read, 2 unchanged, 0 gone)");
        assertThat(published()).isEqualTo(first);
    }

    @Test
    void forceReadsEverythingAgainAndGivesTheSameBytes() throws Exception {
        writeTwoReports();
        nianjian("run");
        Map<String, String> first = published();

        assertThat(nianjian("run", "--force").out()).contains("(2 read, 0 unchanged, 0 gone)");

        assertThat(published()).isEqualTo(first);
    }

    @Test
    void readsWhatChangedAndForgetsWhatIsGone() throws Exception {
        writeTwoReports();
        nianjian("run");
        Files.delete(input().resolve("山东/威海.txt"));
        write("河南/焦作.txt", report("焦作市生态环境局", 2022, 13, "90.5"));

        Answer run = nianjian("run");

        assertThat(run.out()).contains("1 reports (1 read, 0 unchanged, 1 gone)");
        assertThat(published().get("mentions.csv")).contains("13件").doesNotContain("12件", "威海");
    }

    @Test
    void readsAFileAgainWhenItsLineInTheManifestChanges() throws Exception {
        writeTwoReports();
        nianjian("run");
        write("reports.csv", "file;report_year\n河南/焦作.txt;2020\n");

        Answer run = nianjian("run");

        assertThat(run.out()).contains("(1 read, 1 unchanged, 0 gone)");
        assertThat(published().get("reports.csv")).contains("2020");
    }

    @Test
    void restartAfterAFailureInReconcileGivesTheBytesOfAnUndisturbedRun() throws Exception {
        for (int year = 1990; year < 2025; year++) {
            write("威海" + year + ".txt", report("威海市生态环境局", year, year, "10.5"));
            write("焦作" + year + ".txt", report("焦作市生态环境局", year, year, "20"));
        }
        nianjian("run");
        Map<String, String> undisturbed = published();
        use(freshStore());
        System.setProperty("nianjian.output", folder.resolve("second").toString());
        prepareStore();
        execute("alter table nianjian.observation add constraint broken"
                + " check (not (ref_area = '410800' and time_period = 2024))");

        Answer failed = nianjian("run");
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err()).contains("reconcile failed");
        assertThat(count("select count(*) from nianjian.observation")).isPositive();
        assertThat(folder.resolve("second/observations.csv")).doesNotExist();
        execute("alter table nianjian.observation drop constraint broken");
        Answer restarted = nianjian("restart");

        assertThat(restarted.exit()).as(restarted.err()).isZero();
        assertThat(restarted.out()).contains("70 reports (70 read");
        assertThat(published(folder.resolve("second"))).isEqualTo(undisturbed);
    }

    /** Makes the tables of a fresh store, so that a test can lay a constraint on them. */
    private void prepareStore() throws Exception {
        String empty = Files.createDirectories(folder.resolve("empty")).toString();
        String aside = folder.resolve("aside").toString();
        assertThat(nianjian("run", "--input", empty, "--output", aside).err()).contains("no report is in");
        execute("delete from nianjian.input_folder");
    }

    @Test
    void aFailedRunLeavesThePublishedFilesAndTablesAsTheyWere() throws Exception {
        writeTwoReports();
        nianjian("run");
        Map<String, String> before = published();
        write("焦作2.txt", report("焦作市生态环境局", 2023, 99, "7.25"));
        execute("alter table dataset.reports add constraint broken check (report_year < 2023)");

        Answer failed = nianjian("run");

        assertOneSentence(failed, 1, "release failed");
        assertThat(published()).isEqualTo(before);
        assertThat(count("select count(*) from dataset.mentions where text = '99件'"))
                .isZero();
        assertThat(nianjian("status").out()).contains("FAILED", "release failed");
        execute("alter table dataset.reports drop constraint broken");
        Answer anew = nianjian("run");
        assertThat(anew.exit()).isZero();
        assertThat(anew.out()).as("what was read stays read").contains("(0 read, 3 unchanged, 0 gone)");
        assertThat(published().get("mentions.csv")).contains("99件");
        assertThat(nianjian("status").out()).contains("ABANDONED");
    }

    @Test
    void aFileThatCannotBeReadIsARowAndTheOthersGoThrough() throws Exception {
        writeTwoReports();
        write("空.txt", "");
        write("scan.jpg", "no text");
        Files.createSymbolicLink(input().resolve("lost.txt"), folder.resolve("nowhere"));

        Answer first = nianjian("run");
        Answer second = nianjian("run");

        assertThat(first.exit()).as(first.err()).isEqualTo(3);
        assertThat(first.out()).contains("5 reports", "3 quarantined");
        assertThat(published().get("reports.csv")).contains("空.txt", "scan.jpg", "lost.txt", "quarantined");
        assertThat(published().get("findings.csv")).contains("unreadable");
        assertThat(published().get("observations.csv")).contains("371000", "410800");
        assertThat(second.exit()).as("known ones are only counted").isZero();
        assertThat(second.out()).contains("3 quarantined");
    }

    @Test
    void aReportWithoutARegionIsReadButHasNoObservations() throws Exception {
        writeTwoReports();
        write("somewhere.txt", "工作总结\n一年来，全局共办理行政处罚案件77件。\n");

        Answer run = nianjian("run");

        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).contains("0 quarantined", "1 unidentified");
        assertThat(published().get("findings.csv")).contains("unidentified");
        assertThat(published().get("mentions.csv")).contains("77件");
        assertThat(published().get("observations.csv")).doesNotContain("77");
    }

    @Test
    void refusesAMissingInputFolderBeforeAnythingIsMade() {
        Answer run = nianjian("run", "--input", folder.resolve("nowhere").toString());

        assertOneSentence(run, 2, "nowhere", "does not exist");
        assertThat(output()).doesNotExist();
        assertThat(store().folder().map(Files::exists)).isIn(Optional.empty(), Optional.of(false));
    }

    @Test
    void refusesAnOutputThatCannotBeWritten() throws Exception {
        writeTwoReports();
        Path file = Files.writeString(folder.resolve("taken"), "");

        assertOneSentence(nianjian("run", "--output", file.toString()), 1, "taken");
    }

    @Test
    void refusesASecondRunWhileOneIsGoingOn() throws Exception {
        writeTwoReports();
        nianjian("run");
        try (RunLock held = RunLock.tryAcquire(store()).orElseThrow()) {
            assertThat(held).isNotNull();
            assertOneSentence(nianjian("run"), 4, "another run");
            assertOneSentence(nianjian("restart"), 4, "another run");
            assertThat(nianjian("status").exit()).isZero();
            assertThat(nianjian("show", "1").out()).contains("COMPLETED", "inventory", "release");
        }
        assertThat(nianjian("run").exit()).isZero();
    }

    @Test
    void aStoreStaysWithItsFolderWhenTheOtherOneIsRefused() throws Exception {
        writeTwoReports();
        nianjian("run");
        Path empty = Files.createDirectories(input().resolveSibling("empty"));

        assertThat(nianjian("run", "--input", empty.toString(), "--force").exit())
                .isEqualTo(1);

        assertThat(nianjian("run").out()).contains("(0 read, 2 unchanged, 0 gone)");
    }

    @Test
    void aStoreBelongsToOneInputFolder() throws Exception {
        writeTwoReports();
        nianjian("run");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), report("焦作市生态环境局", 2020, 5, "3"));

        assertOneSentence(nianjian("run", "--input", other.toString()), 2, "input", "other", "--force");
        assertThat(nianjian("run", "--input", other.toString(), "--force").out())
                .contains("1 reports (1 read, 0 unchanged, 2 gone)");
    }

    @Test
    void refusesAnEmptiedInputFolderUnlessRemovalsAreAccepted() throws Exception {
        for (int year = 2000; year < 2010; year++) {
            write("威海" + year + ".txt", report("威海市生态环境局", year, year, "10.5"));
        }
        nianjian("run");
        Map<String, String> before = published();
        for (int year = 2000; year < 2006; year++) {
            Files.delete(input().resolve("威海" + year + ".txt"));
        }

        assertThat(nianjian("run").err()).contains("6 of 10", "--accept-removals");
        assertThat(nianjian("run").exit()).isEqualTo(1);
        assertThat(published()).isEqualTo(before);
        assertThat(nianjian("run", "--accept-removals").out()).contains("4 reports (0 read, 4 unchanged, 6 gone)");
    }

    @Test
    void tellsOfWrongUseInOneSentence() throws Exception {
        writeTwoReports();
        nianjian("run");

        assertOneSentence(nianjian("restart"), 2, "nothing to restart");
        assertOneSentence(nianjian("restart", "99"), 2, "99");
        assertOneSentence(nianjian("show", "99"), 2, "99");
        assertOneSentence(nianjian("run", "--frobnicate"), 2, "--frobnicate");
        assertOneSentence(nianjian("frobnicate"), 2, "frobnicate");
    }
}
