package org.nianjian.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Puts one constant time in the place of the moment that the library writes into {@code docProps/core.xml}, so that the
 * same dataset gives the same bytes. The library lets nobody set it, and packs what follows the sheets without compression
 * when told so: the text then stands in the file as it is, and its checksum behind it and in the archive's directory.
 */
final class CreationTime {
    private static final String CONSTANT = "2000-01-01T00:00:00.000Z";
    private static final byte[] BEFORE = bytes("<dcterms:created xsi:type=\"dcterms:W3CDTF\">");
    private static final byte[] START = bytes("<?xml");
    private static final byte[] END = bytes("</cp:coreProperties>");
    private static final int TAIL = 1 << 22;
    private static final int CHECKSUMS = 2;

    private CreationTime() {}

    /** Rewrites a workbook in place. */
    static void fix(Path file) {
        try (FileChannel archive = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, archive.size()));
            long from = archive.size() - tail.capacity();
            int read = 0;
            while (tail.hasRemaining() && read >= 0) {
                read = archive.read(tail, from + tail.position());
            }
            rewrite(tail.array());
            tail.flip();
            while (tail.hasRemaining()) {
                archive.write(tail, from + tail.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void rewrite(byte[] tail) {
        int time = indexOf(tail, BEFORE, 0) + BEFORE.length;
        int end = indexOf(tail, END, time) + END.length;
        int start = lastIndexOf(tail, START, time);
        byte[] old = checksum(tail, start, end);
        byte[] constant = bytes(CONSTANT);
        System.arraycopy(constant, 0, tail, time, constant.length);
        byte[] fresh = checksum(tail, start, end);
        int from = end;
        for (int i = 0; i < CHECKSUMS; i++) {
            int place = indexOf(tail, old, from);
            System.arraycopy(fresh, 0, tail, place, fresh.length);
            from = place + fresh.length;
        }
    }

    private static byte[] checksum(byte[] text, int start, int end) {
        CRC32 sum = new CRC32();
        sum.update(text, start, end - start);
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) sum.getValue())
                .array();
    }

    private static int indexOf(byte[] text, byte[] part, int from) {
        for (int at = from; at <= text.length - part.length; at++) {
            if (matches(text, part, at)) {
                return at;
            }
        }
        throw new IllegalStateException("a workbook as this library writes it has " + Arrays.toString(part));
    }

    private static int lastIndexOf(byte[] text, byte[] part, int before) {
        for (int at = before - part.length; at >= 0; at--) {
            if (matches(text, part, at)) {
                return at;
            }
        }
        throw new IllegalStateException("a workbook as this library writes it has " + Arrays.toString(part));
    }

    private static boolean matches(byte[] text, byte[] part, int at) {
        return Arrays.equals(text, at, at + part.length, part, 0, part.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
