package org.nianjian.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What tells one build of the reader from another: a digest over its classes and tables. */
final class Fingerprint {
    private static final String OWN_NAME = "org/nianjian/job/Fingerprint.class";

    /** What does not touch how a report is read. */
    private static final String[] BESIDE_READING = {
        "META-INF/",
        "db/",
        "application",
        "logback",
        "reconcile/",
        "release/",
        "org/nianjian/adjudication/",
        "org/nianjian/cli/",
        "org/nianjian/store/",
        "org/nianjian/reconcile/",
        "org/nianjian/trial/",
        "org/nianjian/release/",
        "org/nianjian/workbook/",
        "workbook/"
    };

    private Fingerprint() {}

    /** The fingerprint of the program that is running with these files in the place of its own. */
    static String with(CatalogueFiles catalogue) {
        return digest(catalogue::replacing, BESIDE_READING);
    }

    /** The whole program's, whatever stands in the place of its catalogue: what tells one build from another. */
    static String ofBuild() {
        return digest(part -> Optional.empty(), "META-INF/");
    }

    private static String digest(Function<String, Optional<String>> replaced, String... left) {
        String own = String.valueOf(Fingerprint.class.getResource("Fingerprint.class"));
        String root = own.substring(0, own.length() - OWN_NAME.length());
        MessageDigest digest = Digests.sha256();
        try {
            for (Map.Entry<String, Resource> part : parts(root, left).entrySet()) {
                digest.update(part.getKey().getBytes(StandardCharsets.UTF_8));
                Optional<String> text = replaced.apply(part.getKey());
                byte[] content = text.isPresent()
                        ? text.get().getBytes(StandardCharsets.UTF_8)
                        : part.getValue().getContentAsByteArray();
                digest.update(Digests.sha256(content).getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files can't be read: " + e, e);
        }
        return Digests.hex(digest.digest());
    }

    private static Map<String, Resource> parts(String root, String... left) throws IOException {
        Map<String, Resource> parts = new TreeMap<>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(root + "**")) {
            String url = resource.getURL().toString();
            String name = url.substring(Math.min(root.length(), url.length()));
            if (resource.isReadable() && !name.isEmpty() && Arrays.stream(left).noneMatch(name::startsWith)) {
                parts.put(name, resource);
            }
        }
        if (!parts.containsKey(OWN_NAME)) {
            throw new IllegalStateException("the program's own files are not found below " + root);
        }
        return parts;
    }
}
