package org.nianjian.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Why a cell has its value. */
@Command(
        name = "explain",
        description = "Tell why a cell has its value: every figure behind it with its sentence, what was chosen and by"
                + " which rule; works while a run is going on.")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Nianjian nianjian = new Nianjian();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "REF_AREA", description = "Code of a region: 371000.")
    private String refArea = "";

    @Parameters(index = "1", paramLabel = "TIME_PERIOD", description = "A year.")
    private String timePeriod = "";

    @Parameters(index = "2", paramLabel = "INDICATOR", description = "Code of an indicator: penalty_cases.")
    private String indicator = "";

    @Override
    public Integer call() {
        try (Session session = Session.open(nianjian.verbose(), List.of(), Preflight::ofQuestion)) {
            new ExplanationText(command.commandLine().getOut())
                    .print(session.consolidation().inquiry().explain(refArea, timePeriod, indicator));
        }
        return ExitCode.DONE;
    }
}
