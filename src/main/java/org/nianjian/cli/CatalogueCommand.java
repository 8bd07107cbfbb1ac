package org.nianjian.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianjian.job.CatalogueFiles;
import org.nianjian.job.CatalogueTrial;
import org.nianjian.job.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** For the expert who edits the catalogue: its files written out, an edited one tried, what it lacks. */
@Command(
        name = "catalogue",
        description = {
            "Write out, try and extend the catalogue of indicators.",
            "To edit it: export it into a folder, edit indicators.yaml there, check the folder, and set"
                    + " NIANJIAN_CATALOGUE to it. The folder must hold all seven files that export writes.",
            ""
        })
final class CatalogueCommand implements Runnable {
    private static final int MOST = 50;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "one of export, check and suggest is needed");
    }

    @Command(name = "export", description = "Write the built-in files into a folder.")
    int export(
            @Parameters(paramLabel = "DIR", description = "The folder; it is made where it is not there.") Path folder,
            @Option(names = "--force", description = "Write over files that are there.") boolean force) {
        List<Path> files = CatalogueFiles.builtIn().export(folder, force);
        out().println("wrote " + files.size() + " files into " + folder + "; with NIANJIAN_CATALOGUE=" + folder
                + " they replace the built-in ones");
        return ExitCode.DONE;
    }

    @Command(
            name = "check",
            description = {
                "Tell what an edited catalogue would gain, lose and change on a folder of reports.",
                "Its examples are read too; a mistake or an example that fails ends with exit code 2."
            })
    int check(
            @Parameters(paramLabel = "DIR", description = "The folder with the edited files.") Path folder,
            @Option(names = "--input", paramLabel = "REPORTS", description = INPUT) Optional<String> input) {
        CatalogueFiles edited = CatalogueFiles.of(folder);
        edited.check();
        CatalogueTrial trial = new CatalogueTrial(reports(SettingsReader.read(), input));
        List<String> failures = failures(edited);
        TrialText text = new TrialText(out());
        text.print(trial.compare(CatalogueFiles.builtIn(), edited));
        failures.forEach(command.commandLine().getErr()::println);
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.USAGE;
    }

    private static List<String> failures(CatalogueFiles edited) {
        return Stream.concat(
                        CatalogueTrial.failures(edited).stream().map(TrialText::of),
                        edited.failedLexiconExamples().stream())
                .toList();
    }

    @Command(
            name = "suggest",
            description = "List what the reports count most often and the catalogue has no code for, with quotes.")
    int suggest(@Option(names = "--input", paramLabel = "REPORTS", description = INPUT) Optional<String> input) {
        Settings settings = SettingsReader.read();
        CatalogueTrial trial = new CatalogueTrial(reports(settings, input));
        new TrialText(out()).print(trial.suggest(settings.catalogueFiles(), MOST));
        return ExitCode.DONE;
    }

    private static final String INPUT = "Folder of reports. Default: NIANJIAN_INPUT, else ./input";

    private static Path reports(Settings settings, Optional<String> input) {
        return Preflight.checkInput(input.orElse(settings.input()));
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
