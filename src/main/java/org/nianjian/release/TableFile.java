package org.nianjian.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes one table as CSV into a folder, synced to disk, and tells its hash and rows. */
public final class TableFile {
    /** Lets Excel and WPS know that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int BUFFER = 1 << 16;

    private TableFile() {}

    /**
     * Writes all rows.
     *
     * @throws IllegalArgumentException where the rows don't come in the table's order
     */
    static <T> ReleaseFile write(Path folder, Table<T> table, Iterator<T> rows) {
        return write(folder, table, rows, BYTE_ORDER_MARK);
    }

    /**
     * Writes all rows without a byte order mark, for programs that take it for a part of the first column's name.
     *
     * @throws IllegalArgumentException where the rows don't come in the table's order
     */
    public static <T> ReleaseFile writeUnmarked(Path folder, Table<T> table, Iterator<T> rows) {
        return write(folder, table, rows, "");
    }

    private static <T> ReleaseFile write(Path folder, Table<T> table, Iterator<T> rows, String mark) {
        Path file = folder.resolve(table.fileName());
        MessageDigest digest = FileHash.sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // The writer is flushed, not closed: closing it would close the channel before it is synced.
            @SuppressWarnings("resource")
            Writer writer = new OutputStreamWriter(
                    new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER),
                    StandardCharsets.UTF_8);
            writer.append(mark);
            long count = print(writer, table, rows);
            writer.flush();
            channel.force(true);
            return new ReleaseFile(table.fileName(), HexFormat.of().formatHex(digest.digest()), count);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Writes all rows behind a byte order mark into memory, and tells how many there are. */
    static <T> long printMarked(Appendable writer, Table<T> table, Iterator<T> rows) throws IOException {
        writer.append(BYTE_ORDER_MARK);
        return print(writer, table, rows);
    }

    private static <T> long print(Appendable writer, Table<T> table, Iterator<T> rows) throws IOException {
        @SuppressWarnings("resource")
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.names());
        long count = 0;
        Optional<T> before = Optional.empty();
        while (rows.hasNext()) {
            T row = rows.next();
            if (before.filter(last -> table.order().compare(last, row) > 0).isPresent()) {
                throw new IllegalArgumentException(table.fileName() + ": row " + (count + 1)
                        + " comes before the row above it: " + table.cells(row));
            }
            printer.printRecord(table.cells(row));
            before = Optional.of(row);
            count++;
        }
        return count;
    }
}
