package org.nianjian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.region.Gazetteer;
import org.nianjian.release.ReleaseFile;

class ReportPageTest {
    static final String HOSTILE = "</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>"
            + "'\"\\`${alert(3)}\u2028\u2029javascript:alert(4)]]>&lt;b&gt;";
    private static final Pattern TAG = Pattern.compile("<(/?[A-Za-z!][^>]*)>");

    @TempDir
    Path folder;

    @Test
    void aSmallDatasetIsHeldInThePage() {
        List<ReleaseFile> files = write("a", new SeededDataset(3, 2, ""), Long.MAX_VALUE);

        assertThat(files).extracting(ReleaseFile::name).containsExactly("report.html");
        assertThat(folder.resolve("a/report")).doesNotExist();
        assertThat(page("a"))
                .contains("data-part=\"r-130100\"", "trusted-types 'none'")
                .doesNotContain("strict-dynamic");
    }

    @Test
    void aLargeDatasetLiesBesideThePage() throws IOException {
        List<ReleaseFile> files = write("a", new SeededDataset(3, 2, ""), 0);

        assertThat(page("a")).contains("'strict-dynamic'").doesNotContain("data-part=\"r-");
        assertThat(files)
                .hasSize(1 + 3 + 65 + 6 + 2)
                .allSatisfy(file -> assertThat(page("a/" + file.name())).isNotEmpty());
        try (Stream<Path> parts = Files.list(folder.resolve("a/report"))) {
            assertThat(parts)
                    .hasSize(files.size() - 1)
                    .allSatisfy(part -> assertThat(Files.readString(part))
                            .startsWith("nianjian(\"")
                            .endsWith("});\n")
                            .contains("\",{\""));
        }
    }

    @Test
    void theSameDatasetGivesTheSameBytes() {
        for (long held : new long[] {0, Long.MAX_VALUE}) {
            assertThat(write("one" + held, new SeededDataset(2, 2, ""), held))
                    .isEqualTo(write("two" + held, new SeededDataset(2, 2, ""), held));
        }
    }

    @Test
    void noTextOfAReportBecomesMarkup() {
        write("plain", new SeededDataset(2, 2, ""), Long.MAX_VALUE);
        write("hostile", new SeededDataset(2, 2, HOSTILE), Long.MAX_VALUE);

        assertThat(tags(page("hostile"))).isEqualTo(tags(page("plain")));
        assertThat(page("hostile")).doesNotContain("\u2028", "\u2029");
    }

    @Test
    void noTextOfAReportEndsTheCallOfAPart() {
        write("hostile", new SeededDataset(2, 2, HOSTILE), 0);

        assertThat(Stream.of(folder.resolve("hostile/report").toFile().listFiles()))
                .allSatisfy(part -> assertThat(Files.readString(part.toPath()))
                        .doesNotContain("<", ">", "&", "'", "\u2028", "\u2029")
                        .hasLineCount(1));
    }

    @Test
    void privatePersonsStayPrivate() {
        write("a", new SeededDataset(2, 2, ""), Long.MAX_VALUE);

        assertThat(page("a")).contains("居民王某某反映").doesNotContain("王小明");
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page).results().map(MatchResult::group).toList();
    }

    private List<ReleaseFile> write(String name, SeededDataset dataset, long held) {
        try {
            Path release = Files.createDirectories(folder.resolve(name));
            return new ReportPage(Gazetteer.standard(), held).write(release, dataset);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private String page(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.readString(Files.isDirectory(file) ? file.resolve("report.html") : file);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
