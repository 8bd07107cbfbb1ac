package org.nianjian.page;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** The Chromium of this machine without a window, as a person with a screen of some width has it. */
public final class Browser implements AutoCloseable {
    private static final Path AXE = Path.of("target/npm/node_modules/axe-core/axe.min.js");
    /** Of the driver only what ends a test is worth telling; kept here, as a logger nobody holds forgets its level. */
    private static final Logger DRIVER = Logger.getLogger("org.openqa.selenium");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    /** A browser whose window is so many pixels wide. */
    public Browser(int width) {
        DRIVER.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver"))
                .build();
        driver = new ChromeDriver(service, options);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.manage().timeouts().scriptTimeout(PATIENCE);
    }

    private static File program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not installed"));
    }

    /** Opens a page from disk, from its top, and waits until it is drawn. */
    public void open(Path page, String state) {
        driver.get("about:blank");
        driver.get(page.toUri() + state);
        await("document.querySelector('#reports .section-body')?.childElementCount > 0"
                + " && document.querySelector('#findings .section-body')?.childElementCount > 0");
    }

    /** Waits until an expression holds in the page. */
    public void await(String expression) {
        Object held = driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1]; const end = Date.now() + 15000;"
                        + "const look = () => (" + expression
                        + ") ? done('held') : Date.now() > end ? done('not held') : requestAnimationFrame(look); look();");
        if (!Objects.equals(held, "held")) {
            throw new IllegalStateException("never came true: " + expression);
        }
    }

    /** The value of an expression in the page. */
    public String ask(String expression) {
        return String.valueOf(value(expression));
    }

    private @Nullable Object value(String expression) {
        return driver.executeScript("return " + expression);
    }

    /** Presses the first element that the selector finds. */
    public void press(String selector) {
        driver.executeScript("document.querySelector(arguments[0]).click()", selector);
    }

    /** Chooses in a list as a person does. */
    public void choose(String selector, String option) {
        driver.executeScript(
                "const list = document.querySelector(arguments[0]); list.value = arguments[1];"
                        + "list.dispatchEvent(new Event('change', { bubbles: true }))",
                selector,
                option);
    }

    /** What the console has told since it was last asked. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The page as it would be printed. */
    public byte[] pdf() {
        return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    }

    /** The faults that axe-core calls serious or critical, each with where it is. */
    public List<?> faults() {
        try {
            Object faults = driver.executeAsyncScript(Files.readString(AXE)
                    + "; const done = arguments[arguments.length - 1]; axe.run().then((found) =>"
                    + " done(found.passes.length < 10 ? ['axe looked at nothing'] : found.violations"
                    + ".filter((one) => one.impact === 'serious' || one.impact === 'critical')"
                    + ".map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.target.join(' ')"
                    + " + ' ' + node.failureSummary).join('; '))), (fault) => done([String(fault)]));");
            return (List<?>) Objects.requireNonNull(faults);
        } catch (IOException e) {
            throw new UncheckedIOException("npm install has not brought " + AXE, e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
