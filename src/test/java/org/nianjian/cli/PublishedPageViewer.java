package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.page.Browser;
import org.nianjian.store.Database;

/** The page that a run over the five samples publishes, opened through the link in the output folder. */
class PublishedPageViewer {
    @TempDir
    static Path folder;

    @BeforeAll
    static void run() {
        ConsolidationScenarios.use(Database.embedded(folder.resolve("data")));
        String output = folder.resolve("output").toString();
        assertThat(ConsolidationScenarios.nianjian("run", "--input", "input", "--output", output)
                        .exit())
                .isZero();
    }

    @AfterAll
    static void end() {
        System.getProperties().keySet().removeIf(name -> String.valueOf(name).startsWith("nianjian."));
    }

    @ParameterizedTest
    @CsvSource({"1440, zh", "375, en"})
    void theFineLeadsToItsSentence(int width, String language) throws Exception {
        assertThat(Files.size(page())).isLessThan(3_000_000);
        try (Browser browser = new Browser(width)) {
            browser.open(page(), "#value=371000.ecology.penalty_fines.2021&lang=" + language);
            browser.await("document.querySelector('dialog[open] .text mark')");

            assertThat(browser.ask("document.querySelector('dialog mark').textContent"))
                    .isEqualTo("1021.2056万元");
            assertThat(browser.ask("document.querySelector('dialog mark').closest('p').textContent"))
                    .contains("处罚案件共办理146件");
            assertThat(browser.ask("document.querySelectorAll('dialog .heard li').length"))
                    .isEqualTo("3");
            browser.press("dialog .heard li:last-child .show");
            browser.await("document.querySelector('dialog mark').closest('p').textContent.includes('全员持证上岗')");
            assertThat(browser.console()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 375})
    void bothSentencesOfAConflictAreQuotedWithTheirFigures(int width) {
        try (Browser browser = new Browser(width)) {
            browser.open(page(), "#region=371000");
            browser.await("document.querySelectorAll('#findings .finding').length === 3");

            assertThat(browser.ask("[...document.querySelector('.finding .quotes').querySelectorAll('mark')]"
                            + ".map((mark) => mark.textContent).join(' ')"))
                    .isEqualTo("14个 13个");
            assertThat(browser.ask("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo("true");
            assertThat(browser.faults()).isEmpty();
            assertThat(browser.console()).isEmpty();
        }
    }

    private static Path page() {
        return folder.resolve("output").resolve("report.html");
    }
}
