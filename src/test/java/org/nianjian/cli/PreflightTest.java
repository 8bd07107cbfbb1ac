package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.cli.ConsolidationScenarios.Answer;

class PreflightTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(folder.resolve("reports/2022"));
        Files.writeString(folder.resolve("reports/reports.csv"), "file\n");
        System.setProperty("nianjian.input", folder.resolve("reports").toString());
        System.setProperty("nianjian.output", folder.resolve("published").toString());
        System.setProperty("nianjian.data", folder.resolve("data").toString());
    }

    @AfterEach
    void end() {
        List.of("input", "output", "data", "threads", "db.url")
                .forEach(name -> System.clearProperty("nianjian." + name));
    }

    private static void assertRefused(Answer answer, int exit, String... parts) {
        ConsolidationScenarios.assertOneSentence(answer, exit, parts);
    }

    private static Answer nianjian(String... arguments) {
        return ConsolidationScenarios.nianjian(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "reports/new/er", "reports/2022/..", "link/out", "new/../reports", "."})
    void refusesAnOutputThatSharesAFolderWithTheInput(String output) throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("reports/2022"));

        Answer run = nianjian("run", "--output", folder.resolve(output).toString());

        assertRefused(run, 2, "the output folder", "the input folder");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("reports/new")).doesNotExist();
        assertThat(folder.resolve("reports/reports.csv")).hasContent("file");
    }

    @Test
    void refusesThreadsThatAreNoNumberBeforeAnythingIsMade() {
        System.setProperty("nianjian.threads", "many");

        assertRefused(nianjian("run"), 2, "nianjian.threads must be a whole number from 1 to 64, but is 'many'");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("published")).doesNotExist();
    }

    @Test
    void refusesAnOptionBeforeTheCommandWhichWouldBeDropped() {
        assertRefused(
                nianjian("--input", "X", "run"), 2, "--input belongs behind the command: nianjian run --input X (");
        assertRefused(nianjian("--force", "run"), 2, "--force belongs behind the command: nianjian run --force (");
        assertRefused(nianjian("--output=X", "status"), 2, "--output belongs behind the command");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void optionsWithoutACommandAreTheRunsAndThoseOfEveryCommandMayStandBeforeIt() {
        String nowhere = folder.resolve("nowhere").toString();

        assertRefused(nianjian("--input", nowhere), 2, "the input folder " + nowhere + " does not exist");
        assertThat(nianjian("--verbose", "run", "--input", nowhere).err())
                .contains("the input folder " + nowhere + " does not exist");
        assertThat(nianjian("--help").out()).contains("Usage");
    }

    @Test
    void aManifestThatCannotBeUsedFailsTheRunBeforeAnythingIsPublished() throws IOException {
        Files.writeString(folder.resolve("reports/reports.csv"), "name;report_year\na.txt;2020\n");
        Files.writeString(folder.resolve("reports/a.txt"), "威海市司法局2021年法治政府建设报告\n");

        assertRefused(nianjian("run"), 1, "reports.csv", "no column named file", "nothing was changed");

        assertThat(folder.resolve("published")).isEmptyDirectory();
    }

    @Test
    void makesNoOutputFolderWhenTheDatabaseCannotBeReached() {
        System.setProperty("nianjian.db.url", "jdbc:postgresql://localhost:1/reports");

        assertRefused(nianjian("run"), 1, "jdbc:postgresql://localhost:1/reports", "can't be reached");

        assertThat(folder.resolve("published")).doesNotExist();
    }

    @Test
    void makesNoOutputFolderWhenTheEmbeddedDatabaseIsDamaged() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/nianjian.mv.db"), "no database");

        assertThat(nianjian("run").exit()).isEqualTo(1);

        assertThat(folder.resolve("published")).doesNotExist();
    }

    @Test
    void refusesAnOutputBelowAFileBeforeTheStoreIsMade() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");

        assertRefused(nianjian("run", "--output", taken.resolve("out").toString()), 1, "taken is not a folder");

        assertThat(folder.resolve("data")).doesNotExist();
    }
}
