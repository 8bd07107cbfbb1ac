package org.nianjian.cli;

import java.util.stream.Stream;
import org.nianjian.job.Failures;
import org.nianjian.job.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What went wrong, as one sentence on standard error. */
final class Complaints {
    private Complaints() {}

    /** An option or argument that is not understood. */
    static int ofOptions(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr()
                .println(lowerFirst(String.valueOf(failure.getMessage())) + " ('" + name
                        + " --help' tells the options)");
        return ExitCode.USAGE;
    }

    /** A command that could not do its work. */
    static int ofExecution(Exception failure, CommandLine command, boolean verbose) {
        if (verbose) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().println(Failures.sentence(failure));
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst()
                .map(refusal -> ExitCode.of(refusal.reason()))
                .orElse(ExitCode.MACHINE);
    }

    private static String lowerFirst(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }
}
