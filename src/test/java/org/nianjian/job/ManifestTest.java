package org.nianjian.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.region.RegionCode;
import org.nianjian.report.ManifestEntry;

class ManifestTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsAnySeparator(String separator) throws IOException {
        write("file,ref_area,agency,report_year,published,source_url,remark\na/焦作.txt,410800,局,2022,2023/3/1,,x\n"
                .replace(",", separator));

        ManifestEntry entry = Manifest.read(folder).entry("a/焦作.txt").orElseThrow();

        assertThat(entry.refArea()).contains(RegionCode.parse("410800"));
        assertThat(entry.agency()).contains("局");
        assertThat(entry.reportYear()).contains(2022);
        assertThat(entry.published()).contains(LocalDate.of(2023, 3, 1));
        assertThat(entry.sourceUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void readsAnyEncoding(String charset) throws IOException {
        Files.write(folder.resolve(Manifest.FILE), "file,agency\r\n焦作.txt,某局\r\n".getBytes(Charset.forName(charset)));

        assertThat(Manifest.read(folder).entry("焦作.txt").orElseThrow().agency()).contains("某局");
    }

    @Test
    void readsBehindAByteOrderMark() throws IOException {
        write("\ufefffile,agency\n焦作.txt,某局\n");

        assertThat(Manifest.read(folder).entry("焦作.txt")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt,99,2020,", "a.txt,,20x0,", "a.txt,,,2023-13-01", ",,2020,"})
    void leavesAFaultyLineOut(String line) throws IOException {
        write("file,ref_area,report_year,published\n" + line + "\nb.txt,,2021,\n");

        Manifest manifest = Manifest.read(folder);

        assertThat(manifest.entry("a.txt")).isEmpty();
        assertThat(manifest.entry("b.txt").orElseThrow().reportYear()).contains(2021);
    }

    @Test
    void digestChangesWithTheLine() throws IOException {
        write("file,report_year\na.txt,2020\nb.txt,2020\n");
        Manifest before = Manifest.read(folder);
        write("file,report_year\nb.txt,2020\na.txt,2021\n");
        Manifest after = Manifest.read(folder);

        assertThat(after.digest("a.txt")).isNotEqualTo(before.digest("a.txt"));
        assertThat(after.digest("b.txt")).isEqualTo(before.digest("b.txt"));
        assertThat(after.digest("c.txt")).isEmpty();
    }

    @Test
    void isEmptyWithoutAFile() {
        assertThat(Manifest.read(folder).entry("a.txt")).isEmpty();
    }

    private void write(String text) throws IOException {
        Files.write(folder.resolve(Manifest.FILE), text.getBytes(StandardCharsets.UTF_8));
    }
}
