package org.nianjian.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nianjian.adjudication.Adjudications;
import org.nianjian.store.PendingFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reports below the input folder, by report id; nothing in it is ever written. */
final class InputFolder extends SimpleFileVisitor<Path> {
    private static final Logger LOG = LoggerFactory.getLogger(InputFolder.class);
    private static final Set<String> NO_REPORTS = Set.of("Thumbs.db", "desktop.ini");
    private static final Set<String> TABLES_AT_THE_TOP = Set.of(ManifestFile.NAME, Adjudications.FILE);

    private final Path folder;
    private final String base;
    private final Map<String, PendingFile> files = new TreeMap<>();

    private InputFolder(Path folder) {
        this.folder = folder;
        this.base = folder.toUri().getRawPath();
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
        Optional<PendingFile> other = Optional.ofNullable(files.put(report.reportId(), report));
        if (other.isPresent()) {
            LOG.warn("two files are named {} and only one is read: their names differ in Unicode form", path);
            files.merge(report.reportId(), other.get(), InputFolder::first);
        }
    }

    /** Of two files with one name the one whose URI comes first, whatever order the folder lists them in. */
    private static PendingFile first(PendingFile one, PendingFile other) {
        return one.location().getRawPath().compareTo(other.location().getRawPath()) <= 0 ? one : other;
    }

    /** The URI holds the name's bytes in any locale: UTF-8, or GB18030 as old archives have it. */
    private String below(Path file) {
        String path = decoded(file.toUri().getRawPath().substring(base.length()));
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static String decoded(String rawPath) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(rawPath.length());
        for (int i = 0; i < rawPath.length(); i++) {
            if (rawPath.charAt(i) == '%') {
                bytes.write(Integer.parseInt(rawPath.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.writeBytes(rawPath.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new String(bytes.toByteArray(), charset(bytes.toByteArray()));
    }

    private static Charset charset(byte[] name) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030");
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
