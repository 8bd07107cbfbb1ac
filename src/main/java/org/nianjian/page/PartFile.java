package org.nianjian.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.nianjian.release.ReleaseFile;

/**
 * A part of the page's data while it is written: a script of one call, {@code nianjian("NAME",{…});}. Its file's name ends
 * in a hash of what it holds, so that a page never takes a part of another release for its own.
 */
final class PartFile {
    private static final int HASH_SHOWN = 10;

    private final Path folder;
    private final String name;
    private final Path file;
    private final MessageDigest digest = sha256();
    private final Writer writer;

    /** The rows or fields of the part; an object is open. */
    final Json json;

    PartFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
        this.file = folder.resolve(name + ".part");
        this.writer = writer();
        this.json = new Json(writer);
        write("nianjian(\"" + name + "\",");
        json.object();
    }

    String name() {
        return name;
    }

    /** What a part was written as. */
    record Written(String name, Path path, String sha256, long bytes) {
        /** As it stands in release.json. */
        ReleaseFile file() {
            return new ReleaseFile(Parts.FOLDER + "/" + path.getFileName(), sha256, 0);
        }

        /** The JSON in it, without the call around it. */
        String json() {
            try {
                String script = Files.readString(path);
                return script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + path, e);
            }
        }
    }

    /** Ends the object and the file, which is synced to disk. */
    Written close() {
        json.endObject();
        write(");\n");
        try {
            writer.close();
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Path named = folder.resolve(name + "-" + sha256.substring(0, HASH_SHOWN) + ".js");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(file, named, StandardCopyOption.ATOMIC_MOVE);
            return new Written(name, named, sha256, Files.size(named));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private Writer writer() {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new BufferedWriter(new OutputStreamWriter(
                    new DigestOutputStream(Channels.newOutputStream(channel), digest), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
