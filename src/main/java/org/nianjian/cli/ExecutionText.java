package org.nianjian.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nianjian.job.ExecutionReport;

/** An execution as lines for a person. */
final class ExecutionText {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private ExecutionText() {}

    static void print(ExecutionReport execution, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "execution %d of run %d  %-9s  %s  %s%n",
                execution.id(),
                execution.run(),
                execution.status(),
                execution.started().map(WHEN::format).orElse("not started"),
                seconds(execution.took()));
        for (ExecutionReport.Step step : execution.steps()) {
            out.printf(
                    Locale.ROOT,
                    "  %-10s %-9s  %8d read  %8d written  %s%n",
                    step.name(),
                    step.status(),
                    step.read(),
                    step.written(),
                    seconds(step.took()));
        }
        if (!execution.reason().isEmpty()) {
            out.println("  " + execution.reason());
        }
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%d.%03d s", duration.toSeconds(), duration.toMillisPart());
    }
}
