package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run as a process of its own that is told to end, or killed, in the middle of reading. */
class StoppedRunDrill {
    private static final int REPORTS = 600;

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void runUndisturbed() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (int i = 0; i < REPORTS; i++) {
            String text = ConsolidationScenarios.report("威海市生态环境局", 1990 + i % 35, i + 1, "10.5");
            Files.writeString(input.resolve(i + ".txt"), text);
        }
        assertThat(exit(start("run", "undisturbed"))).isZero();
    }

    @Test
    void aStoppedRunGoesOnWhereItWas() throws Exception {
        Process run = start("run", "stopped");
        awaitLine(run, "inventory: ");

        run.destroy();

        assertThat(exit(run)).isEqualTo(5);
        assertThat(folder.resolve("stopped/observations.csv")).doesNotExist();
        assertThat(exit(start("restart", "stopped"))).isZero();
        assertThat(published("stopped")).isEqualTo(published("undisturbed"));
    }

    @Test
    void aKilledRunGoesOnWhereItWas() throws Exception {
        Process run = start("run", "killed");
        awaitLine(run, "read: 500");

        run.destroyForcibly();

        assertThat(exit(run)).isEqualTo(137);
        assertThat(exit(start("restart", "killed"))).isZero();
        assertThat(published("killed")).isEqualTo(published("undisturbed"));
    }

    @Test
    void aRunAfterAKilledOneStartsAnewAndKeepsWhatWasRead() throws Exception {
        Process run = start("run", "anew");
        awaitLine(run, "read: 500");
        run.destroyForcibly();
        exit(run);

        Process next = start("run", "anew");

        assertThat(next.inputReader(StandardCharsets.UTF_8).lines()).noneMatch(line -> line.contains(" 0 unchanged"));
        assertThat(exit(next)).isZero();
        assertThat(published("anew")).isEqualTo(published("undisturbed"));
    }

    private static Map<String, String> published(String output) throws IOException {
        return ConsolidationScenarios.published(folder.resolve(output));
    }

    /** Each output has a store of its own. */
    private static Process start(String command, String output) throws IOException {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path", ""),
                Main.class.getName(),
                command);
        process.environment().put("NIANJIAN_INPUT", folder.resolve("input").toString());
        process.environment().put("NIANJIAN_OUTPUT", folder.resolve(output).toString());
        process.environment()
                .put("NIANJIAN_DATA", folder.resolve("data-" + output).toString());
        return process.redirectErrorStream(true).start();
    }

    private static void awaitLine(Process run, String part) throws IOException {
        BufferedReader lines = run.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(part)) {
                return;
            }
        }
    }

    private static int exit(Process run) throws InterruptedException {
        assertThat(run.waitFor(2, TimeUnit.MINUTES)).as("ends by itself").isTrue();
        return run.exitValue();
    }
}
