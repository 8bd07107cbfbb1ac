package org.nianjian.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nianjian.region.Gazetteer;
import org.nianjian.release.ReleaseFile;

/**
 * Writes the page of 500 regions, 65 indicators and 10 years and opens it: seconds to write, size, and milliseconds until
 * every section stands, until another indicator is ranked, and until a value shows its sentence. Run as {@code mvn -Pbench
 * test -Dbench.main=org.nianjian.page.LargePage -Dbench.include=500}.
 */
final class LargePage {
    private static final int YEARS = 10;

    private LargePage() {}

    public static void main(String... arguments) throws IOException {
        int regions = Integer.parseInt(arguments[0]);
        Path release = Files.createTempDirectory("page");
        long begun = System.nanoTime();
        List<ReleaseFile> files =
                new ReportPage(Gazetteer.standard()).write(release, new SeededDataset(regions, YEARS, ""));
        System.out.printf(
                "%d regions: %d files in %d s; report.html %d kB, beside it %d MB; heap at most %d MB%n",
                regions,
                files.size(),
                (System.nanoTime() - begun) / 1_000_000_000,
                Files.size(release.resolve("report.html")) >> 10,
                size(release) >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        for (int width : new int[] {1440, 375}) {
            open(release.resolve("report.html"), width);
        }
        try (Stream<Path> all = Files.walk(release)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private static void open(Path page, int width) {
        try (Browser browser = new Browser(width)) {
            browser.open(page, "");
            long opened = Math.round(Double.parseDouble(browser.ask("performance.now()")));
            long ranked = after(
                    browser,
                    "#indicator=air_pm25&year=2019",
                    "document.querySelector('#ranking h3')?.textContent.includes('PM2.5')"
                            + " && document.querySelector('#filter-year').value === '2019'");
            long shown = after(
                    browser,
                    "#value=130102.ecology.penalty_fines.2018",
                    "document.querySelector('dialog[open] .text mark')");
            System.out.printf(
                    "%d px: all sections at most %d ms after opening; another ranking %d ms; a sentence %d ms%n",
                    width, opened, ranked, shown);
        }
    }

    private static long after(Browser browser, String address, String expression) {
        double from = Double.parseDouble(browser.ask(
                "(() => { const now = performance.now(); location.hash = '" + address + "'; return now; })()"));
        browser.await(expression);
        return Math.round(Double.parseDouble(browser.ask("performance.now()")) - from);
    }

    private static long size(Path release) throws IOException {
        try (Stream<Path> files = Files.walk(release.resolve("report"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
