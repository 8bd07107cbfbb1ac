package org.nianjian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianjian.job.Refusal;
import org.nianjian.release.OpenConflict;
import org.nianjian.release.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** For the expert who decides what no rule could. */
@Command(
        name = "adjudicate",
        description = {
            "Write the cells that no rule could decide as a table, to be filled in and laid into the input folder as"
                    + " adjudications.csv.",
            "A line counts once it has an author and a day; an empty obs_value then means that no figure is published."
        })
final class AdjudicateCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @ParentCommand
    private Nianjian nianjian = new Nianjian();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--template",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = STANDARD_OUTPUT,
            description = "Write the table to FILE, which must not be there yet; without FILE to standard output.")
    private Optional<String> template = Optional.empty();

    @Override
    public Integer call() {
        String place =
                template.orElseThrow(() -> new ParameterException(command.commandLine(), "--template is needed"));
        try (Session session = Session.open(nianjian.verbose(), List.of(), Preflight::ofQuestion)) {
            List<OpenConflict> open = session.consolidation().inquiry().openConflicts();
            String table = Tables.ADJUDICATIONS.csv(open);
            if (place.equals(STANDARD_OUTPUT)) {
                command.commandLine().getOut().print(table);
            } else {
                write(Path.of(place), table);
                command.commandLine().getOut().println("wrote " + open.size() + " open cells into " + place);
            }
        }
        return ExitCode.DONE;
    }

    /** Never over a table that somebody has filled in. */
    private static void write(Path file, String table) {
        try {
            Files.writeString(file, table, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(Refusal.Cause.USAGE, file + " is there already");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written: " + e, e);
        }
    }
}
