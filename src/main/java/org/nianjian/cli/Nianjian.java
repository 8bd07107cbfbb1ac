package org.nianjian.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's command line; without a command it runs the whole job. */
@Command(
        name = "nianjian",
        description = {
            "Reads the figures out of Chinese yearly government reports into one dataset that leads back to each"
                    + " sentence.",
            "Without a command it does what 'run' does.",
            ""
        },
        sortOptions = false,
        usageHelpAutoWidth = true,
        subcommands = {
            RunCommand.class,
            ExtractCommand.class,
            CatalogueCommand.class,
            StatusCommand.class,
            ShowCommand.class,
            RestartCommand.class,
            RerunCommand.class,
            ExplainCommand.class,
            AdjudicateCommand.class
        },
        footer = {
            "",
            "Settings: NIANJIAN_INPUT, NIANJIAN_OUTPUT, NIANJIAN_DATA (folder of the embedded database),",
            "NIANJIAN_CATALOGUE (folder in place of the built-in catalogue),",
            "NIANJIAN_CHUNK_SIZE (reports a transaction), NIANJIAN_THREADS (reports read at a time),",
            "NIANJIAN_DB_URL, NIANJIAN_DB_USER, NIANJIAN_DB_PASSWORD (a PostgreSQL database in its place).",
            "",
            "Exit codes: 0 done; 1 a fault of the machine, 'restart' can go on; 2 wrong option or no input folder;",
            "3 done, but an input could not be read or identified; 4 another run is going on; 5 stopped on request."
        })
final class Nianjian implements Callable<Integer> {
    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Tell more, with stack traces.")
    private boolean verbose;

    boolean verbose() {
        return verbose;
    }

    @Override
    public Integer call() {
        return options.run(this);
    }
}
