package org.nianjian.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.workbook.WorkbookFile;

/** A process that publishes is killed in the middle of each of its steps on the disk, one after the other. */
class KilledPublisherDrill {
    private static final Pattern FILE = Pattern.compile("\"name\": \"([^\"]+)\", \"sha256\": \"([0-9a-f]+)\"");
    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir
    Path folder = Path.of("");

    /** The process: publishes release 2 over release 1, and dies in step {@code arguments[1]}. */
    public static void main(String... arguments) {
        Path output = disk(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Boolean.parseBoolean(arguments[2]));
        publish(output, 2, Integer.parseInt(arguments[3]));
    }

    private static Path disk(Path output, int steps, boolean links) {
        return new DyingDisk(steps, links).path(output);
    }

    private static void publish(Path output, int number, int threads) {
        ReleaseWriter writer = new ReleaseWriter(output, new WorkbookFile()).withThreads(threads);
        writer.recover();
        writer.publish(number, Samples.of("250" + number));
    }

    @Test
    void aReaderSeesTheOldReleaseOrTheNewOneWhole() throws Exception {
        assertThat(killedInEachStep(true, 1)).isGreaterThan(50);
    }

    /** As many steps; in which of them the threads are when one of them dies is another matter each time. */
    @Test
    void aReaderSeesOneOfThemWholeWhereSeveralThreadsWrite() throws Exception {
        assertThat(killedInEachStep(true, 3)).isGreaterThan(50);
    }

    @Test
    void whereLinksCannotBeMadeTheNextCommandMakesItWhole() throws Exception {
        assertThat(killedInEachStep(false, 1)).isGreaterThan(80);
    }

    /** How many steps there were to be killed in. */
    private int killedInEachStep(boolean links, int threads) throws Exception {
        boolean newSeen = false;
        for (int step = 1; ; step++) {
            Path output = folder.resolve(links + "-" + threads + "-" + step);
            Path undisturbed = disk(output, NEVER, links);
            publish(undisturbed, 1, 1);
            if (runKilledIn(step, output, links, threads) == 0) {
                return step - 1;
            }
            if (links) {
                newSeen = assertWhole(output, step, newSeen);
            }
            new ReleaseWriter(undisturbed).recover();
            assertWhole(output, step, false);
            publish(undisturbed, 3, 1);
            assertWhole(output, step, true);
            assertThat(Files.readString(output.resolve("observations.csv"))).contains(",2503,");
            Disk.delete(output);
        }
    }

    private static int runKilledIn(int step, Path output, boolean links, int threads)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        KilledPublisherDrill.class.getName(),
                        output.toString(),
                        Integer.toString(step),
                        Boolean.toString(links),
                        Integer.toString(threads))
                .inheritIO()
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isIn(0, DyingDisk.KILLED);
        return process.exitValue();
    }

    /** Every file is the one that release.json names; once the new release is seen the old one never comes back. */
    private static boolean assertWhole(Path output, int step, boolean newSeen) throws IOException {
        String note = Files.readString(output.resolve("release.json"));
        Matcher file = FILE.matcher(note);
        int files = 0;
        while (file.find()) {
            assertThat(FileHash.of(output.resolve(file.group(1))))
                    .as("killed in step " + step + ": " + file.group(1))
                    .isEqualTo(file.group(2));
            files++;
        }
        assertThat(files).as("killed in step " + step).isEqualTo(13);
        boolean old = note.contains("\"release\": 1,");
        assertThat(newSeen && old).as("killed in step " + step).isFalse();
        return !old;
    }
}
