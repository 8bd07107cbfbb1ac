package org.nianjian.cli;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nianjian.job.Consolidation;
import org.nianjian.job.Failures;
import org.nianjian.job.Outcome;
import org.nianjian.job.Refusal;
import org.nianjian.job.Settings;
import org.nianjian.store.RunLock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;

/** The store opened for one command: settings checked first, the lock held where one is needed, then the database. */
final class Session implements AutoCloseable {
    private static final List<String> TALKATIVE = List.of(
            "--logging.level.root=INFO",
            "--logging.level.org.springframework.boot=INFO",
            "--logging.level.org.springframework.context=INFO",
            "--logging.level.org.springframework.batch=INFO",
            "--logging.level.org.flywaydb=INFO",
            "--logging.level.com.zaxxer.hikari=INFO",
            "--logging.level.org.nianjian=DEBUG");

    private final Opening opening;
    private final ConfigurableApplicationContext context;
    private Optional<StopSignal> stopSignal = Optional.empty();

    private Session(Opening opening, ConfigurableApplicationContext context) {
        this.opening = opening;
        this.context = context;
    }

    /** What is made before the database is opened. */
    private static final class Opening {
        private Optional<Settings> settings = Optional.empty();
        private Optional<RunLock> lock = Optional.empty();

        void close() {
            lock.ifPresent(RunLock::close);
        }
    }

    /**
     * Opens the store.
     *
     * @param settings properties of the command line, which win over the environment
     * @param preflight refuses what can't go well, and takes the lock where the command needs it
     */
    static Session open(boolean verbose, List<String> settings, Function<Settings, Optional<RunLock>> preflight) {
        Opening opening = new Opening();
        List<String> arguments = new ArrayList<>(settings);
        if (verbose) {
            arguments.addAll(TALKATIVE);
        }
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Main.class)
                    .initializers(prepared -> {
                        Settings bound = Binder.get(prepared.getEnvironment())
                                .bind("nianjian", Settings.class)
                                .get();
                        opening.settings = Optional.of(bound);
                        opening.lock = preflight.apply(bound);
                    })
                    .run(arguments.toArray(String[]::new));
            return new Session(opening, context);
        } catch (RuntimeException e) {
            opening.close();
            throw refused(opening, e);
        }
    }

    private static RuntimeException refused(Opening opening, RuntimeException failure) {
        boolean database = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(SQLException.class::isInstance);
        if (!database) {
            return failure;
        }
        String name =
                opening.settings.map(settings -> settings.database().toString()).orElse("");
        Refusal refusal = new Refusal(
                Refusal.Cause.MACHINE, "the database " + name + " can't be used: " + Failures.sentence(failure));
        refusal.addSuppressed(failure);
        return refusal;
    }

    Settings settings() {
        return context.getBean(Settings.class);
    }

    Consolidation consolidation() {
        return context.getBean(Consolidation.class);
    }

    /** The job, stopping between two chunks when the process is told to end. */
    Consolidation stoppable() {
        Consolidation consolidation = consolidation();
        stopSignal = Optional.of(StopSignal.handle(consolidation::stop));
        return consolidation;
    }

    /** Tells how a run ended, and returns its exit code. */
    int told(CommandSpec command, Outcome outcome) {
        int exit = ExitCode.of(outcome.end());
        boolean published = exit == ExitCode.DONE || exit == ExitCode.TROUBLE;
        (published ? command.commandLine().getOut() : command.commandLine().getErr()).println(outcome.sentence());
        return exit;
    }

    @Override
    public void close() {
        context.close();
        opening.close();
        stopSignal.ifPresent(StopSignal::close);
    }
}
