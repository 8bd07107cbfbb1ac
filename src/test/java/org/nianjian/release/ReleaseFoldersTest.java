package org.nianjian.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nianjian.release.ReleaseWriterTest.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases that hold folders. */
class ReleaseFoldersTest {
    @TempDir
    Path folder;

    @Test
    void aFolderOfAReleaseIsSeenThroughOneLink() throws IOException {
        new ReleaseWriter(folder, pages("a.js", "b.js")).publish(1, Samples.of("2501"));

        assertThat(Files.readSymbolicLink(folder.resolve("report"))).hasToString("current/report");
        assertThat(names(folder.resolve("report"))).containsExactly("a.js", "b.js");
        assertThat(new ReleaseWriter(folder, pages("a.js", "b.js")).publish(2, Samples.of("2501")))
                .isFalse();
    }

    @Test
    void aFolderThatAReleaseNoLongerHasGoesWithTheSwitch() throws IOException {
        new ReleaseWriter(folder, pages("a.js")).publish(1, Samples.of("2501"));
        Files.createSymbolicLink(folder.resolve("latest"), Path.of("somewhere"));
        new ReleaseWriter(folder).publish(2, Samples.of("2502"));

        assertThat(names(folder)).doesNotContain("report").contains("latest", "observations.csv");
    }

    @Test
    void aFileMissingFromAFolderMakesARelease() throws IOException {
        ReleaseWriter writer = new ReleaseWriter(folder, pages("a.js"));
        writer.publish(1, Samples.of("2501"));
        Files.delete(folder.resolve("report/a.js"));

        assertThat(writer.publish(2, Samples.of("2501"))).isTrue();
        assertThat(folder.resolve("report/a.js")).hasContent("a.js");
    }

    @Test
    void aFolderOfSomebodyElseWhereALinkMustStandLeavesTheOldRelease() throws IOException {
        new ReleaseWriter(folder).publish(1, Samples.of("2501"));
        Files.createDirectory(folder.resolve("report"));

        assertThatThrownBy(() -> new ReleaseWriter(folder, pages("a.js")).publish(2, Samples.of("2502")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.resolve("report").toString());
        assertThat(folder.resolve("observations.csv")).content().contains(",2501,");
        assertThat(names(folder.resolve(".releases"))).containsExactly("000001");
    }

    @Test
    void aDiskWithoutLinksGetsFoldersToo() throws IOException {
        try (FileSystem disk = diskWithoutLinks()) {
            Path output = disk.getPath("/output");
            new ReleaseWriter(output, pages("a.js", "b.js")).publish(1, Samples.of("2501"));
            Files.writeString(output.resolve("report/mine.txt"), "not ours");
            new ReleaseWriter(output, pages("b.js", "c.js")).publish(2, Samples.of("2502"));

            assertThat(names(output.resolve("report"))).containsExactly("b.js", "c.js", "mine.txt");
            assertThat(new ReleaseWriter(output, pages("b.js", "c.js")).publish(3, Samples.of("2502")))
                    .isFalse();
            Files.delete(output.resolve("report/mine.txt"));
            new ReleaseWriter(output).publish(4, Samples.of("2504"));
            assertThat(names(output)).doesNotContain("report");
        }
    }

    @Test
    void aSwitchOfFoldersBrokenOffWithoutLinksIsFinished() throws IOException {
        try (FileSystem disk = diskWithoutLinks()) {
            Path output = disk.getPath("/output");
            ReleaseWriter writer = new ReleaseWriter(output, pages("a.js"));
            writer.publish(1, Samples.of("2501"));
            new ReleaseWriter(output, pages("b.js")).publish(2, Samples.of("2502"));
            Files.move(output.resolve("report/b.js"), output.resolve("report/a.js"));
            Files.writeString(output.resolve(".releases/pending"), "000002");
            Files.writeString(output.resolve("report/.b.js.new"), "half");

            writer.recover();

            assertThat(names(output.resolve("report"))).containsExactly("b.js");
        }
    }

    @Test
    void aDiskThatTakesLinksNowGetsThemInThePlaceOfCopies() throws IOException {
        new ReleaseWriter(folder, pages("a.js")).publish(1, Samples.of("2501"));
        Path release = folder.resolve(".releases/000001");
        for (String name : List.of("current", "report", "wide.csv")) {
            Files.delete(folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("report"));
        Files.copy(release.resolve("report/a.js"), folder.resolve("report/a.js"));
        Files.copy(release.resolve("wide.csv"), folder.resolve("wide.csv"));
        Files.writeString(folder.resolve(".releases/switched"), "000001");

        new ReleaseWriter(folder, pages("b.js")).publish(2, Samples.of("2502"));

        assertThat(folder.resolve("report")).isSymbolicLink();
        assertThat(names(folder.resolve("report"))).containsExactly("b.js");
    }

    /** A form of the release that writes such files into a folder. */
    private static ReleasePart pages(String... names) {
        return (release, dataset) -> {
            Disk.createFolder(release.resolve("report"));
            return Stream.of(names)
                    .map(name -> {
                        Disk.write(release.resolve("report").resolve(name), name);
                        return ReleaseFile.of(release, "report/" + name, 0);
                    })
                    .toList();
        };
    }

    /** A zip file system: a real one that knows no symbolic links. */
    private FileSystem diskWithoutLinks() throws IOException {
        URI uri = URI.create("jar:" + folder.resolve("disk.zip").toUri());
        return FileSystems.newFileSystem(uri, Map.of("create", "true"));
    }
}
