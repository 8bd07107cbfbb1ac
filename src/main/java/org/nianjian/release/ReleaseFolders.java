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
import java.util.Set;
import java.util.stream.Stream;

/**
 * The output folder: releases side by side in {@code .releases}, {@code current} a link to one of them, and a link per
 * file or folder of it into {@code current}. Where the disk has no links the files are copied aside and renamed one by
 * one, release.json last; the note {@code .releases/pending} names the release meanwhile, so that a crash in between is
 * made good. What a release no longer has goes with the switch; what somebody else put there stays.
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
        requireReplaceable(folder);
        if (!switchByLinks(folder)) {
            switchByCopies(folder);
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
        Stream.concat(folders.stream().flatMap(folder -> names(folder).stream()), Stream.of(output.relativize(current)))
                .forEach(name -> Disk.delete(Disk.aside(place(name))));
        folders.stream().filter(folder -> !complete(folder)).forEach(Disk::delete);
        Optional<Path> pending = noted(PENDING).map(releases::resolve).filter(ReleaseFolders::complete);
        if (pending.isPresent()) {
            switchByCopies(pending.get());
        } else {
            Disk.delete(releases.resolve(PENDING));
            linkEntriesOfCurrent();
        }
    }

    private boolean switchByLinks(Path folder) {
        if (!Disk.replaceByLink(current, output.relativize(folder))) {
            return false;
        }
        linkEntriesOfCurrent();
        Disk.delete(releases.resolve(SWITCHED));
        Disk.sync(output);
        return true;
    }

    /** Links all that the release has, and takes away links to what an older one had. */
    private void linkEntriesOfCurrent() {
        if (!Files.isSymbolicLink(current) || !Files.isDirectory(current)) {
            return;
        }
        Disk.entries(current).forEach(entry -> link(entry.getFileName()));
        Disk.entries(output).stream()
                .filter(entry -> pointsInto(entry) && !Files.exists(entry))
                .forEach(Disk::delete);
    }

    private void link(Path name) {
        Path link = place(name);
        if (target(link).equals(Optional.of(Path.of("current").resolve(name.toString())))) {
            return;
        }
        copiesOf(name).forEach(copy -> Disk.deleteWithEmptyFolder(copy, output));
        if (!Disk.replaceByLink(link, Path.of("current").resolve(name.toString()))) {
            throw new UncheckedIOException(new FileAlreadyExistsException(link.toString(), null, "cannot be linked"));
        }
    }

    private static boolean pointsInto(Path entry) {
        return target(entry).filter(target -> target.startsWith("current")).isPresent();
    }

    private static Optional<Path> target(Path link) {
        try {
            return Files.isSymbolicLink(link) ? Optional.of(Files.readSymbolicLink(link)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the link " + link, e);
        }
    }

    private void switchByCopies(Path folder) {
        String id = folder.getFileName().toString();
        List<Path> names = names(folder);
        copyAside(folder, names);
        Disk.write(releases.resolve(PENDING), id);
        Disk.sync(releases);
        names.forEach(name -> Disk.rename(Disk.aside(place(name)), place(name)));
        removeOldCopies(folder, names);
        Disk.sync(output);
        Disk.write(releases.resolve(SWITCHED), id);
        Disk.delete(releases.resolve(PENDING));
        Disk.sync(releases);
    }

    /** All copies stand before the first rename: a full disk then stops the switch before it has begun. */
    private void copyAside(Path folder, List<Path> names) {
        boolean done = false;
        try {
            for (Path name : names) {
                Disk.createFolder(Optional.ofNullable(place(name).getParent()).orElse(output));
                Disk.copy(folder.resolve(name), Disk.aside(place(name)));
            }
            done = true;
        } finally {
            if (!done) {
                names.forEach(name -> Disk.delete(Disk.aside(place(name))));
            }
        }
    }

    /** Copies that an older release left here and this one does not have. */
    private void removeOldCopies(Path folder, List<Path> names) {
        Set<Path> kept = Set.copyOf(names);
        Disk.entries(releases).stream()
                .filter(older -> Files.isDirectory(older) && !older.equals(folder))
                .flatMap(older -> names(older).stream())
                .distinct()
                .filter(name -> !kept.contains(name))
                .forEach(name -> Disk.deleteWithEmptyFolder(place(name), output));
    }

    /** A folder where a file or a link must stand would stop the switch half way, so it is refused before. */
    private void requireReplaceable(Path folder) {
        Stream.concat(Stream.of(current), Disk.entries(folder).stream().map(entry -> place(entry.getFileName())))
                .filter(place -> Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS))
                .filter(place -> !copied(place))
                .findFirst()
                .ifPresent(place -> {
                    throw new UncheckedIOException(
                            "cannot replace the folder " + place, new FileAlreadyExistsException(place.toString()));
                });
    }

    /** True for a folder that a release was copied into when links could not be made. */
    private boolean copied(Path place) {
        return noted(SWITCHED)
                .filter(id -> Files.isDirectory(
                        releases.resolve(id).resolve(place.getFileName().toString())))
                .isPresent();
    }

    /** The files in such a folder that are copies. */
    private List<Path> copiesOf(Path name) {
        if (!Files.isDirectory(place(name), LinkOption.NOFOLLOW_LINKS) || !copied(place(name))) {
            return List.of();
        }
        Path source = releases.resolve(noted(SWITCHED).orElseThrow());
        return names(source.resolve(name.toString())).stream()
                .map(copy -> place(name).resolve(copy.toString()))
                .toList();
    }

    private Path place(Path name) {
        return output.resolve(name.toString());
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
        return target(current).map(folder -> folder.getFileName().toString()).or(() -> noted(SWITCHED));
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

    /** The files of a release below its folder, release.json last. */
    private static List<Path> names(Path folder) {
        Path note = folder.relativize(folder.resolve(ReleaseNote.FILE));
        List<Path> names = Disk.files(folder).stream().map(folder::relativize).toList();
        return Stream.concat(
                        names.stream().filter(name -> !name.equals(note)),
                        names.stream().filter(note::equals))
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
