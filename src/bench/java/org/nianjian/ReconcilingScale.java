package org.nianjian;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.nianjian.cli.Main;
import org.nianjian.job.CatalogueFiles;
import org.nianjian.store.InventoryStore;
import org.nianjian.store.ReportStore;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepLocator;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints what reconciling and auditing takes as the reports grow in number. For each size a store is filled with invented
 * reports, then a process of its own under a heap of 256 MB runs the job's two steps on it, several times: until the
 * compiler has seen enough reports, sampled, for the live heap after full collections and for where the time goes, then
 * timed. The first argument names the sizes, parted by commas; with {@code postgres} as the second the store is a
 * PostgreSQL server beside it, whose processor time is counted too.
 */
public final class ReconcilingScale {
    private static final List<String> STEPS = List.of("reconcile", "audit");
    private static final long SEED = 20260417;
    private static final int AT_ONCE = 500;
    private static final int WARMED_BY = 30_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final String SERVER = " server";
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ReconcilingScale() {}

    /** Measures and prints; in the processes that it starts, does what the first argument says. */
    public static void main(String[] arguments) {
        try {
            switch (arguments[0]) {
                case "fill" -> fill(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
                case "reconcile" -> reconcile(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
                default -> compare(sizes(arguments[0]), Arrays.asList(arguments).contains("postgres"));
            }
            System.exit(0);
        } catch (IOException | JobExecutionException | InterruptedException | RuntimeException e) {
            e.printStackTrace(); // a pool of the database's would keep the process
            System.exit(1);
        }
    }

    private static int[] sizes(String argument) {
        String sizes = argument.equals("Benchmark") ? "1000,10000,100000" : argument;
        return Arrays.stream(sizes.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    /** What one size took: megabytes, nanoseconds of processor time, and samples by who was at work. */
    private record Measured(int reports, double heap, Map<String, Double> processor, String rest) {
        double each() {
            return STEPS.stream().mapToDouble(step -> each(step)).sum();
        }

        /** Both processes' microseconds. */
        double each(String step) {
            return processor.getOrDefault(step, 0.0) / 1e3 / reports;
        }

        double server(String step) {
            return each(step + SERVER);
        }
    }

    private static void compare(int[] sizes, boolean postgres) throws IOException {
        List<Measured> all = new ArrayList<>();
        for (int size : sizes) {
            Path folder = Files.createTempDirectory("nianjian");
            try (Store store = Store.of(folder, postgres)) {
                told(store, "1g", "fill", folder.toString(), Integer.toString(size));
                Measured measured =
                        measured(size, told(store, "256m", "reconcile", folder.toString(), Integer.toString(size)));
                all.add(measured);
                print(measured, all.get(0));
            }
            delete(folder);
        }
    }

    private static void print(Measured measured, Measured first) {
        System.out.printf(
                "%d reports: live heap %.1f MB (%.2f of the first); microseconds a report (of them the server's): reconcile %.0f (%.0f), audit %.0f (%.0f), both %.0f (%.2f of the first); %s%n",
                measured.reports(),
                measured.heap(),
                measured.heap() / first.heap(),
                measured.each("reconcile"),
                measured.server("reconcile"),
                measured.each("audit"),
                measured.server("audit"),
                measured.each(),
                measured.each() / first.each(),
                measured.rest());
    }

    private static Measured measured(int size, String line) {
        String[] words = line.split(" ", 2 + 2 * STEPS.size());
        Map<String, Double> processor = new TreeMap<>();
        for (int i = 0; i < STEPS.size(); i++) {
            processor.put(STEPS.get(i), Double.parseDouble(words[1 + 2 * i]));
            processor.put(STEPS.get(i) + SERVER, Double.parseDouble(words[2 + 2 * i]));
        }
        return new Measured(size, Double.parseDouble(words[0]), processor, words[words.length - 1]);
    }

    /** Where the store is, and the server behind it. */
    private record Store(List<String> settings, Optional<EmbeddedPostgres> server) implements AutoCloseable {
        static Store of(Path folder, boolean postgres) throws IOException {
            if (!postgres) {
                return new Store(List.of("-Dnianjian.data=" + folder.resolve("data")), Optional.empty());
            }
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new Store(
                    List.of(
                            "-Dnianjian.db.url=" + server.getJdbcUrl("postgres", "postgres"),
                            "-Dnianjian.db.user=postgres"),
                    Optional.of(server));
        }

        @Override
        public void close() throws IOException {
            if (server.isPresent()) {
                server.get().close();
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The last line that a process of this class prints. */
    private static String told(Store store, String heap, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(store.settings());
        command.add(ReconcilingScale.class.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = out.lines().toList();
            return lines.get(lines.size() - 1);
        }
    }

    private static ConfigurableApplicationContext open(Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        return new SpringApplicationBuilder(Main.class).run("--nianjian.input=" + input, "--logging.level.root=ERROR");
    }

    private static void fill(Path folder, int size) throws IOException {
        long start = System.nanoTime();
        try (ConfigurableApplicationContext context = open(folder)) {
            JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
            TransactionTemplate transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            new InventoryStore(jdbc).moveTo(folder.resolve("input"));
            ReportStore reports = new ReportStore(jdbc);
            InventedReports invented =
                    new InventedReports(SEED, CatalogueFiles.builtIn().catalogue());
            int[] numbers = invented.inOrderOfReading(size).toArray();
            for (int from = 0; from < size; from += AT_ONCE) {
                int[] some = Arrays.copyOfRange(numbers, from, Math.min(size, from + AT_ONCE));
                transaction.executeWithoutResult(status -> reports.replace(new Chunk<>(
                        Arrays.stream(some).mapToObj(invented::report).toList())));
            }
        }
        System.err.printf("filled with %d reports in %d s%n", size, (System.nanoTime() - start) / 1_000_000_000);
        System.out.println("filled");
    }

    private static void reconcile(Path folder, int size)
            throws IOException, JobExecutionException, InterruptedException {
        try (ConfigurableApplicationContext context = open(folder)) {
            JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
            Sampler sampler = new Sampler(Thread.currentThread());
            sampler.start();
            for (int seen = 0; seen < WARMED_BY; seen += size) {
                round(context, jdbc, new TreeMap<>());
            }
            sampler.stop();
            Map<String, Long> least = new TreeMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                round(context, jdbc, least);
            }
            System.out.printf(
                    "%.1f %s %s; %s; %d rounds%n",
                    sampler.heap(),
                    STEPS.stream()
                            .map(step -> least.get(step) + " " + least.get(step + SERVER))
                            .collect(Collectors.joining(" ")),
                    sampler.shares(),
                    new ReportStore(jdbc).counts(),
                    ROUNDS);
        }
    }

    private static void round(ConfigurableApplicationContext context, JdbcTemplate jdbc, Map<String, Long> least)
            throws JobExecutionException {
        for (String step : STEPS) {
            long server = serverTime(jdbc);
            long before = PROCESS.getProcessCpuTime();
            run(context, step);
            long own = PROCESS.getProcessCpuTime() - before;
            long served = serverTime(jdbc) - server;
            if (least.getOrDefault(step, Long.MAX_VALUE) > own + served) {
                least.put(step, own + served);
                least.put(step + SERVER, served);
            }
        }
    }

    /** Of the processes that serve us; the embedded database has none. */
    private static long serverTime(JdbcTemplate jdbc) {
        if (System.getProperty("nianjian.db.url", "").isEmpty()) {
            return 0;
        }
        return jdbc
                .queryForList("select pid from pg_stat_activity where backend_type = 'client backend'", Long.class)
                .stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(server -> server.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    /** The job's own step, run as a job of that step alone. */
    private static void run(ConfigurableApplicationContext context, String step) throws JobExecutionException {
        JobRepository jobs = context.getBean(JobRepository.class);
        Job whole = context.getBean("consolidate", Job.class);
        Job job = new JobBuilder("scale-" + step, jobs)
                .start(((StepLocator) whole).getStep(step))
                .build();
        JobParameters round =
                new JobParametersBuilder().addLong("round", System.nanoTime()).toJobParameters();
        JobExecution execution = context.getBean(JobOperator.class).start(job, round);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException(execution.getAllFailureExceptions().toString());
        }
    }

    /** Looks at a thread, and at what a full collection leaves. */
    private static final class Sampler {
        private static final List<String> WORKERS = List.of(
                "org.h2.", "org.postgresql.", "org.nianjian.reconcile.", "org.nianjian.audit.", "org.nianjian.");
        private static final Pattern FULL = Pattern.compile("Old|MarkSweep");
        private final Thread thread;
        private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        private final Map<String, Integer> samples = new TreeMap<>();
        private long most;

        Sampler(Thread thread) {
            this.thread = thread;
        }

        void start() {
            timer.scheduleWithFixedDelay(this::look, 10, 10, TimeUnit.MILLISECONDS);
            timer.scheduleWithFixedDelay(this::collect, 1000, 2000, TimeUnit.MILLISECONDS);
        }

        void stop() throws InterruptedException {
            timer.shutdown();
            timer.awaitTermination(1, TimeUnit.MINUTES);
        }

        private void look() {
            for (StackTraceElement frame : thread.getStackTrace()) {
                for (String worker : WORKERS) {
                    if (frame.getClassName().startsWith(worker)) {
                        samples.merge(worker, 1, Integer::sum);
                        return;
                    }
                }
            }
        }

        /** What the full collection left, and not a young one that came right behind it. */
        private void collect() {
            System.gc();
            long left = ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class).stream()
                    .filter(collector -> FULL.matcher(collector.getName()).find())
                    .map(GarbageCollectorMXBean::getLastGcInfo)
                    .filter(Objects::nonNull)
                    .flatMap(info -> info.getMemoryUsageAfterGc().entrySet().stream())
                    .filter(pool -> pool.getKey().matches("(?i).*(eden|survivor|old|tenured).*"))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum();
            most = Math.max(most, left);
        }

        double heap() {
            return most / 1e6;
        }

        String shares() {
            int all = samples.values().stream().mapToInt(Integer::intValue).sum();
            StringBuilder shares = new StringBuilder("samples");
            samples.forEach((worker, count) -> shares.append(String.format(" %s %d %%", worker, 100 * count / all)));
            return shares.toString();
        }
    }
}
