package org.nianjian.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nianjian.store.PendingFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reports below the input folder, by report id; nothing in it is ever written. */
final class InputFolder extends SimpleFileVisitor<Path> {
    private static final Logger LOG = LoggerFactory.getLogger(InputFolder.class);
    private static final Set<String> NO_REPORTS = Set.of("Thumbs.db", "desktop.ini");
    private static final Set<String> TABLES_AT_THE_TOP = Set.of(ManifestFile.NAME, "adjudications.csv");

    private final Path folder;
    private final String base;
    private final Map<String, PendingFile> files = new TreeMap<>();

    private InputFolder(Path folder) {
        this.folder = folder;
        this.base = folder.toUri().getPath();
    }

    /** All reports below {@code folder}. */
    static Map<String, PendingFile> files(Path folder) {
        InputFolder visitor = new InputFolder(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("the input folder can't be read: " + e, e);
        }
        return visitor.files;
    }

    /** R and the first 12 hex digits of the SHA-256 of the path. */
    static String reportId(String file) {
        return "R" + Digests.sha256(file.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean hidden = !directory.equals(folder) && name(directory).startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!ignored(file)) {
            add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** A file that can't be opened is still a report; a folder that can't be listed might hold any number of them. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof FileSystemLoopException) {
            LOG.warn("{} leads back into itself and is passed over", file);
            return FileVisitResult.CONTINUE;
        }
        if (Files.isDirectory(file)) {
            throw failure;
        }
        return visitFile(file, Files.readAttributes(folder, BasicFileAttributes.class));
    }

    private boolean ignored(Path file) {
        String name = name(file);
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.startsWith("README")
                || NO_REPORTS.contains(name)
                || (folder.equals(file.getParent()) && TABLES_AT_THE_TOP.contains(name));
    }

    private void add(Path file) {
        String path = below(file);
        PendingFile report = new PendingFile(reportId(path), path, file.toUri());
        PendingFile other = files.putIfAbsent(report.reportId(), report);
        if (other != null) {
            LOG.warn("two files are named {} and only one is read: their names differ in Unicode form", path);
        }
    }

    /** The URI holds the name's bytes, so that it is read as UTF-8 in any locale. */
    private String below(Path file) {
        URI location = file.toUri();
        String path = location.getPath().substring(base.length());
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
