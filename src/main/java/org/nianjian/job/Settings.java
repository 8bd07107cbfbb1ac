package org.nianjian.job;

import java.nio.file.Path;
import org.nianjian.store.Database;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a person may set, as properties {@code nianjian.*} or environment variables {@code NIANJIAN_*}.
 *
 * @param input folder of the reports
 * @param output folder of the published files
 * @param data folder of the embedded database
 * @param catalogue folder that replaces the built-in catalogue and lexicons; empty for the built-in ones
 * @param chunkSize how many reports are read, or regions and years reconciled, in one transaction
 * @param threads how many reports are read, or parts of a release written, at a time
 * @param db a PostgreSQL database; with an empty url the embedded one is used
 */
@ConfigurationProperties("nianjian")
public record Settings(
        String input, String output, String data, String catalogue, String chunkSize, String threads, Db db) {
    private static final int USUAL_CHUNK = 50;
    private static final int LARGEST_CHUNK = 1000;
    private static final int USUAL_THREADS = 4;
    private static final int MOST_THREADS = 64;

    /** What is set to nothing is the default: a folder is then not the working directory. */
    public Settings {
        input = input.isBlank() ? "input" : input;
        output = output.isBlank() ? "output" : output;
        data = data.isBlank() ? "data" : data;
        chunkSize = chunkSize.isBlank() ? Integer.toString(USUAL_CHUNK) : chunkSize.strip();
        threads = threads.isBlank() ? Integer.toString(usualThreads()) : threads.strip();
    }

    /** Address and account of a PostgreSQL database. */
    public record Db(String url, String user, String password) {}

    private static int usualThreads() {
        return Math.min(USUAL_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /** The chunk size as a number; what is none, or out of range, is refused. */
    public int itemsAtOnce() {
        return number("nianjian.chunk-size", chunkSize, LARGEST_CHUNK);
    }

    /** The threads as a number; what is none, or out of range, is refused. */
    public int threadsAtOnce() {
        return number("nianjian.threads", threads, MOST_THREADS);
    }

    private static int number(String property, String written, int most) {
        String digits = written.matches("\\d{1,6}") ? written : "0";
        int number = Integer.parseInt(digits);
        if (number < 1 || number > most) {
            throw new Refusal(
                    Refusal.Cause.USAGE,
                    property + " must be a whole number from 1 to " + most + ", but is '" + written + "'");
        }
        return number;
    }

    /** The catalogue's files that are set, read but not yet checked. */
    public CatalogueFiles catalogueFiles() {
        return catalogue.isBlank() ? CatalogueFiles.builtIn() : CatalogueFiles.of(Path.of(catalogue));
    }

    /** Where the store is. */
    public Database database() {
        return db.url().isBlank()
                ? Database.embedded(Path.of(data))
                : Database.server(db.url(), db.user(), db.password());
    }
}
