package org.nianjian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianjian.job.Refusal;
import org.nianjian.job.ReportReader;
import org.nianjian.job.Stages;
import org.nianjian.mention.Mention;
import org.nianjian.store.KnownFile;
import org.nianjian.store.PendingFile;
import org.nianjian.store.StoredReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The mentions of single files, for trying a text out; touches no database and writes no file. */
@Command(
        name = "extract",
        description = "Print the mentions of files, one JSON object a line, without touching database or output.")
final class ExtractCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A report; - reads plain text from standard input.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        files.forEach(ExtractCommand::requireFile);
        ReportReader reader = new Stages(SettingsReader.read()::catalogueFiles).reader();
        boolean trouble = false;
        for (String file : files) {
            StoredReport report = read(reader, file);
            trouble |= report.row().status().equals("quarantined");
            print(report);
        }
        return trouble ? ExitCode.TROUBLE : ExitCode.DONE;
    }

    private static void requireFile(String file) {
        if (!file.equals(STANDARD_INPUT) && !Files.isRegularFile(Path.of(file))) {
            throw new Refusal(Refusal.Cause.USAGE, "the file " + file + " does not exist");
        }
    }

    private static StoredReport read(ReportReader reader, String file) {
        Path path = Path.of(file.equals(STANDARD_INPUT) ? "stdin.txt" : file);
        PendingFile named = new PendingFile("", String.valueOf(path.getFileName()), path.toUri());
        return reader.read(named, content(file), new KnownFile("", "", "", ""), Optional.empty(), 0);
    }

    private static byte[] content(String file) {
        try {
            return file.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " can't be read: " + e.getMessage(), e);
        }
    }

    private void print(StoredReport report) {
        String file = report.row().file();
        if (!report.row().reason().isEmpty()) {
            command.commandLine().getErr().println(file + ": " + report.row().reason());
        }
        PrintWriter out = command.commandLine().getOut();
        for (Mention mention : report.mentions()) {
            out.print(MentionLine.of(file, mention) + "\n");
        }
        out.flush();
    }
}
