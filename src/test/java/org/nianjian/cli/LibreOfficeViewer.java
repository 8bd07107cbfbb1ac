package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published files opened by LibreOffice: every value comes back, and nothing is computed. */
class LibreOfficeViewer {
    /** UTF-8, commas, double quotes, as the dialogue offers them; numbers and dates are recognized as by a double click. */
    private static final String AS_CSV = "--infilter=CSV:44,34,76,1,,0,false,true";

    @TempDir
    private static Path folder = Path.of("");

    private static PublishedSample sample = new PublishedSample(Path.of(""));

    @BeforeAll
    static void publish() throws Exception {
        sample = PublishedSample.publish(folder);
    }

    @Test
    void theWorkbookHoldsWhatTheFilesHold() throws Exception {
        Map<String, List<List<FlatSheets.Cell>>> sheets = opened("dataset.xlsx");

        assertThat(sheets.keySet()).containsExactly("说明", "观测值", "宽表", "指标", "地区", "审计发现", "修订");
        assertThat(sheets.values()).allSatisfy(LibreOfficeViewer::assertNothingIsComputed);
        Map.of(
                        "观测值", "observations.csv",
                        "宽表", "wide.csv",
                        "指标", "indicators.csv",
                        "地区", "regions.csv",
                        "审计发现", "findings.csv",
                        "修订", "revisions.csv")
                .forEach((sheet, csv) -> assertSame(csv, sheets.getOrDefault(sheet, List.of()), 1));
    }

    @Test
    void codesAreTextAndValuesAreNumbersInTheWorkbook() throws Exception {
        List<List<FlatSheets.Cell>> rows = opened("dataset.xlsx").getOrDefault("观测值", List.of());
        List<String> names = values(rows.get(1));

        int end = 1 + sample.cells("observations.csv").size();
        assertThat(rows.subList(2, end)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get(names.indexOf("ref_area")).type()).isEqualTo("string");
            assertThat(row.get(names.indexOf("obs_value")).type()).isEqualTo("float");
            assertThat(row.get(names.indexOf("period_start")).type()).isEqualTo("date");
            assertThat(names.indexOf("evidence")).isEqualTo(names.indexOf("obs_value") + 2);
        });
    }

    @Test
    void everyCsvOpensWithItsValuesAndNothingIsComputed() throws Exception {
        for (String csv : sample.csvs()) {
            Map<String, List<List<FlatSheets.Cell>>> sheets = opened(csv);

            assertThat(sheets).hasSize(1);
            sheets.values().forEach(rows -> {
                assertNothingIsComputed(rows);
                assertSame(csv, rows, 0);
            });
        }
    }

    @Test
    void whatASpreadsheetWouldComputeStandsInTheFiles() throws Exception {
        for (String snare : List.of("=cmd|calc", "+1", "-2", "@SUM(1,1)", "＝1+1", "=HYPERLINK(")) {
            assertThat(column("mentions.csv", "sentence")).as(snare).anyMatch(text -> text.startsWith("「" + snare));
            assertThat(column("reports.csv", "title")).as(snare).anyMatch(text -> text.contains(snare));
        }
        assertThat(column("mentions.csv", "label")).anyMatch(text -> text.startsWith("「") && text.contains("="));
        assertThat(column("observations.csv", "evidence")).anyMatch(text -> text.contains("=cmd|calc"));
        assertThat(column("reports.csv", "file")).anyMatch(text -> text.startsWith("「=cmd"));
    }

    private static List<String> column(String csv, String name) {
        int place = cells(csv).get(0).indexOf(name);
        return cells(csv).stream().map(row -> row.get(place)).toList();
    }

    private static Map<String, List<List<FlatSheets.Cell>>> opened(String file) throws Exception {
        Path place = Files.createTempDirectory(folder, "opened");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri()));
        if (file.endsWith(".csv")) {
            command.add(AS_CSV);
        }
        command.addAll(List.of(
                "--convert-to",
                "fods:OpenDocument Spreadsheet Flat XML",
                "--outdir",
                place.toString(),
                sample.file(file).toRealPath().toString()));
        String told = PublishedSample.run(place, command.toArray(String[]::new));
        Path flat = place.resolve(file.substring(0, file.indexOf('.')) + ".fods");
        assertThat(flat).as(told).exists();
        return FlatSheets.read(flat);
    }

    private static void assertNothingIsComputed(List<List<FlatSheets.Cell>> rows) {
        assertThat(rows)
                .allSatisfy(row -> assertThat(row).allSatisfy(cell -> {
                    assertThat(cell.formula()).isEmpty();
                    assertThat(cell.type()).isIn("", "string", "float", "date", "percentage", "currency");
                }));
    }

    /** Each column of the CSV is found by its name in the row {@code header} of the sheet. */
    private static void assertSame(String csv, List<List<FlatSheets.Cell>> sheet, int header) {
        List<List<String>> expected = cells(csv);
        List<String> names = values(sheet.get(header));
        for (int column = 0; column < expected.get(0).size(); column++) {
            String name = expected.get(0).get(column);
            assertThat(names).as(csv).contains(name);
            for (int row = 1; row < expected.size(); row++) {
                String text = expected.get(row).get(column);
                List<FlatSheets.Cell> cells = sheet.get(header + row);
                int place = names.indexOf(name);
                FlatSheets.Cell cell = place < cells.size() ? cells.get(place) : new FlatSheets.Cell("", "", "");
                assertThat(same(cell, text))
                        .as(csv + " row " + row + " " + name + ": " + text + " came back as " + cell)
                        .isTrue();
            }
        }
        assertThat(sheet.stream().skip(header + expected.size()).flatMap(List::stream))
                .as(csv + " ends")
                .allMatch(cell -> cell.value().isEmpty());
    }

    private static boolean same(FlatSheets.Cell cell, String text) {
        return switch (cell.type()) {
            case "float", "percentage" ->
                text.matches("-?[0-9]+(\\.[0-9]+)?")
                        && new BigDecimal(cell.value()).compareTo(new BigDecimal(text)) == 0;
            default -> cell.value().equals(text);
        };
    }

    private static List<List<String>> cells(String csv) {
        try {
            return sample.cells(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> values(List<FlatSheets.Cell> row) {
        return row.stream().map(FlatSheets.Cell::value).toList();
    }
}
