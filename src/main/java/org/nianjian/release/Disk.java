package org.nianjian.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps on the disk that a crash can't leave half done; each tells the path it failed at. */
final class Disk {
    private Disk() {}

    static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the folder " + folder, e);
        }
    }

    /** Writes a file under another name, syncs it and renames it. */
    static void write(Path file, String content) {
        Path aside = aside(file);
        try {
            Files.deleteIfExists(aside);
            try (FileChannel channel =
                    FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        rename(aside, file);
    }

    /** Copies a file and syncs the copy. */
    static void copy(Path source, Path target) {
        try {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
        }
    }

    /** Makes the link and renames it over what stands there; false where this disk has no links. */
    static boolean replaceByLink(Path link, Path relativeTarget) {
        Path aside = aside(link);
        try {
            Files.deleteIfExists(aside);
            try {
                Files.createSymbolicLink(aside, relativeTarget);
            } catch (UnsupportedOperationException | FileSystemException e) {
                return false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot replace " + link, e);
        }
        rename(aside, link);
        return true;
    }

    /** Syncs a folder's entries. Windows opens no folders as files and needs no such sync. */
    static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Renames are still atomic; only a loss of power right now could undo the last one.
            return;
        }
    }

    /** Deletes a file, a link, or a folder with all it holds. */
    static void delete(Path path) {
        try {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                entries(path).forEach(Disk::delete);
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }

    /** What a folder holds, by name. */
    static List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        entries.sort(null);
        return entries;
    }

    /** All files below a folder, by name; links are not followed. */
    static List<Path> files(Path folder) {
        return entries(folder).stream()
                .flatMap(entry ->
                        Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) ? files(entry).stream() : Stream.of(entry))
                .toList();
    }

    /** Deletes a file and the folders below {@code top} that are empty without it. */
    static void deleteWithEmptyFolder(Path file, Path top) {
        delete(file);
        Optional<Path> folder = Optional.ofNullable(file.getParent());
        while (folder.filter(above -> !above.equals(top)
                        && Files.isDirectory(above)
                        && entries(above).isEmpty())
                .isPresent()) {
            delete(folder.get());
            folder = folder.map(Path::getParent);
        }
    }

    /** Syncs the entries of a folder and of all folders below it. */
    static void syncAll(Path folder) {
        entries(folder).stream()
                .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                .forEach(Disk::syncAll);
        sync(folder);
    }

    static Path aside(Path file) {
        return file.resolveSibling('.' + file.getFileName().toString() + ".new");
    }

    /** One rename, atomic wherever the file system offers it. */
    static void rename(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot replace " + to, e);
        }
    }
}
