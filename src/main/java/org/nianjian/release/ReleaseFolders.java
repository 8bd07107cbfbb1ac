package org.nianjian.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The output folder: releases side by side in {@code .releases}, {@code current} a link to one of them, and a link per
 * file into {@code current}. Where the disk has no links the files are copied aside and renamed one by one, release.json
 * last; the note {@code .releases/pending} names the release meanwhile, so that a crash in between is made good.
 */
final class ReleaseFolders {
    private static final String PENDING = "pending";
    private static final String SWITCHED = "switched";

    private final Path output;
    private final Path releases;
    private final Path current;

    ReleaseFolders(Path output) {
        this.output = output;
        this.releases = output.resolve(".releases");
        this.current = output.resolve("current");
    }

    /** A new folder for a release; a name already taken (a store begun anew) gets a count behind it. */
    Path create(String id) {
        Disk.createFolder(releases);
        Path folder = releases.resolve(id);
        for (int count = 2; Files.exists(folder, LinkOption.NOFOLLOW_LINKS); count++) {
            folder = releases.resolve(id + '-' + count);
        }
        Disk.createFolder(folder);
        return folder;
    }

    /** Takes back a release that came to nothing; one whose switch has begun stays, so that it can be finished. */
    void discard(Path folder) {
        boolean begun = Stream.of(publishedId(), noted(PENDING))
                .flatMap(Optional::stream)
                .anyMatch(id -> named(folder, id));
        if (!begun) {
            Disk.delete(folder);
        }
    }

    /** True where what a reader sees now is these files, byte for byte, with their release.json. */
    boolean published(List<ReleaseFile> files) {
        return Files.isRegularFile(output.resolve(ReleaseNote.FILE))
                && files.stream().allMatch(file -> hashes(output.resolve(file.name()), file.sha256()));
    }

    /** Makes a complete folder the published release and removes all but the one before it. */
    void switchTo(Path folder) {
        Optional<String> before = publishedId();
        List<Path> files = files(folder);
        requireReplaceable(files);
        if (!switchByLinks(folder, files)) {
            switchByCopies(folder, files);
        }
        keepOnly(folder.getFileName().toString(), before);
    }

    /** Makes good what a crash left: an unfinished switch is finished, an unfinished release removed. */
    void recover() {
        if (!Files.isDirectory(releases)) {
            return;
        }
        List<Path> folders =
                Disk.entries(releases).stream().filter(Files::isDirectory).toList();
        Stream.concat(folders.stream().flatMap(folder -> Disk.entries(folder).stream()), Stream.of(current))
                .forEach(file ->
                        Disk.delete(Disk.aside(output.resolve(file.getFileName().toString()))));
        folders.stream().filter(folder -> !complete(folder)).forEach(Disk::delete);
        Optional<Path> pending = noted(PENDING).map(releases::resolve).filter(ReleaseFolders::complete);
        if (pending.isPresent()) {
            switchByCopies(pending.get(), files(pending.get()));
        } else {
            Disk.delete(releases.resolve(PENDING));
            linkFilesOfCurrent();
        }
    }

    private boolean switchByLinks(Path folder, List<Path> files) {
        if (!Disk.replaceByLink(current, output.relativize(folder))) {
            return false;
        }
        files.forEach(file -> link(file.getFileName()));
        Disk.delete(releases.resolve(SWITCHED));
        Disk.sync(output);
        return true;
    }

    private void linkFilesOfCurrent() {
        if (Files.isSymbolicLink(current) && Files.isDirectory(current)) {
            files(current).forEach(file -> link(file.getFileName()));
        }
    }

    private void link(Path name) {
        Path link = output.resolve(name.toString());
        Path target = Path.of("current").resolve(name.toString());
        try {
            if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the link " + link, e);
        }
        if (!Disk.replaceByLink(link, target)) {
            throw new UncheckedIOException(new FileAlreadyExistsException(link.toString(), null, "cannot be linked"));
        }
    }

    private void switchByCopies(Path folder, List<Path> files) {
        String id = folder.getFileName().toString();
        List<Path> targets = files.stream()
                .map(file -> output.resolve(file.getFileName().toString()))
                .toList();
        copyAside(files, targets);
        Disk.write(releases.resolve(PENDING), id);
        Disk.sync(releases);
        targets.forEach(target -> Disk.rename(Disk.aside(target), target));
        Disk.sync(output);
        Disk.write(releases.resolve(SWITCHED), id);
        Disk.delete(releases.resolve(PENDING));
        Disk.sync(releases);
    }

    /** All copies stand before the first rename: a full disk then stops the switch before it has begun. */
    private static void copyAside(List<Path> files, List<Path> targets) {
        boolean done = false;
        try {
            for (int i = 0; i < files.size(); i++) {
                Disk.copy(files.get(i), Disk.aside(targets.get(i)));
            }
            done = true;
        } finally {
            if (!done) {
                targets.forEach(target -> Disk.delete(Disk.aside(target)));
            }
        }
    }

    /** A folder where a file must stand would stop the switch half way, so it is refused before. */
    private void requireReplaceable(List<Path> files) {
        Stream<Path> places =
                files.stream().map(file -> output.resolve(file.getFileName().toString()));
        Stream.concat(Stream.of(current), places)
                .filter(place -> Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .ifPresent(place -> {
                    throw new UncheckedIOException(
                            "cannot replace the folder " + place, new FileAlreadyExistsException(place.toString()));
                });
    }

    private void keepOnly(String id, Optional<String> before) {
        Disk.entries(releases).stream()
                .filter(Files::isDirectory)
                .filter(folder -> !named(folder, id)
                        && before.filter(name -> named(folder, name)).isEmpty())
                .forEach(Disk::delete);
    }

    private static boolean named(Path folder, String id) {
        return folder.getFileName().toString().equals(id);
    }

    private Optional<String> publishedId() {
        try {
            if (Files.isSymbolicLink(current)) {
                return Optional.of(Files.readSymbolicLink(current).getFileName().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the link " + current, e);
        }
        return noted(SWITCHED);
    }

    private Optional<String> noted(String note) {
        Path file = releases.resolve(note);
        try {
            return Optional.of(Files.readString(file).strip()).filter(id -> !id.isEmpty());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The files of a release, release.json last. */
    private static List<Path> files(Path folder) {
        List<Path> entries = Disk.entries(folder);
        Path note = folder.resolve(ReleaseNote.FILE);
        return Stream.concat(entries.stream().filter(file -> !file.equals(note)), Stream.of(note))
                .toList();
    }

    private static boolean complete(Path folder) {
        return Files.isRegularFile(folder.resolve(ReleaseNote.FILE));
    }

    private static boolean hashes(Path file, String sha256) {
        try {
            return Files.isRegularFile(file) && FileHash.of(file).equals(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
