package org.nianjian.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where the store is: an H2 file in a folder, or a PostgreSQL database.
 *
 * @param folder the folder of the embedded database, empty for a server's
 */
public record Database(String url, String user, String password, Optional<Path> folder) {
    private static final String FILE = "nianjian";

    /** Kilobytes of its file that the embedded database holds in memory; unset, they grow with the memory allowed. */
    private static final int PAGE_CACHE = 4 << 10;

    /**
     * Percent of its file that the embedded database wants to be in use: it copies what lies between gaps until that is so,
     * while a run goes on and through its memory.
     */
    private static final int FILL_RATE = 50;

    /** Milliseconds that a command waits while a run makes an index. */
    private static final int LOCK_TIMEOUT = 60_000;

    private static final String OPTIONS = ";AUTO_SERVER=TRUE;DATABASE_TO_LOWER=TRUE;TRACE_LEVEL_FILE=0;CACHE_SIZE="
            + PAGE_CACHE + ";AUTO_COMPACT_FILL_RATE=" + FILL_RATE + ";LOCK_TIMEOUT=" + LOCK_TIMEOUT;

    /** The embedded database in {@code folder}; a second process may read it while a run goes on. */
    public static Database embedded(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        return new Database("jdbc:h2:file:" + home.resolve(FILE) + OPTIONS, "sa", "", Optional.of(home));
    }

    /** A PostgreSQL database. */
    public static Database server(String url, String user, String password) {
        return new Database(url, user, password, Optional.empty());
    }

    /** True unless this is an embedded database that no run has made yet. */
    public boolean exists() {
        return folder.map(home -> Files.exists(home.resolve(FILE + ".mv.db"))).orElse(true);
    }

    /** True where {@code jdbc} speaks to a PostgreSQL server. */
    static boolean postgres(JdbcTemplate jdbc) {
        ConnectionCallback<String> product =
                connection -> connection.getMetaData().getDatabaseProductName();
        return "PostgreSQL".equals(jdbc.execute(product));
    }

    /** How messages name it, without what may hold a password. */
    @Override
    public String toString() {
        int options = url.indexOf('?');
        return folder.map(Path::toString).orElse(options < 0 ? url : url.substring(0, options));
    }
}
