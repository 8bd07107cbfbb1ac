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
 * @param db a PostgreSQL database; with an empty url the embedded one is used
 */
@ConfigurationProperties("nianjian")
public record Settings(String input, String output, String data, String catalogue, Db db) {

    /** A folder that is set to nothing is the default one, not the working directory. */
    public Settings {
        input = input.isBlank() ? "input" : input;
        output = output.isBlank() ? "output" : output;
        data = data.isBlank() ? "data" : data;
    }

    /** Address and account of a PostgreSQL database. */
    public record Db(String url, String user, String password) {}

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
