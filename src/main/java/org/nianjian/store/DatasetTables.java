package org.nianjian.store;

import java.util.List;
import java.util.function.Function;
import org.nianjian.release.Dataset;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The published dataset as tables of the schema {@code dataset}, replaced within the caller's transaction: the columns
 * of the files, cut and masked as they are, with numbers and dates as such. Rows are deleted, not truncated: whoever reads
 * meanwhile waits for nothing and sees the old ones until the transaction ends.
 */
public final class DatasetTables {
    private final JdbcTemplate jdbc;
    private final Function<JdbcTemplate, RowLoader> loaders;

    public DatasetTables(JdbcTemplate jdbc) {
        this(jdbc, RowLoader::of);
    }

    private DatasetTables(JdbcTemplate jdbc, Function<JdbcTemplate, RowLoader> loaders) {
        this.jdbc = jdbc;
        this.loaders = loaders;
    }

    /** The tables filled by inserts whatever the database, as a measure for its own way. */
    public static DatasetTables inserting(JdbcTemplate jdbc) {
        return new DatasetTables(jdbc, InsertLoader::new);
    }

    /** Puts {@code dataset} in the place of what the tables hold. */
    public void replace(Dataset dataset) {
        RowLoader loader = loaders.apply(jdbc);
        loader.replacingCodes(() -> {
            clear(PublishedTable.ROWS);
            clear(PublishedTable.CODES);
            PublishedTable.CODES.forEach(table -> table.load(dataset, loader));
        });
        PublishedTable.ROWS.forEach(table -> table.load(dataset, loader));
    }

    /** The last first, which points at those before it. */
    private void clear(List<PublishedTable<?>> tables) {
        for (int i = tables.size() - 1; i >= 0; i--) {
            jdbc.update("delete from dataset." + tables.get(i).name());
        }
    }
}
