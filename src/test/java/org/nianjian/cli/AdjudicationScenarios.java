package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianjian.store.RunLock;

/** Persons' decisions on cells, and what each release changed, whatever the database. */
abstract class AdjudicationScenarios extends DuplicateScenarios {
    private static final String HEADER =
            "ref_area,time_period,indicator,obs_value,unit_measure,reason,author,decided_on\n";

    /** A report that tells two counts of cases. */
    private static String contested(int one, int other) {
        return report("威海市生态环境局", 2021, one, "1021") + "二、其他\n2021年，全局共办理行政处罚案件" + other + "件。\n";
    }

    private void writeContested() throws IOException {
        write("威海.txt", contested(1048, 1040));
        write("焦作.txt", report("焦作市生态环境局", 2022, 12, "89.10"));
    }

    private List<String> cells(String indicator) throws IOException {
        return Files.readString(output().resolve("observations.csv"))
                .lines()
                .filter(line -> line.contains("," + indicator + ","))
                .toList();
    }

    private List<String> revisions() throws IOException {
        return Files.readString(output().resolve("revisions.csv"))
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void aDecisionIsPublishedThoughNoReportChanged() throws Exception {
        writeContested();
        nianjian("run");
        assertThat(cells("penalty_cases").get(0)).contains(",1048,件,0,exact,U,U,", ",2,1,stated_first,");
        assertThat(published().get("findings.csv")).contains(",conflict,371000,2021,penalty_cases,");
        write("adjudications.csv", HEADER + "371000,2021,penalty_cases,1040,件,与台账核对,王审核,2026-11-21\n");

        Answer run = nianjian("run");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("2 reports (0 read, 2 unchanged, 0 gone)");
        assertThat(cells("penalty_cases").get(0))
                .contains(",1040,件,0,exact,A,A,2021-01-01,2021-12-31,2,1,adjudicated,R", "行政处罚案件1040件");
        assertThat(published().get("wide.csv")).contains(",1040,");
        assertThat(published().get("findings.csv")).doesNotContain("conflict");
        assertThat(count("select count(*) from dataset.observations where rule = 'adjudicated' and obs_value = 1040"))
                .isEqualTo(1);
        assertThat(revisions()).containsExactly("2,371000,ecology,penalty_cases,2021,1048,1040,adjudicated");
        assertThat(count("select count(*) from dataset.revisions where old_value = 1048 and new_value = 1040"))
                .isEqualTo(1);
    }

    @Test
    void aDecisionThatNoMentionAgreesWithStandsByItself() throws Exception {
        writeContested();
        String line = "341600,2021,penalty_fines,20.3137,万元,=台账,王审核,2026/11/21\n";
        write("adjudications.csv", HEADER + "371000,2021,penalty_fines,1030.5,万元,见台账,王审核,2026-11-21\n" + line);

        nianjian("run");

        assertThat(cells("penalty_fines"))
                .anyMatch(cell -> cell.contains("371000,山东省威海市,ecology,penalty_fines,罚款金额,2021,10305000,元,0,exact,A,A,")
                        && cell.contains(",1,1,adjudicated,,,「裁定为1030.5万元：见台账（王审核，2026-11-21）」"))
                .anyMatch(cell -> cell.contains("341600,安徽省亳州市,other,penalty_fines,罚款金额,2021,203137,元,0,exact,A,A,")
                        && cell.contains(",0,0,adjudicated,,,「裁定为20.3137万元：=台账（王审核，2026-11-21）」"));
        assertThat(published().get("findings.csv")).contains("warning,adjudication_stale,341600,2021,penalty_fines,");
        Map<String, String> once = published();
        nianjian("run", "--force");
        assertThat(published()).isEqualTo(once);
        use(freshStore());
        nianjian("run");
        assertThat(published()).isEqualTo(once);
    }

    @Test
    void anEmptyValueTakesTheCellOutAndBackAgain() throws Exception {
        writeContested();
        nianjian("run");
        write("adjudications.csv", HEADER + "371000;2021;penalty_cases;;;存疑;王审核;2026-11-21\n".replace(';', ','));

        nianjian("run");

        assertThat(cells("penalty_cases")).hasSize(1).noneMatch(cell -> cell.contains("371000"));
        assertThat(published().get("mentions.csv")).contains("1048件", "1040件");
        Files.delete(input().resolve("adjudications.csv"));
        nianjian("run");
        assertThat(cells("penalty_cases")).hasSize(2);
        assertThat(revisions())
                .containsExactly(
                        "2,371000,ecology,penalty_cases,2021,1048,,adjudicated",
                        "3,371000,ecology,penalty_cases,2021,,1048,adjudicated");
    }

    @Test
    void faultyLinesAreFindingsAndTheRestApplies() throws Exception {
        writeContested();
        String table = HEADER.replace(',', ';') + "371000;2021;penalty_cases;1040;件;\"核对,\n见台账\";王审核;2026-11-21\n"
                + "999999;2021;penalty_cases;1;件;;王审核;2026-11-21\n";
        Files.write(input().resolve("adjudications.csv"), table.getBytes(Charset.forName("GBK")));

        Answer run = nianjian("run");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(cells("penalty_cases").get(0)).contains(",1040,", ",adjudicated,");
        assertThat(published().get("findings.csv"))
                .contains("error,adjudication_invalid,,,,,,"
                        + "adjudications.csv line 4: no region has the code 999999.,");
    }

    @Test
    void aTableOfDecisionsThatCannotBeUsedFailsTheRunBeforeAnythingChanges() throws Exception {
        writeContested();
        nianjian("run");
        Map<String, String> before = published();
        write("adjudications.csv", "ref_area,time_period,indicator,author,decided_on\n");
        Files.delete(input().resolve("焦作.txt"));

        assertOneSentence(nianjian("run"), 1, "adjudications.csv can't be used", "no column named obs_value");

        assertThat(published()).isEqualTo(before);
        assertThat(count("select count(*) from nianjian.report")).isEqualTo(2);
    }

    @Test
    void eachReleaseTellsWhatItChangedAndWhy() throws Exception {
        writeContested();
        nianjian("run");
        assertThat(revisions()).as("the first release").isEmpty();
        write("焦作.txt", report("焦作市生态环境局", 2022, 13, "89.10"));
        nianjian("run");
        nianjian("run");
        write("焦作二.txt", report("焦作市生态环境局", 2020, 7, "3"));
        nianjian("run", "--force");
        Files.delete(input().resolve("威海.txt"));
        nianjian("run");
        write("reports.csv", "file,ref_area\n焦作二.txt,341600\n");
        nianjian("run");

        assertThat(revisions())
                .containsExactly(
                        "2,410800,ecology,penalty_cases,2022,12,13,source_revised",
                        "4,410800,ecology,penalty_cases,2020,,7,source_added",
                        "4,410800,ecology,penalty_fines,2020,,30000,source_added",
                        "5,371000,ecology,penalty_cases,2021,1048,,source_gone",
                        "5,371000,ecology,penalty_fines,2021,10210000,,source_gone",
                        "6,341600,ecology,penalty_cases,2020,,7,source_revised",
                        "6,341600,ecology,penalty_fines,2020,,30000,source_revised",
                        "6,410800,ecology,penalty_cases,2020,7,,source_revised",
                        "6,410800,ecology,penalty_fines,2020,30000,,source_revised");
        assertThat(count("select count(*) from dataset.revisions")).isEqualTo(9);
    }

    @Test
    void aFailedReleaseLeavesNoRevisions() throws Exception {
        writeContested();
        nianjian("run");
        write("焦作.txt", report("焦作市生态环境局", 2022, 13, "89.10"));
        execute("alter table dataset.revisions add constraint broken check (new_value <> 13)");
        assertThat(nianjian("run").exit()).isEqualTo(1);
        assertThat(count("select count(*) from dataset.revisions")).isZero();
        execute("alter table dataset.revisions drop constraint broken");

        nianjian("restart");

        assertThat(revisions()).containsExactly("2,410800,ecology,penalty_cases,2022,12,13,source_revised");
    }

    @Test
    void explainTellsWhatWasChosenAndWhatBecameOfTheRest() throws Exception {
        writeContested();
        write("山东.txt", report("山东省生态环境厅", 2021, 9, "2").replace("全局共办理", "威海市共办理"));
        nianjian("run");

        Answer contested = nianjian("explain", "371000", "2021", "penalty_cases");
        write("adjudications.csv", HEADER + "371000,2021,penalty_cases,1040,件,与台账核对,王审核,2026-11-21\n");
        nianjian("run");
        Answer decided = nianjian("explain", "371000", "2021", "penalty_cases");

        assertThat(contested.exit()).as(contested.err()).isZero();
        assertThat(contested.out())
                .contains(
                        "penalty_cases 行政处罚案件 of 371000 山东省威海市 in 2021 (ecology): 1048 件",
                        "status U; 2021-01-01/2021-12-31; rule stated_first: the reports contradict each other",
                        "quoted: 「1048件」 = 1048 件, 2021-01-01/2021-12-31",
                        "威海.txt, 威海市生态环境局, report for 2021",
                        "「2021年，全局共办理行政处罚案件1040件。」",
                        "contradicts it: 「1040件」 = 1040 件")
                .doesNotContain("not published yet", "release ");
        assertThat(decided.out())
                .contains(
                        "in 2021 (ecology): 1040 件",
                        "rule adjudicated: a person has decided",
                        "decided: 1040件, by 王审核 on 2026-11-21: 与台账核对",
                        "quoted: 「1040件」",
                        "left out by adjudicated: 「1048件」",
                        "release 2 (ecology): 1048 → 1040, adjudicated");
    }

    @Test
    void explainWorksWhileARunIsGoingOnAndRefusesWhatIsNoCell() throws Exception {
        writeContested();
        nianjian("run");
        try (RunLock held = RunLock.tryAcquire(store()).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(nianjian("explain", "371000", "2021", "penalty_cases").exit())
                    .isZero();
        }

        assertOneSentence(
                nianjian("explain", "371000", "1999", "penalty_cases"),
                2,
                "no report and no decision tells penalty_cases of 371000 in 1999");
        assertOneSentence(nianjian("explain", "999999", "2021", "penalty_cases"), 2, "no region has the code 999999");
        assertOneSentence(nianjian("explain", "威海", "2021", "penalty_cases"), 2, "no region has the code 威海");
        assertOneSentence(nianjian("explain", "371000", "21", "penalty_cases"), 2, "not a year: 21");
        assertOneSentence(nianjian("explain", "371000", "2021", "penalties"), 2, "no indicator penalties");
        assertOneSentence(nianjian("explain", "371000", "2021"), 2, "INDICATOR");
    }

    @Test
    void theTemplateHoldsTheOpenCellsAndDecidesNothingUntilFilledIn() throws Exception {
        writeContested();
        nianjian("run");

        Answer template = nianjian("adjudicate", "--template");
        Path file = input().resolve("adjudications.csv");
        assertThat(nianjian("adjudicate", "--template", file.toString()).out()).startsWith("wrote 1 open cells into ");

        assertThat(template.exit()).as(template.err()).isZero();
        assertThat(Files.readString(file)).isEqualTo(template.out());
        assertThat(template.out().lines())
                .containsExactly(
                        "\uFEFFref_area,time_period,indicator,obs_value,unit_measure,reason,author,decided_on,"
                                + "ref_area_name,agency_kind,indicator_name,told,evidence",
                        "371000,2021,penalty_cases,,件,,,,山东省威海市,ecology,行政处罚案件,"
                                + "「1048件」 威海.txt; 「1040件」 威海.txt,"
                                + "「2021年，全局共办理行政处罚案件1048件，罚款金额1021万元。」「2021年，全局共办理行政处罚案件1040件。」");
        assertOneSentence(nianjian("adjudicate", "--template", file.toString()), 2, "is there already");
        nianjian("run");
        assertThat(cells("penalty_cases").get(0)).contains(",1048,", ",stated_first,");
        assertThat(published().get("findings.csv")).contains("adjudications.csv line 2: not filled in yet");
        Files.writeString(file, Files.readString(file).replace(",,件,,,,", ",1040,件,核对,王审核,2026/11/21,"));
        nianjian("run");
        assertThat(cells("penalty_cases").get(0)).contains(",1040,", ",adjudicated,");
        assertThat(nianjian("adjudicate", "--template").out().lines()).hasSize(1);
        assertOneSentence(nianjian("adjudicate"), 2, "--template is needed");
    }

    @Test
    void aRerunBeginsAtTheStepNamed() throws Exception {
        writeContested();
        nianjian("run");
        Map<String, String> first = published();
        write("焦作.txt", report("焦作市生态环境局", 2022, 13, "89.10"));
        write("adjudications.csv", HEADER + "371000,2021,penalty_cases,1040,件,,王审核,2026-11-21\n");

        Answer release = nianjian("rerun", "--from", "release");
        assertThat(release.exit()).as(release.err()).isZero();
        assertThat(release.out()).startsWith("2 reports, ");
        assertThat(published()).isEqualTo(first);
        Answer reconciled = nianjian("rerun", "--from", "reconcile");
        assertThat(reconciled.exit()).as(reconciled.err()).isZero();
        assertThat(cells("penalty_cases").get(0)).contains(",1040,");
        assertThat(cells("penalty_cases").get(1)).contains(",12,");
        nianjian("rerun", "--from", "read");
        assertThat(cells("penalty_cases").get(1)).contains(",13,");
        assertThat(nianjian("status").out()).contains("run 4");

        assertThat(revisions())
                .containsExactly(
                        "3,371000,ecology,penalty_cases,2021,1048,1040,adjudicated",
                        "4,410800,ecology,penalty_cases,2022,12,13,source_revised");
        assertOneSentence(nianjian("rerun", "--from", "nowhere"), 2, "there is no step nowhere");
        assertOneSentence(nianjian("rerun"), 2, "--from");
    }

    @Test
    void observationsFromBeforeTheyHeldTheirFiguresAreGivenThem() throws Exception {
        writeContested();
        String agreeing = "371000,2021,penalty_cases,1040,件,,王审核,2026-11-21\n";
        String bare = "371000,2021,penalty_fines,1030.5,万元,见台账,王审核,2026-11-21\n";
        write("adjudications.csv", HEADER + agreeing + bare);
        nianjian("run");
        Map<String, String> before = published();
        execute("update nianjian.observation set char_end = null, text = null, amount = null, amount_scale = null,"
                + " unit = null, bound = null, role = null, period_start = null, period_end = null, label = null,"
                + " relations = null, sentence = null, sentence_at = null");

        execute(filling());
        Files.delete(output().resolve("observations.csv"));
        Answer release = nianjian("rerun", "--from", "release");

        assertThat(release.exit()).as(release.err()).isZero();
        assertThat(count("select count(*) from nianjian.observation where text is null"))
                .as("the decision that no mention agrees with")
                .isEqualTo(1);
        assertThat(published()).isEqualTo(before);
    }

    /** The migration's statement that fills the columns. */
    private static String filling() throws IOException {
        try (InputStream migration =
                Objects.requireNonNull(Main.class.getResourceAsStream("/db/migration/common/V10__order_on_disk.sql"))) {
            String statements = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            return statements
                    .substring(statements.indexOf("update nianjian.observation"))
                    .replace(";", "");
        }
    }
}
