package org.nianjian.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The whole job. */
@Command(
        name = "run",
        sortOptions = false,
        description = "Read what is new or changed in the input folder, reconcile everything and publish the dataset.")
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private Nianjian nianjian = new Nianjian();

    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return options.run(nianjian);
    }
}
