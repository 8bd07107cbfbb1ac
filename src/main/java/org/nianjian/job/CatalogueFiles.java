package org.nianjian.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianjian.document.TextDecoder;
import org.nianjian.indicator.Catalogue;
import org.nianjian.quantity.LexiconTrial;
import org.nianjian.quantity.QuantityFinder;

/**
 * The files an expert may edit, catalogue and lexicons: the built-in ones, or those of a folder in their place. A folder
 * must hold every one of them, so that what is used is what lies there whatever the program's version.
 */
public final class CatalogueFiles {
    private static final Map<String, String> RESOURCES = resources();

    private final String place;
    private final Map<String, String> texts;

    private CatalogueFiles(String place, Map<String, String> texts) {
        this.place = place;
        this.texts = texts;
    }

    /** Where each file lies within the program, by name. */
    private static Map<String, String> resources() {
        Map<String, String> resources = new TreeMap<>();
        Catalogue.FILES.forEach(name -> resources.put(name, "catalogue/" + name));
        QuantityFinder.FILES.forEach(name -> resources.put(name, "lexicon/" + name));
        return resources;
    }

    /** The program's own files. */
    public static CatalogueFiles builtIn() {
        Map<String, String> texts = new TreeMap<>();
        RESOURCES.forEach((name, resource) -> texts.put(name, resource(resource)));
        return new CatalogueFiles("the built-in catalogue", texts);
    }

    /** The files of a folder, in any encoding of the reports. */
    public static CatalogueFiles of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Refusal.Cause.USAGE, "the catalogue folder " + folder + " does not exist");
        }
        Map<String, String> texts = new TreeMap<>();
        for (String name : RESOURCES.keySet()) {
            texts.put(name, text(folder.resolve(name)));
        }
        return new CatalogueFiles("the catalogue " + folder, texts);
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    Refusal.Cause.USAGE,
                    "the catalogue folder lacks " + file + "; 'nianjian catalogue export' writes all of its files");
        }
        try {
            return TextDecoder.decode(Files.readAllBytes(file))
                    .map(TextDecoder.Decoded::text)
                    .orElseThrow(() -> new Refusal(
                            Refusal.Cause.USAGE, "the catalogue's file " + file + " is no text in UTF-8 or GB18030"));
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue's file " + file + " can't be read: " + e, e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = CatalogueFiles.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files can't be read: " + e, e);
        }
    }

    /** The catalogue; a mistake in it is told with file and line. */
    public Catalogue catalogue() {
        try {
            return Catalogue.read(this::named);
        } catch (IllegalArgumentException e) {
            throw mistake(e);
        }
    }

    /** What finds quantities; a mistake in the lexicons is told with file and line. */
    public QuantityFinder finder() {
        try {
            return QuantityFinder.read(this::named);
        } catch (IllegalArgumentException e) {
            throw mistake(e);
        }
    }

    /** The examples in the lexicons that are not read as their row says, one sentence each. */
    public List<String> failedLexiconExamples() {
        return LexiconTrial.failures(this::named);
    }

    /** Refuses files that hold a mistake. */
    public void check() {
        catalogue();
        finder();
    }

    /** The text that stands in the place of one of the program's own files; empty for what is no file of these. */
    Optional<String> replacing(String resource) {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        return resource.equals(RESOURCES.get(name)) ? Optional.of(named(name)) : Optional.empty();
    }

    /** What tells these files from others. */
    String fingerprint() {
        MessageDigest digest = Digests.sha256();
        texts.forEach((name, text) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Digests.sha256(text.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII));
        });
        return Digests.hex(digest.digest());
    }

    /** Writes all files into a folder, over those that lie there already only when {@code force} is set. */
    public List<Path> export(Path folder, boolean force) {
        List<Path> files = texts.keySet().stream().map(folder::resolve).toList();
        Optional<Path> there = files.stream().filter(Files::exists).findFirst();
        if (there.isPresent() && !force) {
            throw new Refusal(Refusal.Cause.USAGE, there.get() + " is there already; --force writes over it");
        }
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Path file : files) {
                written.add(Files.writeString(file, named(String.valueOf(file.getFileName()))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " can't be written: " + e, e);
        }
        return written;
    }

    private String named(String name) {
        return Optional.ofNullable(texts.get(name)).orElseThrow();
    }

    private Refusal mistake(IllegalArgumentException e) {
        return new Refusal(Refusal.Cause.USAGE, place + " has a mistake: " + e.getMessage());
    }
}
