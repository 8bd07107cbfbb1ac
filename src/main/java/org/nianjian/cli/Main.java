package org.nianjian.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.nianjian.job.ConsolidateJob;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import picocli.CommandLine;

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
                .setParameterExceptionHandler(Complaints::ofOptions)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> Complaints.ofExecution(failure, command, nianjian.verbose()));
        int exit = line.execute(args);
        out.flush();
        err.flush();
        return exit;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
