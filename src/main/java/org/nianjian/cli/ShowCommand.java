package org.nianjian.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nianjian.job.ExecutionReport;
import org.nianjian.job.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** One execution. */
@Command(name = "show", description = "Tell one execution with its steps, counts, durations and why it failed.")
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    private Nianjian nianjian = new Nianjian();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "Number of an execution, as 'status' tells it.")
    private long id;

    @Override
    public Integer call() {
        try (Session session = Session.open(nianjian.verbose(), List.of(), Preflight::ofQuestion)) {
            ExecutionReport execution = session.consolidation()
                    .execution(id)
                    .orElseThrow(() -> new Refusal(Refusal.Cause.USAGE, "there is no execution " + id));
            ExecutionText.print(execution, command.commandLine().getOut());
        }
        return ExitCode.DONE;
    }
}
