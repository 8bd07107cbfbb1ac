package org.nianjian.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.release.Samples.InMemory;
import org.nianjian.workbook.WorkbookFile;

class ReleaseWriterTest {
    @TempDir
    Path folder;

    @Test
    void aReleaseIsSeenThroughLinks() throws IOException {
        Path output = folder.resolve("output");
        assertThat(new ReleaseWriter(output).publish(7, Samples.of("2500"))).isTrue();

        assertThat(names(output))
                .containsExactly(
                        ".releases",
                        "conflicts.csv",
                        "coverage.csv",
                        "current",
                        "findings.csv",
                        "indicators.csv",
                        "mentions.csv",
                        "obs_status.csv",
                        "observations.csv",
                        "regions.csv",
                        "release.json",
                        "reports.csv",
                        "revisions.csv",
                        "targets.csv",
                        "wide.csv");
        assertThat(Files.readSymbolicLink(output.resolve("current"))).hasToString(".releases/000007");
        assertThat(Files.readSymbolicLink(output.resolve("wide.csv"))).hasToString("current/wide.csv");
        assertThat(output.resolve("reports.csv"))
                .content()
                .startsWith("\uFEFFreport_id,file,sha256,")
                .endsWith("\r\n")
                .contains("\r\nR000000000001,「=a.txt」,00,text/plain,UTF-8,\"报告, \"\"一\"\"\",rule_of_law,");
    }

    @Test
    void theNoteNamesEachFileWithItsHash() throws IOException {
        new ReleaseWriter(folder, new Origin("b1", "c1")).publish(7, Samples.of("2500"));

        assertThat(folder.resolve("release.json"))
                .content()
                .startsWith("{\n  \"release\": 7,\n  \"program\": \"nianjian\",\n  \"version\": \"")
                .contains("\n  \"build\": \"b1\",\n  \"catalogue\": \"c1\",\n")
                .contains("{\"name\": \"observations.csv\", \"sha256\": \""
                        + FileHash.of(folder.resolve("observations.csv")) + "\", \"rows\": 4}")
                .contains("\"rows\": 3}")
                .doesNotContain("unknown");
    }

    @Test
    void findingsAreSortedByTheirColumns() {
        new ReleaseWriter(folder).publish(1, Samples.of("2500"));

        assertThat(content(folder, "findings.csv").lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("error", "note", "warning");
    }

    @Test
    void anUnchangedDatasetMakesNoRelease() throws IOException {
        ReleaseWriter writer = new ReleaseWriter(folder);
        writer.publish(1, Samples.of("2500"));

        assertThat(writer.publish(2, Samples.of("2500"))).isFalse();
        assertThat(names(folder.resolve(".releases"))).containsExactly("000001");
    }

    @Test
    void theLastTwoReleasesAreKept() throws IOException {
        ReleaseWriter writer = new ReleaseWriter(folder);
        for (int number = 1; number <= 4; number++) {
            writer.publish(number, Samples.of("250" + number));
        }

        assertThat(names(folder.resolve(".releases"))).containsExactly("000003", "000004");
        assertThat(content(folder, "observations.csv")).contains(",2504,");
    }

    @Test
    void aStoreBegunAnewNeverWritesIntoAPublishedRelease() throws IOException {
        new ReleaseWriter(folder).publish(1, Samples.of("2501"));
        new ReleaseWriter(folder).publish(1, Samples.of("2502"));

        assertThat(names(folder.resolve(".releases"))).containsExactly("000001", "000001-2");
        assertThat(content(folder, "observations.csv")).contains(",2502,");
    }

    @Test
    void whatAReaderHasOpenStaysWhole() throws IOException {
        ReleaseWriter writer = new ReleaseWriter(folder);
        writer.publish(1, Samples.of("2501"));
        try (Stream<String> open = Files.lines(folder.resolve("observations.csv"))) {
            writer.publish(2, Samples.of("2502"));

            assertThat(open).anyMatch(line -> line.contains(",2501,"));
        }
    }

    @Test
    void aDatasetThatFailsLeavesTheOldRelease() throws IOException {
        ReleaseWriter writer = new ReleaseWriter(folder);
        writer.publish(1, Samples.of("2501"));
        Dataset unordered =
                new InMemory(List.of(), List.of(), List.of(), List.of(Samples.report("R2"), Samples.report("R1")));

        assertThatThrownBy(() -> writer.publish(2, unordered))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("reports.csv: row 2");
        assertOldReleaseStands();
    }

    @Test
    void severalThreadsWriteTheBytesThatOneWrites() throws IOException {
        Path one = folder.resolve("one");
        Path several = folder.resolve("several");
        new ReleaseWriter(one, new WorkbookFile()).publish(1, Samples.of("2500"));
        new ReleaseWriter(several, new WorkbookFile()).withThreads(4).publish(1, Samples.of("2500"));

        assertThat(names(several)).isEqualTo(names(one)).contains("dataset.xlsx");
        for (String name : names(one.resolve("current"))) {
            assertThat(several.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    @Timeout(60)
    void theFirstPartThatFailsEndsTheOthersAndIsTold(int threads) throws IOException {
        ReleasePart endless = (place, rows) -> {
            while (threads > 1) {
                rows.reports().forEach(row -> {});
            }
            return List.of();
        };
        ReleasePart refused = (place, rows) -> {
            throw new UncheckedIOException(new IOException("no room for " + place.getFileName()));
        };
        new ReleaseWriter(folder).publish(1, Samples.of("2501"));

        assertThatThrownBy(() -> new ReleaseWriter(folder, endless, refused)
                        .withThreads(threads)
                        .publish(2, Samples.of("2502")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no room for 000002");
        assertOldReleaseStands();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    @Timeout(60)
    void theCompanionIsDoneBeforeAReaderSeesTheFilesItGoesWith(int threads) throws IOException {
        ReleaseWriter writer = new ReleaseWriter(folder, new WorkbookFile()).withThreads(threads);
        writer.publish(1, Samples.of("2501"));
        List<String> tables = new ArrayList<>();

        writer.publish(2, work -> work.apply(Samples.of("2502")), (rows, files) -> {
            files.get().forEach(file -> tables.add(file.name()));
            assertThat(content(folder, "observations.csv")).contains(",2501,");
        });

        assertThat(tables).contains("observations.csv", "obs_status.csv").doesNotContain("dataset.xlsx");
        assertThat(content(folder, "observations.csv")).contains(",2502,");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Timeout(60)
    void aCompanionThatFailsLeavesTheOldRelease(int threads) throws IOException {
        ReleaseWriter writer = new ReleaseWriter(folder).withThreads(threads);
        writer.publish(1, Samples.of("2501"));

        assertThatThrownBy(() -> writer.publish(2, work -> work.apply(Samples.of("2502")), (rows, files) -> {
                    throw new IllegalStateException("the server is gone");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the server is gone");
        assertOldReleaseStands();
    }

    @Test
    @Timeout(60)
    void aCompanionThatWaitsForTablesThatFailIsNotWhatIsTold() throws IOException {
        ReleaseWriter writer = new ReleaseWriter(folder).withThreads(2);
        writer.publish(1, Samples.of("2501"));
        Dataset unordered =
                new InMemory(List.of(), List.of(), List.of(), List.of(Samples.report("R2"), Samples.report("R1")));

        assertThatThrownBy(() -> writer.publish(
                        2,
                        work -> work.apply(unordered),
                        (rows, files) -> assertThat(files.get()).isEmpty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("reports.csv: row 2");
        assertOldReleaseStands();
    }

    @Test
    void aFolderWhereAFileMustStandLeavesTheOldRelease() throws IOException {
        ReleaseWriter writer = new ReleaseWriter(folder);
        writer.publish(1, Samples.of("2501"));
        Files.delete(folder.resolve("wide.csv"));
        Files.createDirectory(folder.resolve("wide.csv"));

        assertThatThrownBy(() -> writer.publish(2, Samples.of("2502")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.resolve("wide.csv").toString());
        assertOldReleaseStands();
    }

    @Test
    void aFolderInThePlaceOfTheLinkIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("current"));

        assertThatThrownBy(() -> new ReleaseWriter(folder).publish(1, Samples.of("2502")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.resolve("current").toString());
        assertThat(names(folder)).containsExactly(".releases", "current");
        assertThat(names(folder.resolve(".releases"))).isEmpty();
    }

    @Test
    void aFileInThePlaceOfTheReleasesIsNamed() throws IOException {
        Files.writeString(folder.resolve(".releases"), "");

        assertThatThrownBy(() -> new ReleaseWriter(folder).publish(1, Samples.of("2502")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.resolve(".releases").toString());
    }

    @Test
    void aReaderNeverSeesHalfAFile() throws Exception {
        ReleaseWriter writer = new ReleaseWriter(folder);
        Set<String> whole = ConcurrentHashMap.newKeySet();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicBoolean publishing = new AtomicBoolean(true);
        writer.publish(0, Samples.of("2500"));
        whole.add(content(folder, "observations.csv"));
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            while (publishing.get()) {
                seen.add(content(folder, "observations.csv"));
            }
        });
        for (int number = 1; number <= 20; number++) {
            writer.publish(number, Samples.of("25" + (10 + number)));
            whole.add(content(folder, "observations.csv"));
        }
        publishing.set(false);
        reader.get(1, TimeUnit.MINUTES);

        assertThat(whole).hasSize(21).containsAll(seen);
    }

    @Test
    void anOutputThatIsAFileIsNamed() throws IOException {
        Path output = Files.writeString(folder.resolve("output"), "");

        assertThatThrownBy(() -> new ReleaseWriter(output).publish(1, Samples.of("2500")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(output.toString());
    }

    @Test
    void aReleaseLeftHalfWrittenIsRemoved() throws IOException {
        ReleaseWriter writer = new ReleaseWriter(folder);
        writer.publish(1, Samples.of("2501"));
        Files.createDirectory(folder.resolve(".releases/000002"));
        Files.writeString(folder.resolve(".releases/000002/observations.csv"), "half");
        Files.createSymbolicLink(folder.resolve(".current.new"), Path.of(".releases/000002"));
        Files.writeString(folder.resolve(".somebody.new"), "not ours");

        writer.recover();

        assertOldReleaseStands();
        assertThat(names(folder)).doesNotContain(".current.new").contains(".somebody.new");
    }

    @Test
    void aSwitchThatLacksLinksIsFinished() throws IOException {
        ReleaseWriter writer = new ReleaseWriter(folder);
        writer.publish(1, Samples.of("2501"));
        Files.delete(folder.resolve("wide.csv"));

        writer.recover();

        assertThat(folder.resolve("wide.csv")).isSymbolicLink().isRegularFile();
    }

    @Test
    void whereNothingWasEverPublishedThereIsNothingToRecover() {
        new ReleaseWriter(folder.resolve("none")).recover();

        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aDiskWithoutLinksGetsFiles() throws IOException {
        try (FileSystem disk = diskWithoutLinks()) {
            Path output = disk.getPath("/output");
            ReleaseWriter writer = new ReleaseWriter(output);
            for (int number = 1; number <= 3; number++) {
                assertThat(writer.publish(number, Samples.of("250" + number))).isTrue();
            }
            assertThat(writer.publish(4, Samples.of("2503"))).isFalse();

            assertThat(names(output))
                    .containsExactly(
                            ".releases",
                            "conflicts.csv",
                            "coverage.csv",
                            "findings.csv",
                            "indicators.csv",
                            "mentions.csv",
                            "obs_status.csv",
                            "observations.csv",
                            "regions.csv",
                            "release.json",
                            "reports.csv",
                            "revisions.csv",
                            "targets.csv",
                            "wide.csv");
            assertThat(names(output.resolve(".releases"))).containsExactly("000002", "000003", "switched");
            assertThat(content(output, "observations.csv")).contains(",2503,");
        }
    }

    @Test
    void aSwitchBrokenOffWithoutLinksIsFinished() throws IOException {
        try (FileSystem disk = diskWithoutLinks()) {
            Path output = disk.getPath("/output");
            ReleaseWriter writer = new ReleaseWriter(output);
            writer.publish(1, Samples.of("2501"));
            String old = content(output, "observations.csv");
            writer.publish(2, Samples.of("2502"));
            Files.writeString(output.resolve("observations.csv"), old);
            Files.writeString(output.resolve(".releases/pending"), "000002");
            Files.writeString(output.resolve(".wide.csv.new"), "half");

            writer.recover();

            assertThat(content(output, "observations.csv")).contains(",2502,");
            assertThat(names(output)).doesNotContain(".wide.csv.new");
            assertThat(names(output.resolve(".releases"))).containsExactly("000001", "000002", "switched");
        }
    }

    /** A zip file system: a real one that knows no symbolic links. */
    private FileSystem diskWithoutLinks() throws IOException {
        URI uri = URI.create("jar:" + folder.resolve("disk.zip").toUri());
        return FileSystems.newFileSystem(uri, Map.of("create", "true"));
    }

    private void assertOldReleaseStands() throws IOException {
        assertThat(content(folder, "observations.csv")).contains(",2501,");
        assertThat(names(folder.resolve(".releases"))).containsExactly("000001");
    }

    private static String content(Path output, String name) {
        try {
            return Files.readString(output.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        }
    }
}
