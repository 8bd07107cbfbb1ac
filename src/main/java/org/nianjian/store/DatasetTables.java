package org.nianjian.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nianjian.release.Dataset;
import org.nianjian.release.ReleaseFile;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The published dataset as tables of the schema {@code dataset}, replaced within the caller's transaction: the columns
 * of the files, cut and masked as they are, with numbers and dates as such. Rows are deleted, not truncated: whoever reads
 * meanwhile waits for nothing and sees the old ones until the transaction ends.
 */
public final class DatasetTables {
    private final JdbcTemplate jdbc;
    private final DatasetMark mark;
    private final Function<JdbcTemplate, RowLoader> loaders;

    /**
     * The tables filled the fastest way that the database has.
     *
     * @param build tells one build of the program from another: a new one fills them anew
     */
    public DatasetTables(JdbcTemplate jdbc, String build) {
        this(jdbc, build, RowLoader::of);
    }

    private DatasetTables(JdbcTemplate jdbc, String build, Function<JdbcTemplate, RowLoader> loaders) {
        this.jdbc = jdbc;
        this.mark = new DatasetMark(jdbc, build);
        this.loaders = loaders;
    }

    /** The tables filled by inserts whatever the database, as a measure for its own way. */
    public static DatasetTables inserting(JdbcTemplate jdbc) {
        return new DatasetTables(jdbc, "", InsertLoader::new);
    }

    /**
     * Makes the tables hold what the release's CSVs hold. Where nothing is known to differ from the last release, the CSVs
     * are waited for, and tables that stand for them already are left alone.
     */
    public void publish(Dataset dataset, boolean differs, Supplier<List<ReleaseFile>> files) {
        if (differs || !mark.standsFor(files.get())) {
            replace(dataset);
            mark.note(files.get());
        }
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
