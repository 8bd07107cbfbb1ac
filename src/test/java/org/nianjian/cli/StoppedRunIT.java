package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run as a process of its own that is told to end, or killed, in the middle of reading. */
class StoppedRunIT {
    private static final int REPORTS = 3000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aStoppedRunGoesOnWhereItWas() throws Exception {
        writeReports();
        Process run = start("run", "stopped");
        awaitReading(run);

        run.destroy();

        assertThat(exit(run)).isEqualTo(5);
        assertThat(folder.resolve("stopped/observations.csv")).doesNotExist();
        assertThat(exit(start("restart", "stopped"))).isZero();
        assertThat(ConsolidationScenarios.published(folder.resolve("stopped"))).isEqualTo(undisturbed());
    }

    @Test
    void aKilledRunGoesOnWhereItWas() throws Exception {
        writeReports();
        Process run = start("run", "killed");
        awaitReading(run);

        run.destroyForcibly();

        assertThat(exit(run)).isEqualTo(137);
        assertThat(exit(start("restart", "killed"))).isZero();
        assertThat(ConsolidationScenarios.published(folder.resolve("killed"))).isEqualTo(undisturbed());
    }

    private Map<String, String> undisturbed() throws Exception {
        assertThat(exit(start("run", "undisturbed"))).isZero();
        return ConsolidationScenarios.published(folder.resolve("undisturbed"));
    }

    private void writeReports() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (int i = 0; i < REPORTS; i++) {
            String text = ConsolidationScenarios.report("威海市生态环境局", 1990 + i % 35, i + 1, "10.5");
            Files.writeString(input.resolve(i + ".txt"), text);
        }
    }

    /** Each output has a store of its own. */
    private Process start(String command, String output) throws IOException {
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

    private static void awaitReading(Process run) throws IOException {
        BufferedReader lines = run.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("read: ")) {
                return;
            }
        }
    }

    private static int exit(Process run) throws InterruptedException {
        assertThat(run.waitFor(2, TimeUnit.MINUTES)).as("ends by itself").isTrue();
        return run.exitValue();
    }
}
