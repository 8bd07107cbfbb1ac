package org.nianjian.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.release.Column;
import org.nianjian.release.ReleaseFile;
import org.nianjian.release.Samples;

class WorkbookFileTest {
    @TempDir
    Path folder = Path.of("");

    private Path write(String name, int rowsPerSheet) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        List<ReleaseFile> files = new WorkbookFile(rowsPerSheet).write(place, Samples.of("2500"));
        assertThat(files).extracting(ReleaseFile::name).containsExactly("dataset.xlsx");
        assertThat(files).extracting(ReleaseFile::rows).containsExactly(4L);
        return place.resolve("dataset.xlsx");
    }

    @Test
    void theSheetsStandInTheOrderOfTheirUse() throws IOException {
        assertThat(Spreadsheet.read(write("a", 100)).sheets().keySet())
                .containsExactly("说明", "观测值", "宽表", "指标", "地区", "审计发现", "修订");
    }

    @Test
    void aSheetHasChineseHeadingsOverTheNamesOfTheFiles() throws IOException {
        Spreadsheet book = Spreadsheet.read(write("a", 100));

        assertThat(Stream.of("A1", "A2", "G1", "G2", "I1", "I2", "M1", "M2").map(address -> book.text("观测值", address)))
                .containsExactly("地区代码", "ref_area", "数值", "obs_value", "依据", "evidence", "数据状态（文字）", "obs_status_zh");
        assertThat(book.text("宽表", "F1")).isEqualTo("罚款金额（元）");
        assertThat(book.text("宽表", "F2")).isEqualTo("penalty_fines");
    }

    @Test
    void aValueIsANumberWithTheDecimalsPrintedAndItsQuoteBesideIt() throws IOException {
        Map<String, Spreadsheet.Cell> cells = Spreadsheet.read(write("a", 100)).cells("观测值");

        assertThat(cells)
                .containsEntry("A3", new Spreadsheet.Cell("inlineStr", "371000", "0"))
                .containsEntry("F3", new Spreadsheet.Cell("n", "2021", "0"))
                .containsEntry("G3", new Spreadsheet.Cell("n", "24.5", "#,##0.00"))
                .containsEntry("I3", new Spreadsheet.Cell("inlineStr", "「截至11月底， 处罚近 24.50件。」", "0"))
                .containsEntry("L4", new Spreadsheet.Cell("inlineStr", "U", "0"))
                .containsEntry("M4", new Spreadsheet.Cell("inlineStr", "低可靠性", "0"))
                .containsEntry("G6", new Spreadsheet.Cell("n", "10210000", "#,##0"))
                .containsEntry("O6", new Spreadsheet.Cell("n", "44197.0", "yyyy-mm-dd"));
    }

    @ParameterizedTest
    @CsvSource({
        "123456789012345, n, 123456789012345",
        "1234567890123456, inlineStr, 1234567890123456",
        "0.1234567890123456, inlineStr, 0.1234567890123456",
        "-0.5, n, -0.5"
    })
    void aNumberThatASpreadsheetCannotHoldIsText(String value, String type, String text) throws IOException {
        assertThat(cell(Column.Type.DECIMAL, value)).isEqualTo(new Spreadsheet.Cell(type, text, "0"));
    }

    @Test
    void aDayBeforeTheCalendarOfSpreadsheetsIsText() throws IOException {
        assertThat(cell(Column.Type.DATE, "1900-12-31").type()).isEqualTo("inlineStr");
        assertThat(cell(Column.Type.DATE, "1901-01-01").type()).isEqualTo("n");
    }

    @Test
    void aTextThatNoCellHoldsIsCut() throws IOException {
        assertThat(cell(Column.Type.TEXT, "字".repeat(40_000)).text())
                .hasSize(32_766)
                .endsWith("字…");
        assertThat(cell(Column.Type.TEXT, "字".repeat(32_767)).text()).hasSize(32_767);
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws IOException {
        assertThat(cell(Column.Type.TEXT, "一<&\u0000\u0007\uD800>二").text()).isEqualTo("一<&>二");
    }

    private Spreadsheet.Cell cell(Column.Type type, String value) throws IOException {
        Path file = Files.createTempFile(folder, "one", ".xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", null)) {
            Sheet.Field<String> field = new Sheet.Field<>("列", "c", type, 10, text -> text, row -> "", row -> "");
            new SheetWriter(workbook, 10)
                    .write(new Sheet<>("s", List.of(field)), List.of(value).iterator());
        }
        return Spreadsheet.read(file).cell("s", "A3");
    }

    @Test
    void moreRowsThanASheetHoldsAreSplitByYear() throws IOException {
        Spreadsheet book = Spreadsheet.read(write("a", 2));

        assertThat(book.sheets().keySet())
                .containsExactly(
                        "说明",
                        "观测值 2020",
                        "观测值 2021",
                        "观测值 2021 (2)",
                        "宽表",
                        "指标",
                        "指标 (2)",
                        "地区",
                        "审计发现",
                        "审计发现 (2)",
                        "修订");
        assertThat(book.text("观测值 2020", "F3")).isEqualTo("2020");
        assertThat(book.text("观测值 2021 (2)", "D2")).isEqualTo("indicator");
        assertThat(book.text("观测值 2021 (2)", "D3")).isEqualTo("penalty_fines");
        assertThat(texts(book)).contains("按年份拆为多张").doesNotContain("没有拆分");
    }

    @Test
    void theFirstSheetTellsWhatCodesMeanAndHowToCite() throws IOException {
        assertThat(texts(Spreadsheet.read(write("a", 100))))
                .contains(
                        "没有拆分",
                        "观测值 4",
                        "U 低可靠性 Low reliability",
                        "nearly 近",
                        "single 唯一",
                        "obs_flags",
                        "release.json");
    }

    private static String texts(Spreadsheet book) {
        StringBuilder texts = new StringBuilder();
        book.cells("说明").values().forEach(cell -> texts.append(cell.text()).append(' '));
        return texts.toString();
    }

    @Test
    void noPrivatePersonIsNamed() throws IOException {
        Spreadsheet book = Spreadsheet.read(write("a", 100));

        assertThat(book.text("审计发现", "I3")).isEqualTo("「-居民李某某投诉14件、13件。」");
        assertThat(book.sheets().values().toString()).doesNotContain("张三丰", "李四");
    }

    @Test
    void theSameDatasetGivesTheSameBytes() throws IOException {
        assertThat(write("b", 100)).hasSameBinaryContentAs(write("a", 100));
    }
}
