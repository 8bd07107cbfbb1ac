package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A release of the sample reports and of reports full of formulas, and programs nobody here wrote to open it with. */
record PublishedSample(Path folder) {
    private static final List<String> SNARES = List.of(
            "=cmd|' /C calc'!A0",
            "=cmd|calc",
            "+1",
            "-2",
            "@SUM(1,1)",
            "＝1+1",
            "＋1",
            "－2",
            "＠SUM(1)",
            "=HYPERLINK(\"http://a\",\"b\")");

    private static final List<String> CSVS = List.of(
            "observations.csv",
            "wide.csv",
            "mentions.csv",
            "findings.csv",
            "reports.csv",
            "revisions.csv",
            "targets.csv",
            "coverage.csv",
            "conflicts.csv",
            "indicators.csv",
            "regions.csv",
            "obs_status.csv");

    static PublishedSample publish(Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        try (Stream<Path> samples = Files.list(Path.of("input"))) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                Files.copy(sample, input.resolve(sample.getFileName().toString()));
            }
        }
        for (int i = 0; i < SNARES.size(); i++) {
            String name = SNARES.get(i).replaceAll("[/:|\"']", "") + ".txt";
            Files.writeString(input.resolve(name), hostile(SNARES.get(i), 2010 + i));
        }
        System.setProperty("nianjian.data", folder.resolve("data").toString());
        StringWriter told = new StringWriter();
        int exit = Main.execute(
                new PrintWriter(told),
                new PrintWriter(told),
                "run",
                "--input",
                input.toString(),
                "--output",
                folder.resolve("output").toString());
        System.clearProperty("nianjian.data");
        assertThat(exit).as(told.toString()).isIn(0, 3);
        return new PublishedSample(folder.resolve("output"));
    }

    /** A report whose title, figures and words begin with what a spreadsheet would compute. */
    private static String hostile(String snare, int year) {
        String head = snare + "\t威海市生态环境局" + year + "年法治政府建设年度报告\n\n";
        return head + snare + year + "年，我局严格规范公正文明执法，现报告如下：\n"
                + snare + "\t办理行政处罚案件" + snare + "12件，" + snare + "罚款金额" + snare + "3.5万元\r" + snare + "。\n"
                + snare + "居民张三丰投诉" + snare + "办理信访投诉1,4件，\t" + snare + "15件。\n"
                + "办理行政处罚案件13件，" + snare + "罚款金额4.5万元。明年" + snare + "计划检查企业" + snare + "30家次。\n";
    }

    List<String> csvs() {
        return CSVS;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A CSV's cells, its header first. */
    List<List<String>> cells(String csv) throws IOException {
        String text = Files.readString(file(csv)).substring(1);
        try (Stream<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(text)).stream()) {
            return records.map(CSVRecord::toList).toList();
        }
    }

    /** What a program prints; it must end well within minutes. */
    static String run(Path folder, String... command) {
        try {
            Path printed = Files.createTempFile(folder, "printed", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            assertThat(process.waitFor(4, TimeUnit.MINUTES)).as(command[0]).isTrue();
            String text = Files.readString(printed, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(text).isZero();
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
