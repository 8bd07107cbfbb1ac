package org.nianjian;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianjian.cli.Main;
import org.nianjian.indicator.Catalogue;
import org.nianjian.job.CatalogueFiles;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.region.Gazetteer;
import org.nianjian.report.ReportIdentifier;

/**
 * Prints which share of the processor time of a run over the samples goes into loading catalogue, lexicons and gazetteer.
 * Each round starts two processes of its own, one that only loads and one that runs the whole job on a new store; both
 * tell the processor time of all their threads. The first argument is the count of rounds.
 */
public final class LoadingShare {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private LoadingShare() {}

    /** Measures and prints; in the processes that it starts, does what the first argument says. */
    public static void main(String[] arguments) throws IOException {
        switch (arguments.length == 0 ? "9" : arguments[0]) {
            case "load" -> load();
            case "run" -> run(arguments[1]);
            default -> compare(arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]));
        }
    }

    private static void compare(int rounds) throws IOException {
        long[][] parts = new long[4][rounds];
        long[] runs = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long[] loaded = Arrays.stream(told("load").split(" "))
                    .mapToLong(Long::parseLong)
                    .toArray();
            for (int part = 0; part < parts.length; part++) {
                parts[part][round] = loaded[part];
            }
            runs[round] = Long.parseLong(
                    told("run", Files.createTempDirectory("nianjian").toString()));
        }
        double run = median(runs);
        System.out.printf(
                "share of a run's processor time: catalogue %.1f %%, lexicons %.1f %%, gazetteer %.1f %%, all loading %.1f %%%n",
                100 * median(parts[0]) / run,
                100 * median(parts[1]) / run,
                100 * median(parts[2]) / run,
                100 * median(parts[3]) / run);
        System.out.printf(
                "medians of %d rounds: loading %.0f ms, run %.0f ms%n", rounds, median(parts[3]) / 1e6, run / 1e6);
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The last line that a process of this class prints. */
    private static String told(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dbench.input=" + System.getProperty("bench.input", "input"),
                "-cp",
                System.getProperty("java.class.path"),
                LoadingShare.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = out.lines().toList();
            return lines.get(lines.size() - 1);
        }
    }

    /** Prints the processor time of the catalogue, the lexicons, the gazetteer and of all three. */
    private static void load() {
        CatalogueFiles files = CatalogueFiles.builtIn();
        long start = PROCESS.getProcessCpuTime();
        Catalogue catalogue = files.catalogue();
        long catalogued = PROCESS.getProcessCpuTime();
        QuantityFinder finder = files.finder();
        long found = PROCESS.getProcessCpuTime();
        ReportIdentifier identifier = new ReportIdentifier(Gazetteer.standard());
        long end = PROCESS.getProcessCpuTime();
        Reference.reachabilityFence(List.of(catalogue, finder, identifier));
        System.out.println(
                (catalogued - start) + " " + (found - catalogued) + " " + (end - found) + " " + (end - start));
    }

    private static void run(String folder) {
        System.setProperty("nianjian.data", folder + "/data");
        PrintWriter silent = new PrintWriter(PrintWriter.nullWriter());
        int exit = Main.execute(
                silent,
                silent,
                "run",
                "--input",
                System.getProperty("bench.input", "input"),
                "--output",
                folder + "/out");
        if (exit != 0) {
            throw new UncheckedIOException(new IOException("the run ended with " + exit));
        }
        System.out.println(PROCESS.getProcessCpuTime());
        System.exit(0);
    }
}
