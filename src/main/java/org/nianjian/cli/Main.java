package org.nianjian.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nianjian.job.ConsolidateJob;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** Entry point of the program. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ConsolidateJob.class)
public class Main {

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        System.setProperty("jdk.console", "java.base"); // JDK 22 to 24: no console where there is no terminal
        System.setErr(utf8(FileDescriptor.err));
        int exit = execute(writer(utf8(FileDescriptor.out)), writer(System.err), args);
        System.exit(exit);
    }

    /** Runs one command and returns its exit code. */
    public static int execute(PrintWriter out, PrintWriter err, String... args) {
        Nianjian nianjian = new Nianjian();
        CommandLine line = new CommandLine(nianjian)
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(Main::run)
                .setParameterExceptionHandler(Complaints::ofOptions)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> Complaints.ofExecution(failure, command, nianjian.verbose()));
        int exit = line.execute(args);
        out.flush();
        err.flush();
        return exit;
    }

    /** An option of the run that stands before a command would belong to no command and be dropped. */
    private static int run(ParseResult parsed) {
        List<OptionSpec> astray = parsed.hasSubcommand()
                ? parsed.matchedOptions().stream()
                        .filter(option -> option.scopeType() == ScopeType.LOCAL)
                        .toList()
                : List.of();
        if (!astray.isEmpty()) {
            OptionSpec option = astray.get(0);
            String written = option.longestName() + value(option);
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    option.longestName() + " belongs behind the command: nianjian run " + written);
        }
        return new RunLast().execute(parsed);
    }

    private static String value(OptionSpec option) {
        return option.arity().max() == 0 ? "" : " " + String.join(" ", option.originalStringValues());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
