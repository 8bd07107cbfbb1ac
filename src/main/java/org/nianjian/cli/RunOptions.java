package org.nianjian.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianjian.job.Consolidation.Order;
import org.nianjian.job.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a run can be asked for. */
final class RunOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "Folder of the reports; it is never written to. Default: ./input")
    private Optional<String> input = Optional.empty();

    @Option(names = "--output", paramLabel = "DIR", description = "Folder of the published files. Default: ./output")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--force",
            description = "Read unchanged files again; also lets the store move to another input folder.")
    private boolean force;

    @Option(
            names = "--accept-removals",
            description = "Go on although no report, or less than half of the known ones, is there.")
    private boolean acceptRemovals;

    int run(Nianjian nianjian) {
        List<String> settings = new ArrayList<>();
        input.ifPresent(folder -> settings.add("--nianjian.input=" + folder));
        output.ifPresent(folder -> settings.add("--nianjian.output=" + folder));
        try (Session session = Session.open(nianjian.verbose(), settings, Preflight::ofRun)) {
            Settings bound = session.settings();
            Path published = Preflight.makeOutput(bound.output());
            Order order = new Order(Path.of(bound.input()), published, force, acceptRemovals);
            return session.told(command, session.stoppable().run(order));
        }
    }
}
