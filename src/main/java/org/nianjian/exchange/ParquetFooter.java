package org.nianjian.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file. parquet-java lists a column's encodings as they come out of a hash set, in another order in
 * each process; the footer is written anew with them sorted, so that the same rows give the same bytes.
 */
final class ParquetFooter {
    /** Behind the footer: its length in four bytes, and the format's name. */
    private static final int TAIL = 8;

    private static final byte[] NAME = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private ParquetFooter() {}

    /**
     * Sorts what has no order.
     *
     * @throws UncheckedIOException with the path where the disk refuses
     */
    static void sort(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long start = start(channel);
            FileMetaData footer = read(channel, start);
            for (RowGroup group : footer.getRow_groups()) {
                for (ColumnChunk column : group.getColumns()) {
                    column.getMeta_data().getEncodings().sort(Comparator.comparing(Encoding::getValue));
                }
            }
            if (footer.isSetKey_value_metadata()) {
                footer.getKey_value_metadata().sort(Comparator.comparing(KeyValue::getKey));
            }
            write(channel, start, footer);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** The encodings of each column as they stand in the file. */
    static List<List<Encoding>> encodings(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(channel, start(channel)).getRow_groups().stream()
                    .flatMap(group -> group.getColumns().stream())
                    .map(column -> column.getMeta_data().getEncodings())
                    .toList();
        }
    }

    private static long start(FileChannel channel) throws IOException {
        long end = channel.size() - TAIL;
        return end - read(channel, end, Integer.BYTES).getInt();
    }

    private static FileMetaData read(FileChannel channel, long start) throws IOException {
        int length = Math.toIntExact(channel.size() - TAIL - start);
        return Util.readFileMetaData(
                new ByteArrayInputStream(read(channel, start, length).array()));
    }

    private static void write(FileChannel channel, long start, FileMetaData footer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, bytes);
        ByteBuffer tail = ByteBuffer.allocate(bytes.size() + TAIL).order(ByteOrder.LITTLE_ENDIAN);
        tail.put(bytes.toByteArray()).putInt(bytes.size()).put(NAME).flip();
        channel.position(start);
        while (tail.hasRemaining()) {
            channel.write(tail);
        }
        channel.truncate(channel.position());
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("the file ends at " + from);
            }
        }
        return bytes.flip();
    }
}
