package org.nianjian.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nianjian.job.ExecutionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The last executions. */
@Command(name = "status", description = "Tell the last executions with their steps; works while a run is going on.")
final class StatusCommand implements Callable<Integer> {
    private static final int RUNS = 10;

    @ParentCommand
    private Nianjian nianjian = new Nianjian();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        try (Session session = Session.open(nianjian.verbose(), List.of(), Preflight::ofQuestion)) {
            List<ExecutionReport> executions = session.consolidation().executions(RUNS);
            if (executions.isEmpty()) {
                command.commandLine().getOut().println("nothing has been run yet");
            }
            executions.forEach(execution ->
                    ExecutionText.print(execution, command.commandLine().getOut()));
        }
        return ExitCode.DONE;
    }
}
