package org.nianjian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.region.Gazetteer;

/** The page in a browser, with its data inside and beside it; every text in it is hostile. */
class ReportPageViewer {
    private static final String CELL = "#value=130100.ecology.penalty_fines.2017";

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        for (String name : new String[] {"whole", "parted"}) {
            Path release = Files.createDirectories(folder.resolve(name));
            long held = name.equals("whole") ? Long.MAX_VALUE : 0;
            new ReportPage(Gazetteer.standard(), held).write(release, new SeededDataset(6, 3, ReportPageTest.HOSTILE));
        }
    }

    @ParameterizedTest
    @CsvSource({"whole, 1440, zh", "whole, 375, en", "parted, 1440, en", "parted, 375, zh"})
    void aValueLeadsToItsSentence(String form, int width, String language) {
        try (Browser browser = new Browser(width)) {
            browser.open(page(form), "#lang=" + language);
            browser.press("#ranking .value");
            browser.await("document.querySelector('dialog[open] .text mark')");

            assertThat(browser.ask("document.querySelector('dialog mark').textContent.replace(/\\D/g, '')"))
                    .isEqualTo(browser.ask("document.querySelector('dialog .equals').textContent.replace(/\\D/g, '')"));
            assertThat(browser.ask("document.querySelectorAll('dialog .heard li').length"))
                    .isNotEqualTo("0");
            assertThat(browser.ask("location.hash")).contains("value=");
            assertThat(browser.ask("document.documentElement.lang")).startsWith(language);
            browser.press("dialog .close");
            browser.await("!document.querySelector('dialog[open]')");
            assertThat(browser.ask("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo("true");
            assertThat(browser.console()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole", "parted"})
    void nothingThatAReportSaysRuns(String form) {
        try (Browser browser = new Browser(1440)) {
            browser.open(page(form), CELL);
            browser.await("document.querySelector('dialog[open] .text mark')");
            browser.press("dialog .toggle");

            assertThat(browser.ask("document.querySelector('dialog .text').textContent"))
                    .contains("</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>");
            assertThat(browser.ask("document.querySelectorAll('img, iframe, object, a').length"))
                    .isEqualTo("0");
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void whatIsChosenStandsInTheAddress() {
        try (Browser browser = new Browser(1440)) {
            browser.open(page("parted"), "");
            browser.choose("#filter-region", "130102");
            browser.choose("#filter-year", "2018");
            browser.choose("#filter-indicator", "penalty_fines");
            browser.await("document.querySelectorAll('#values tbody tr').length === 1");

            String address = browser.ask("location.hash");
            assertThat(address).contains("region=130102", "year=2018", "indicator=penalty_fines");
            browser.open(page("parted"), address);
            assertThat(browser.ask("document.querySelector('#filter-region').value"))
                    .isEqualTo("130102");
            browser.await("document.querySelectorAll('#values tbody tr').length === 1");
            assertThat(browser.ask("document.querySelectorAll('#reports table tbody tr').length"))
                    .isEqualTo("1");
            browser.press(".reset");
            browser.await("document.querySelectorAll('#reports table tbody tr').length === 18");
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void anAddressThatNamesNothingShowsThePage() {
        try (Browser browser = new Browser(375)) {
            browser.open(page("parted"), "#region=<b>&year=1&indicator=__proto__&lang=xx&value=constructor");
            browser.await("document.querySelector('dialog[open] .empty')");

            assertThat(browser.ask("document.querySelectorAll('#ranking tbody tr').length"))
                    .isNotEqualTo("0");
            assertThat(browser.console()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, zh, ''", "375, en, ''", "1440, en, " + CELL, "375, zh, " + CELL})
    void nobodyIsKeptOut(int width, String language, String state) {
        try (Browser browser = new Browser(width)) {
            browser.open(page("whole"), state.isEmpty() ? "#lang=" + language : state + "&lang=" + language);
            browser.await(state.isEmpty() ? "true" : "document.querySelector('dialog[open] .text mark')");

            assertThat(browser.faults()).isEmpty();
        }
    }

    @Test
    void itGoesOnPaper() {
        try (Browser browser = new Browser(1440)) {
            browser.open(page("whole"), "");
            byte[] pdf = browser.pdf();

            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(pdf).hasSizeGreaterThan(20_000);
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void aPartThatIsGoneIsTold() throws IOException {
        Path release = Files.createDirectories(folder.resolve("broken"));
        new ReportPage(Gazetteer.standard(), 0).write(release, new SeededDataset(1, 1, ""));
        for (java.io.File part : release.resolve("report").toFile().listFiles()) {
            if (part.getName().startsWith("t-")) {
                Files.delete(part.toPath());
            }
        }
        try (Browser browser = new Browser(1440)) {
            browser.open(release.resolve("report.html"), "#value=130100.ecology.penalty_fines.2016");
            browser.await("document.querySelector('dialog[open] .passage-holder .empty')");

            assertThat(browser.ask("document.querySelector('.passage-holder').textContent"))
                    .contains("重新打开页面");
        }
    }

    private static Path page(String form) {
        return folder.resolve(form).resolve("report.html");
    }
}
