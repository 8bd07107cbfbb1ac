package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page and the texts it shows, whatever the database. */
abstract class PageScenarios extends DatasetScenarios {

    @Test
    void thePageHoldsTheTextOfEachReportWithNamesMasked() throws Exception {
        writeTwoReports();
        write("山东/烟台.txt", report("烟台市生态环境局", 2021, 7, "5") + "居民张三丰反映的问题5件已办结。\n");

        assertThat(nianjian("run").exit()).isZero();

        assertThat(count("select count(*) from nianjian.report_text")).isEqualTo(3);
        assertThat(page())
                .contains("烟台市生态环境局2021年法治政府建设年度报告", "现将有关情况报告如下", "居民张某某反映的问题5件")
                .doesNotContain("张三丰");
    }

    @Test
    void theSameInputGivesTheSamePage() throws Exception {
        writeTwoReports();
        nianjian("run");
        String before = page();
        nianjian("run", "--force");

        assertThat(page()).isEqualTo(before);
    }

    @Test
    void aLongTextComesBackWhole() throws Exception {
        String report = report("威海市生态环境局", 2021, 1048, "1021");
        String filler = "工作有序推进，".repeat(15_000);
        int fill = 99_999 - report.codePointCount(0, report.length());
        write("威海.txt", report + filler.substring(0, fill) + "\ud840\udc00" + filler + "全年培训执法人员64人次。\n");

        assertThat(nianjian("run").exit()).isZero();

        assertThat(count("select count(*) from nianjian.report_text")).isGreaterThan(1);
        assertThat(page()).contains("\ud840\udc00", "全年培训执法人员64人次").doesNotContain("\ufffd");
    }

    @Test
    void theTextOfAReportGoesWithIt() throws Exception {
        writeTwoReports();
        nianjian("run");
        Files.delete(input().resolve("河南/焦作.txt"));
        nianjian("run");

        assertThat(count("select count(*) from nianjian.report_text")).isEqualTo(1);
        assertThat(page()).doesNotContain("焦作市生态环境局");
    }

    private String page() throws IOException {
        return Files.readString(output().resolve("report.html"));
    }
}
