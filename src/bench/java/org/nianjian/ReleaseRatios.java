package org.nianjian;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nianjian.cli.Main;
import org.nianjian.release.Dataset;
import org.nianjian.release.Origin;
import org.nianjian.release.ReleasePart;
import org.nianjian.release.ReleaseWriter;
import org.nianjian.release.SeededDataset;
import org.nianjian.store.DatasetTables;
import org.nianjian.workbook.WorkbookFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints how long the forms of a release take, as ratios to its CSVs in the same run. The first argument is the count of
 * observations; there are as many mentions. A process of its own writes them within 512 MB, the database is a PostgreSQL
 * beside it. All is wall time, the database's work being part of it.
 */
public final class ReleaseRatios {
    private static final String HEAP = "-Xmx512m";
    private static final long SEED = 20261122;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final DatasetTables copying;
    private final DatasetTables inserting;
    private final long backend;
    private final Path folder;
    private long release;

    private ReleaseRatios(SingleConnectionDataSource source, Path folder) {
        this.jdbc = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.copying = new DatasetTables(jdbc, "");
        this.inserting = DatasetTables.inserting(jdbc);
        this.backend = Objects.requireNonNull(jdbc.queryForObject("select pg_backend_pid()", Long.class));
        this.folder = folder;
    }

    /** Starts the database and the process that measures; there, measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3) {
            measure(Long.parseLong(arguments[0]), arguments[1], Path.of(arguments[2]));
        } else {
            begin(arguments.length == 1 ? arguments[0] : "1000000");
        }
    }

    private static void begin(String size) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nianjian");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            HEAP,
                            "-cp",
                            System.getProperty("java.class.path"),
                            ReleaseRatios.class.getName(),
                            size,
                            postgres.getJdbcUrl("postgres", "postgres"),
                            folder.toString())
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the process that measures ended with " + process.exitValue());
            }
        } finally {
            remove(folder);
        }
    }

    private static void measure(long size, String url, Path folder) {
        System.setProperty("nianjian.db.url", url);
        System.setProperty("nianjian.db.user", "postgres");
        PrintWriter silent = new PrintWriter(PrintWriter.nullWriter());
        Main.execute(silent, silent, "status");
        SingleConnectionDataSource source =
                new SingleConnectionDataSource(url + "&reWriteBatchedInserts=true", "postgres", "", true);
        ReleaseRatios ratios = new ReleaseRatios(source, folder);
        ratios.warmUp(new SeededDataset(SEED, Math.max(1, size / 20)));
        ratios.compare(size);
        System.exit(0);
    }

    private void warmUp(Dataset dataset) {
        for (int i = 0; i < 3; i++) {
            files(dataset, new WorkbookFile());
            replace(copying, dataset);
            replace(inserting, dataset);
            together(dataset);
        }
    }

    private void compare(long size) {
        Taken[] few = forms(size / 10);
        Taken[] all = forms(size);
        empty();
        Dataset whole = new SeededDataset(SEED, size);
        Taken inserted = told("inserts", size, () -> replace(inserting, whole));
        System.out.printf(Locale.ROOT, "inserts : COPY %.2f%n", inserted.processor() / all[2].processor());
        System.out.printf(
                Locale.ROOT,
                "all three : CSVs %.2f by the clock (%.2f in the place of as many), %.2f of processor time%n",
                all[4].clock() / all[0].clock(),
                all[5].clock() / all[0].clock(),
                all[4].processor() / all[0].processor());
        System.out.printf(
                Locale.ROOT,
                "10 times the rows: CSVs %.2f, with the workbook %.2f, COPY %.2f, in the place of as many %.2f,"
                        + " all three %.2f times as long%n",
                all[0].processor() / few[0].processor(),
                all[1].processor() / few[1].processor(),
                all[2].processor() / few[2].processor(),
                all[3].processor() / few[3].processor(),
                all[4].processor() / few[4].processor());
    }

    private Taken[] forms(long size) {
        empty();
        Dataset dataset = new SeededDataset(SEED, size);
        return new Taken[] {
            told("CSVs", size, () -> files(dataset)),
            told("CSVs and workbook", size, () -> files(dataset, new WorkbookFile())),
            told("COPY", size, () -> replace(copying, dataset)),
            told("COPY in the place of as many", size, () -> replace(copying, dataset)),
            emptied(() -> told("all three", size, () -> together(dataset))),
            told("all three in the place of as many", size, () -> together(dataset))
        };
    }

    /** Seconds of the clock, and of all processors, the server's part among them. */
    private record Taken(double clock, double processor) {}

    private Taken told(String what, long rows, Runnable work) {
        System.gc();
        long clock = System.nanoTime();
        long ours = PROCESS.getProcessCpuTime();
        long servers = serverTime();
        work.run();
        double served = (serverTime() - servers) / 1e9;
        double taken = (PROCESS.getProcessCpuTime() - ours) / 1e9 + served;
        System.out.printf(
                Locale.ROOT,
                "%9d rows, %-34s %6.1f s of processor time, %5.1f of it the server's; %6.1f s%n",
                rows,
                what,
                taken,
                served,
                (System.nanoTime() - clock) / 1e9);
        return new Taken((System.nanoTime() - clock) / 1e9, taken);
    }

    private long serverTime() {
        return ProcessHandle.of(backend)
                .flatMap(server -> server.info().totalCpuDuration())
                .orElseThrow()
                .toNanos();
    }

    private void files(Dataset dataset, ReleasePart... forms) {
        release++;
        Path output = folder.resolve(Long.toString(release));
        new ReleaseWriter(output, new Origin("", ""), forms).publish(release, dataset);
    }

    /** As the job does it: the tables by its own thread in its transaction, the files by others. */
    private void together(Dataset dataset) {
        release++;
        Path output = folder.resolve(Long.toString(release));
        ReleaseWriter writer = new ReleaseWriter(output, new Origin("", ""), new WorkbookFile())
                .withThreads(Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors())));
        transaction.executeWithoutResult(status -> writer.publish(
                release, work -> work.apply(dataset), (rows, files) -> copying.publish(rows, true, files)));
    }

    private void replace(DatasetTables tables, Dataset dataset) {
        transaction.executeWithoutResult(status -> tables.replace(dataset));
    }

    private Taken emptied(Supplier<Taken> work) {
        empty();
        return work.get();
    }

    private void empty() {
        jdbc.execute("truncate dataset.regions, dataset.indicators, dataset.obs_status, dataset.reports,"
                + " dataset.revisions cascade");
        jdbc.execute("checkpoint");
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst =
                    files.sorted((one, other) -> other.compareTo(one)).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
