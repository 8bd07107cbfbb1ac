package org.nianjian.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The version of the program that runs, as its build wrote it. */
final class ProgramVersion {
    private static final String BUILD_INFO = "/META-INF/build-info.properties";

    private ProgramVersion() {}

    /** From the jar's manifest, else from what the build left beside the classes; {@code unknown} in a bare class path. */
    static String current() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElseGet(ProgramVersion::fromBuild);
    }

    private static String fromBuild() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream(BUILD_INFO)) {
            if (in == null) {
                return "unknown";
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("build.version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BUILD_INFO, e);
        }
    }
}
