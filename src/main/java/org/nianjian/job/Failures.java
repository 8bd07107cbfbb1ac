package org.nianjian.job;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Why something failed, as one sentence for a person. */
public final class Failures {
    private static final int DEEPEST = 30;

    private Failures() {}

    /** The sentence of the cause that says most: our own where there is one, else the deepest. */
    public static String sentence(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        return causes.stream()
                .filter(cause -> cause instanceof Refusal || cause instanceof UncheckedIOException)
                .findFirst()
                .map(Failures::named)
                .orElseGet(() -> named(causes.get(causes.size() - 1)));
    }

    private static String named(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : firstLine(message);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
