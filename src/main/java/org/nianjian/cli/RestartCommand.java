package org.nianjian.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Goes on from where an execution failed, was stopped or died. */
@Command(
        name = "restart",
        description = "Go on from the failed, stopped or killed step of the last (or the named) execution.")
final class RestartCommand implements Callable<Integer> {
    @ParentCommand
    private Nianjian nianjian = new Nianjian();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Number of an execution, as 'status' tells it.")
    private Optional<Long> id = Optional.empty();

    @Override
    public Integer call() {
        try (Session session = Session.open(nianjian.verbose(), List.of(), Preflight::ofRestart)) {
            return session.told(command, session.stoppable().restart(id));
        }
    }
}
