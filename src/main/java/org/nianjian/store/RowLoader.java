package org.nianjian.store;

import java.util.Iterator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds rows to a table of the schema {@code dataset} within the caller's transaction. */
interface RowLoader {

    /**
     * Adds all rows. Other statements may go over the same connection while they are fetched.
     *
     * @param rows the text of each column, without U+0000
     */
    void load(String table, List<DatasetColumn> columns, Iterator<String[]> rows);

    /** Runs what takes codes away and brings them back: until its end, rows may point at codes that are not there. */
    default void replacingCodes(Runnable work) {
        work.run();
    }

    /** The fastest one that the database takes: COPY on PostgreSQL, batches of inserts elsewhere. */
    static RowLoader of(JdbcTemplate jdbc) {
        return Database.postgres(jdbc) ? new CopyLoader(jdbc) : new InsertLoader(jdbc);
    }
}
