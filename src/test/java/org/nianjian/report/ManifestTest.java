package org.nianjian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.RegionCode;

class ManifestTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    private static final String TABLE = """
            file,ref_area,agency,report_year,published,source_url,note
            青山/a.txt,341600,亳州市水务局,2022,2023-01-31,https://example.org/a,x
            b.txt,,,,2023/1/5,,
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"UTF-8|,", "GB18030|,", "UTF-16LE|;", "UTF-16BE|;", "UTF-8|;", "GBK|;"})
    void readsEveryEncodingAndSeparator(String charset, String separator) {
        String text = "\uFEFF".repeat(charset.startsWith("UTF") ? 1 : 0) + TABLE.replace(",", separator);

        Manifest manifest = Manifest.read(text.getBytes(Charset.forName(charset)), GAZETTEER);

        assertThat(manifest.messages()).isEmpty();
        assertThat(manifest.of("青山/a.txt"))
                .contains(new ManifestEntry(
                        "青山/a.txt",
                        Optional.of(RegionCode.parse("341600")),
                        Optional.of("亳州市水务局"),
                        Optional.of(2022),
                        Optional.of(LocalDate.of(2023, 1, 31)),
                        Optional.of("https://example.org/a")));
        assertThat(manifest.of("b.txt").orElseThrow().published()).contains(LocalDate.of(2023, 1, 5));
    }

    @Test
    void tabSeparatesToo() {
        assertThat(read(TABLE.replace(",", "\t")).entries()).hasSize(2);
    }

    @Test
    void faultyLinesAreToldWithTheirNumberAndTheRestApplies() {
        Manifest manifest = read("""
                report_year,file,ref_area,published
                2022,a.txt,1234,
                20xx,b.txt,,
                2022,c.txt,,2022-02-30
                2022,d.txt,,31.1.2022
                2022,,341600,

                "2022,e.txt,,
                2022,"f,1.txt",341600
                2021,"f,1.txt",341600
                """);

        assertThat(manifest.entries()).containsOnlyKeys("f,1.txt");
        assertThat(manifest.of("f,1.txt").orElseThrow().reportYear()).contains(2022);
        assertThat(manifest.messages())
                .hasSize(7)
                .anyMatch(message -> message.contains("line 2") && message.contains("1234"))
                .anyMatch(message -> message.contains("line 3") && message.contains("20xx"))
                .anyMatch(message -> message.contains("line 4") && message.contains("2022-02-30"))
                .anyMatch(message -> message.contains("line 6") && message.contains("file"))
                .anyMatch(message -> message.contains("line 8") && message.contains("quotation"))
                .anyMatch(message -> message.contains("line 10") && message.contains("twice"));
    }

    @Test
    void aLineWithACodeThatNoRegionEverHadIsFaulty() {
        Manifest manifest = read("""
                file,ref_area
                a.txt,999999
                b.txt,999999_Z01
                c.txt,110103
                d.txt,341600_Z01
                """);

        assertThat(manifest.entries()).as("a former region has its code").containsOnlyKeys("c.txt", "d.txt");
        assertThat(manifest.messages())
                .containsExactly(
                        "reports.csv line 2: no region has the code 999999.",
                        "reports.csv line 3: no region has the code 999999_Z01.");
    }

    @Test
    void pathsAreComparedInOneForm() {
        Manifest manifest = read("file,report_year\n.\\青山\\cafe\u0301.txt,2020\n");

        assertThat(manifest.of("青山/caf\u00e9.txt").orElseThrow().reportYear()).contains(2020);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "name,year\na.txt,2020\n", "\"file\na.txt"})
    void tableWithoutAFileColumnSaysSo(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(text)).withMessageContaining("reports.csv");
    }

    @Test
    void blankLinesBeforeTheHeaderArePassedOver() {
        Manifest manifest = read("\n \nfile;report_year\na.txt;2020\nb.txt;x\n");

        assertThat(manifest.of("a.txt").orElseThrow().reportYear()).contains(2020);
        assertThat(manifest.messages()).containsExactly("reports.csv line 5: not a year: x.");
    }

    @Test
    void binaryManifestSaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Manifest.read(new byte[] {0, 1, 2, 3, 0, (byte) 0xFF}, GAZETTEER))
                .withMessage("reports.csv is no text in UTF-8, GB18030 or UTF-16");
    }

    private static Manifest read(String text) {
        return Manifest.read(text.getBytes(StandardCharsets.UTF_8), GAZETTEER);
    }
}
