package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That what is published does not depend on how the work was ordered and shared out. */
abstract class OrderScenarios extends ConsolidationScenarios {
    private static final int SEEDS = 5;
    private static final List<String> AGENCIES = List.of("威海市生态环境局", "烟台市生态环境局", "山东省生态环境厅", "威海市环翠区人民政府", "焦作市生态环境局");

    @AfterEach
    void clearSizes() {
        List.of("chunk-size", "threads").forEach(name -> System.clearProperty("nianjian." + name));
    }

    @Test
    void orderOfFilesThreadsAndChunkSizesNeverMatter() throws Exception {
        Map<String, String> texts = texts();
        write(texts, List.copyOf(texts.keySet()));
        Map<String, String> expected = run("first", 1, 50);
        assertThat(expected.get("findings.csv"))
                .contains(",conflict,", ",revision,", ",duplicate_report,", ",unidentified,", ",unreadable,");

        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            use(freshStore());
            clearInput();
            List<String> files = new ArrayList<>(texts.keySet());
            Collections.shuffle(files, random);
            if (seed == 0) {
                write(texts, files.subList(0, files.size() / 2));
                run("half", 2, 5);
            }
            write(texts, files);

            assertThat(run("seed" + seed, 1 + random.nextInt(4), 1 + random.nextInt(12)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void reconcilingTwiceChangesNothing() throws Exception {
        Map<String, String> texts = texts();
        write(texts, List.copyOf(texts.keySet()));
        Map<String, String> once = run("once", 2, 50);

        assertThat(nianjian("rerun", "--from", "reconcile").exit()).isIn(0, 3);

        assertThat(published("once")).isEqualTo(once);
    }

    /** Reports that repeat, contradict and correct themselves and each other, some twice, some without a place or text. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (int number = 0; number < 30; number++) {
            String agency = AGENCIES.get(number % AGENCIES.size());
            int year = 2018 + number / AGENCIES.size();
            String text = report(agency, year, 100 + number, number + ".5")
                    + (year - 1) + "年，全局共办理行政处罚案件" + (90 + number) + "件。\n"
                    + "二、执法检查情况\n" + year + "年，威海市共办理行政处罚案件" + (40 + number) + "件，其中环翠区办理行政处罚案件"
                    + (30 + number) + "件。\n" + year + "年，共出动执法人员" + (700 + number) + "人次，检查企业" + (200 + number)
                    + "家次，检查企业" + (200 + number % 7) + "家次。\n";
            texts.put(number % 3 + "/报告" + number + ".txt", text);
            if (number % 10 == 0) {
                texts.put(number % 3 + "/另存" + number + ".txt", text);
            }
        }
        texts.put("工作总结.txt", "工作总结\n一年来，全局共办理行政处罚案件77件。\n");
        texts.put("空.txt", "");
        return texts;
    }

    private void write(Map<String, String> texts, List<String> files) throws IOException {
        for (String file : files) {
            write(file, texts.getOrDefault(file, ""));
        }
    }

    private void clearInput() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(input())) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    /** What a run publishes. */
    private Map<String, String> run(String output, int threads, int chunkSize) throws IOException {
        System.setProperty("nianjian.threads", Integer.toString(threads));
        System.setProperty("nianjian.chunk-size", Integer.toString(chunkSize));
        Path folder = output().resolveSibling(output);

        Answer run = nianjian("run", "--output", folder.toString());

        assertThat(run.exit()).as(run.err()).isIn(0, 3);
        return published(output);
    }

    /** All CSVs published, but the history of the store. */
    private Map<String, String> published(String output) throws IOException {
        Map<String, String> published = new TreeMap<>();
        try (Stream<Path> files = Files.list(output().resolveSibling(output))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv") && !name.equals("revisions.csv")) {
                    published.put(name, Files.readString(file));
                }
            }
        }
        return published;
    }
}
