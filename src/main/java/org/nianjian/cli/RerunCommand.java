package org.nianjian.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.nianjian.job.FirstStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** A run that begins at a later step. */
@Command(
        name = "rerun",
        description = "Run a step and what follows again on what is stored, for the folders of the last execution.")
final class RerunCommand implements Callable<Integer> {
    @ParentCommand
    private Nianjian nianjian = new Nianjian();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "STEP",
            converter = StepName.class,
            description = "inventory, read (every known report again), reconcile or release.")
    private FirstStep from = FirstStep.INVENTORY;

    static final class StepName implements ITypeConverter<FirstStep> {
        @Override
        public FirstStep convert(String text) {
            return FirstStep.parse(text)
                    .orElseThrow(() -> new TypeConversionException("there is no step " + text.toLowerCase(Locale.ROOT)
                            + ", but inventory, read, reconcile and release"));
        }
    }

    @Override
    public Integer call() {
        try (Session session = Session.open(nianjian.verbose(), List.of(), Preflight::ofRestart)) {
            return session.told(command, session.stoppable().rerun(from));
        }
    }
}
