package org.nianjian.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.UncategorizedSQLException;

/** Lets one run at a time work on a store; the lock dies with its process. */
public final class RunLock implements AutoCloseable {
    /** "nianjian" in ASCII: the key of the advisory lock. */
    private static final long KEY = 0x6e69616e6a69616eL;

    private final AutoCloseable held;

    private RunLock(AutoCloseable held) {
        this.held = held;
    }

    /**
     * Takes the lock; empty where another run holds it.
     *
     * @throws UncheckedIOException where the folder of an embedded database can't be made or written
     * @throws UncategorizedSQLException where a server can't be reached
     */
    public static Optional<RunLock> tryAcquire(Database database) {
        return database.folder().isPresent()
                ? ofFile(database.folder().get().resolve("nianjian.lock"))
                : ofServer(database);
    }

    private static Optional<RunLock> ofFile(Path file) {
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return locked(channel) ? Optional.of(new RunLock(channel)) : closed(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + file.getParent() + " can't be written: " + e, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @SuppressWarnings("resource") // closed with its channel
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            return lock.isPresent();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static Optional<RunLock> closed(FileChannel channel) throws IOException {
        channel.close();
        return Optional.empty();
    }

    private static Optional<RunLock> ofServer(Database database) {
        try {
            Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
            if (locked(connection)) {
                return Optional.of(new RunLock(() -> unlock(connection)));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("lock", "", e);
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** A server lets go of a closed connection's locks a moment later; a command that follows must not find them held. */
    private static void unlock(Connection held) throws SQLException {
        try (Connection connection = held;
                PreparedStatement statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            statement.setLong(1, KEY);
            statement.execute();
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (Exception e) {
            throw new IllegalStateException("the lock of the run can't be released", e);
        }
    }
}
