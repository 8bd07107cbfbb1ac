package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same report in several files, whatever the database. */
abstract class DuplicateScenarios extends OrderScenarios {
    private static final String PAGE = "b/网页.txt";
    private static final String PLAIN = "a/文本.txt";

    /** A report with sentences enough of its own. */
    private static String plain(int cases) {
        return report("威海市生态环境局", 2021, cases, "89.10")
                + IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> "二、其他工作\n组织第" + (char) ('甲' + number) + "类培训，加强队伍建设。")
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** The same report as a page shows it: lines broken within sentences, full-width digits, navigation around it. */
    private static String page(int cases) {
        return "首页 > 政府信息公开 > 法治政府建设\n浏览次数：356\n" + plain(cases).replace("，罚款", "，\n罚款")
                + "\n打印本页  关闭窗口\n扫一扫在手机打开当前页\n";
    }

    @Test
    void ofThePageAndThePlainTextOfOneReportOneIsReconciled() throws Exception {
        write(PAGE, page(1048));
        write(PLAIN, plain(1048));

        Answer run = nianjian("run");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(published().get("reports.csv"))
                .containsPattern(
                        "文本\\.txt.*,duplicate_of:R[0-9a-f]{12},\"It is the same report as b/网页\\.txt \\(\\d+ %")
                .containsPattern("网页\\.txt.*,ok,");
        assertThat(published().get("findings.csv")).contains("note,duplicate_report,371000,2021,");
        assertThat(published().get("mentions.csv")).as("figures as they stand").contains(PAGE, PLAIN);
        assertThat(count("select max(mention_count) from nianjian.observation")).isEqualTo(1);
    }

    @Test
    void anAgencyNamedWithoutItsProvinceIsTheSame() throws Exception {
        write(PLAIN, plain(1048));
        write(PAGE, plain(1048).replace("威海市生态环境局", "山东省威海市生态环境局"));

        nianjian("run");

        assertThat(published().get("reports.csv")).contains("duplicate_of:");
    }

    @Test
    void theReportThatTheManifestNamesIsKept() throws Exception {
        write(PAGE, page(1048));
        write(PLAIN, plain(1048));
        nianjian("run");
        write("reports.csv", "file,published\n" + PLAIN + ",2022-01-20\n");

        nianjian("run");

        assertThat(published().get("reports.csv"))
                .containsPattern("网页\\.txt.*,duplicate_of:R[0-9a-f]{12},.*the manifest names it")
                .containsPattern("文本\\.txt.*,ok,");
    }

    @Test
    void aDuplicateStandsForItselfAgainWhenTheKeptOneIsGone() throws Exception {
        write(PLAIN, plain(1048));
        nianjian("run");
        Map<String, String> alone = published();
        write(PAGE, page(1048));
        nianjian("run");
        assertThat(published()).isNotEqualTo(alone);
        Files.delete(input().resolve(PAGE));

        Answer run = nianjian("run");

        assertThat(run.out()).contains("(0 read, 1 unchanged, 1 gone)");
        assertThat(published()).isEqualTo(alone);
    }

    @Test
    void whichOneIsKeptDoesNotDependOnWhatWasReadFirst() throws Exception {
        List<String> files = List.of("c.txt", "a.txt", "b.txt");
        for (String file : files) {
            write(file, plain(7));
            nianjian("run");
        }
        Map<String, String> oneByOne = published();

        nianjian("run", "--force");

        assertThat(published()).isEqualTo(oneByOne);
        assertThat(published().get("reports.csv"))
                .containsPattern("a\\.txt.*,ok,")
                .containsPattern("b\\.txt.*,duplicate_of:")
                .containsPattern("c\\.txt.*,duplicate_of:");
        use(freshStore());
        nianjian("run");
        assertThat(published()).isEqualTo(oneByOne);
    }

    @Test
    void twoReportsOfOneAgencyAndYearStayTwo() throws Exception {
        write("年报.txt", plain(1048));
        write("总结.txt", """
                威海市生态环境局2021年工作总结

                2021年，空气质量持续改善。
                一、大气
                全年优良天数比例为89.1%。
                二、水
                开展巡查300次。
                三、执法
                2021年，全局共办理行政处罚案件1048件。
                """);

        nianjian("run");

        assertThat(published().get("reports.csv")).doesNotContain("duplicate_of");
        assertThat(published().get("findings.csv")).doesNotContain("duplicate_report");
        assertThat(count("select max(mention_count) from nianjian.observation")).isEqualTo(2);
    }
}
