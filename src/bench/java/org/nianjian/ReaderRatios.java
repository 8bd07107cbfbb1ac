package org.nianjian;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Prints what {@link ReaderBenchmark} compares as ratios of processor time, one round of each in turn and the least of
 * all rounds: other work on the machine changes them little. The first argument is the count of rounds.
 */
public final class ReaderRatios {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ReaderRatios() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        ReaderBenchmark benchmark = new ReaderBenchmark();
        benchmark.prepare();
        List<IntSupplier> measured = List.of(
                benchmark::plainPattern,
                benchmark::quantities,
                benchmark::matching,
                benchmark::recalledMentions,
                benchmark::mentions);
        long[] least = new long[measured.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        long allocated = 0;
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < least.length; i++) {
                long bytes = THREAD.getCurrentThreadAllocatedBytes();
                long start = THREAD.getCurrentThreadCpuTime();
                measured.get(i).getAsInt();
                least[i] = Math.min(least[i], THREAD.getCurrentThreadCpuTime() - start);
                allocated = THREAD.getCurrentThreadAllocatedBytes() - bytes;
            }
        }
        System.out.printf(
                "MB of UTF-8 a second of processor time: plain pattern %.1f, quantities %.1f, mentions %.1f%n",
                benchmark.bytes() * 1e3 / least[0],
                benchmark.bytes() * 1e3 / least[1],
                benchmark.bytes() * 1e3 / least[4]);
        System.out.printf(
                "plain pattern 1.0, quantities %.1f, matching %.1f, mentions %.1f; %d kB allocated per report%n",
                (double) least[1] / least[0],
                (double) least[2] / least[0],
                (double) least[4] / least[0],
                allocated / ReaderBenchmark.REPORTS / 1024);
        System.out.printf(
                "matching : finding quantities %.2f; within the reader %.2f%n",
                (double) least[2] / least[1], (double) (least[4] - least[3]) / least[1]);
    }
}
