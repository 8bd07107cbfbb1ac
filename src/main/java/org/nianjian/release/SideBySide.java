package org.nianjian.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes the parts of one release at a time, with the companion on the calling thread. The first failure ends the others at
 * their next row, and is thrown once all have ended.
 */
final class SideBySide {
    private final DatasetSource source;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    SideBySide(DatasetSource source) {
        this.source = source;
    }

    /** Files in the order of the parts; with one thread the parts come one after the other, the companion last. */
    List<ReleaseFile> write(List<ReleasePart> parts, Path folder, Companion companion, int threads) {
        if (threads == 1) {
            return write(parts, folder, companion, Runnable::run);
        }
        ExecutorService others =
                Executors.newFixedThreadPool(Math.min(threads - 1, parts.size()), task -> new Thread(task, "release"));
        try {
            return write(parts, folder, companion, others);
        } finally {
            others.shutdown();
        }
    }

    private List<ReleaseFile> write(List<ReleasePart> parts, Path folder, Companion companion, Executor executor) {
        List<CompletableFuture<List<ReleaseFile>>> written = parts.stream()
                .map(part -> start(executor, rows -> part.write(folder, rows)))
                .toList();
        CompletableFuture<List<ReleaseFile>> accompanied = start(Runnable::run, rows -> {
            companion.publish(rows, written.get(0)::join);
            return List.of();
        });
        Stream.concat(written.stream(), Stream.of(accompanied)).forEach(SideBySide::awaitEnd);
        throwFailure();
        return written.stream().flatMap(part -> part.join().stream()).toList();
    }

    private CompletableFuture<List<ReleaseFile>> start(Executor executor, Function<Dataset, List<ReleaseFile>> work) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            requireNoFailure();
                            return source.lend(rows -> work.apply(new WatchedDataset(rows, this::requireNoFailure)));
                        },
                        executor)
                .whenComplete((files, thrown) -> {
                    if (thrown != null) {
                        note(cause(thrown));
                    }
                });
    }

    private void note(Throwable thrown) {
        if (!(thrown instanceof CancellationException)) {
            failures.add(thrown);
        }
    }

    private void requireNoFailure() {
        if (!failures.isEmpty()) {
            throw new CancellationException("another part of the release has failed");
        }
    }

    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return thrown instanceof CompletionException && cause != null ? cause(cause) : thrown;
    }

    private static void awaitEnd(CompletableFuture<?> part) {
        part.handle((files, thrown) -> true).join();
    }

    private void throwFailure() {
        for (Throwable first : failures) {
            if (first instanceof Error error) {
                throw error;
            }
            throw first instanceof RuntimeException failure ? failure : new IllegalStateException(first);
        }
    }
}
