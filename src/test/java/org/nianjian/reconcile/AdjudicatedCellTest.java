package org.nianjian.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.reconcile.Explanation.Heard;
import org.nianjian.reconcile.Reconciler.Reconciled;
import org.nianjian.reconcile.SourceReport.Told;

class AdjudicatedCellTest {

    /** Each line: what is told | the decision | value, bound, rule, flags, mentions that disagree, report, days. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        own2021 处罚 14件=14; own2021 处罚 13件=13                  | penalty_cases 13 件      | 13 exact adjudicated A 1 of 2 R1 2021-01-01/2021-12-31
        own2021 处罚 14件=14; own2021 处罚 13件=13                  | penalty_cases 15 件      | 15 exact adjudicated A 2 of 2  2021-01-01/2021-12-31
        own2021 处罚 14件=14                                        | penalty_cases 14 件      | 14 exact adjudicated A 0 of 1 R1 2021-01-01/2021-12-31
        own2021 处罚 2500余件=2500 over                             | penalty_cases 2513 件    | 2513 exact adjudicated A 0 of 1 R1 2021-01-01/2021-12-31
        own2021 处罚 1200件=1200 1-11; own2021 处罚 1100件=1100 1-11 | penalty_cases 1100 件    | 1100 exact adjudicated D 1 of 2 R1 2021-01-01/2021-11-30
        own2021 处罚 30件=30 1-11; own2022 处罚 30件=30             | penalty_cases 30 件      | 30 exact adjudicated A 0 of 2 R5 2021-01-01/2021-12-31
        own2021 罚款 1021万元=1021E+4; own2021 罚款 1022.5万元=10225000 | penalty_fines 1021.2E+4 元 | 10212000 exact adjudicated A 1 of 2 R1 2021-01-01/2021-12-31
        own2021 检查 4533家次=4533; own2021 检查 4600家次=4600      | enforcement_inspections 2100 家 | 2100 exact adjudicated D 2 of 2  2021-01-01/2021-12-31
        government2021 PM2.5 26=26; own2021 PM2.5 24=24             | air_pm25 24 微克/立方米  | 24 exact adjudicated A 1 of 2 R1 2021-01-01/2021-12-31
        early2021 处罚 30件=30                                      | penalty_cases 30 件      | 30 exact adjudicated A 0 of 1 R4 2021-01-01/2021-12-31
        """)
    void aDecisionWinsOverEveryMention(String told, String decision, String expected) {
        Reconciled reconciled = reconciler(decision).reconcile(Tellings.parse(told));

        assertThat(reconciled.observations().stream().map(AdjudicatedCellTest::shown))
                .containsExactly(expected);
        assertThat(reconciled.findings())
                .as("whoever decides has seen the contradiction")
                .isEmpty();
    }

    @Test
    void whereNoMentionAgreesTheEvidenceIsTheDecision() {
        Reconciled reconciled = reconciler("penalty_cases 15 件").reconcile(Tellings.parse("own2021 处罚 14件=14"));

        Observation observation = reconciled.observations().get(0);
        assertThat(observation.chosen().sentence()).isEqualTo("裁定为15件：与台账核对（王审核，2026-11-21）");
        assertThat(observation.chosen().text()).isEqualTo("15件");
        assertThat(observation.agency()).isEmpty();
    }

    @Test
    void anEmptyValueWithholdsTheFigureAndLeavesTheOthers() {
        Reconciled reconciled = reconciler("penalty_cases - 件")
                .reconcile(Tellings.parse("own2021 处罚 14件=14; own2021 处罚 13件=13; own2021 罚款 7元=7"));

        assertThat(reconciled.observations())
                .extracting(observation -> observation.cell().indicator())
                .containsExactly("penalty_fines");
        assertThat(reconciled.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "penalty_cases 15 件       | 15 exact adjudicated A 0 of 0  2021-01-01/2021-12-31 | “行政处罚案件”2021年的裁定（15件，王审核，2026-11-21）已没有任何报告提到，仍按裁定公布。",
                "penalty_cases - 件        |                                                       | “行政处罚案件”2021年不公布数据的裁定（王审核，2026-11-21）已没有任何报告提到，不再起作用。"
            })
    void aDecisionThatNothingIsToldOfAnyMoreIsPublishedAndTold(String decision, String expected, String message) {
        for (Reconciled reconciled : List.of(
                reconciler(decision).reconcileUntold(new Adjudication.Place("371000", 2021)),
                reconciler(decision).reconcile(Tellings.parse("own2021 罚款 7元=7; own2021 处罚 14件=14 target")))) {
            assertThat(reconciled.observations().stream()
                            .filter(observation ->
                                    observation.cell().indicator().equals("penalty_cases"))
                            .map(AdjudicatedCellTest::shown)
                            .collect(Collectors.joining()))
                    .isEqualTo(expected == null ? "" : expected);
            assertThat(reconciled.findings()).extracting(Finding::kind).containsExactly(FindingKind.ADJUDICATION_STALE);
            assertThat(reconciled.findings()).extracting(Finding::message).containsExactly(message);
        }
    }

    @Test
    void anUntoldIndicatorBelongsToItsOwner() {
        assertThat(reconciler("air_pm25 24 微克/立方米")
                        .reconcileUntold(new Adjudication.Place("371000", 2021))
                        .observations())
                .extracting(observation -> observation.cell().agencyKind())
                .containsExactly("ecology");
        assertThat(reconciler("penalty_cases 24 件")
                        .reconcileUntold(new Adjudication.Place("371000", 2021))
                        .observations())
                .extracting(observation -> observation.cell().agencyKind())
                .containsExactly("other");
    }

    @Test
    void aDecisionOnWhatTwoLinesOfGovernmentTellAppliesToNeither() {
        Reconciled reconciled = reconciler("penalty_cases 15 件")
                .reconcile(Tellings.parse("own2021 处罚 14件=14; government2021 处罚 90件=90"));

        assertThat(reconciled.observations()).extracting(Observation::rule).containsExactly(Rule.SINGLE, Rule.SINGLE);
        assertThat(reconciled.findings()).extracting(Finding::kind).containsExactly(FindingKind.ADJUDICATION_INVALID);
        assertThat(reconciled.findings().get(0).message())
                .isEqualTo("adjudications.csv: the decision on 371000 2021 penalty_cases does not apply:"
                        + " it is told of ecology and of government, each for itself.");
    }

    /** Each line: what is told | the decision | the verdicts in order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        own2021 处罚 14件=14; own2021 处罚 13件=13                    |                       | QUOTED CONTESTED
        own2021 处罚 14件=14; own2021 处罚 14件=14                    |                       | QUOTED AGREES
        own2021 处罚 30件=30; province2021 处罚 31件=31               |                       | QUOTED LEFT_OUT:own_report
        own2021 处罚 30件=30 1-11; own2022 处罚 33件=33; province2021 处罚 31件=31 | | LEFT_OUT:full_year QUOTED LEFT_OUT:own_report
        own2021 处罚 30件=30; own2022 处罚 28件=28                    |                       | LEFT_OUT:latest_report QUOTED
        own2021 处罚 288件=288; own2021 处罚 251件=251 part_of:R1_10  |                       | QUOTED PART
        own2021 处罚 288件=288; own2021 食品领域·处罚 52件=52 | | QUOTED NARROWED
        own2021 检查 2100家=2100 家; own2021 检查 4533家次=4533       |                       | OTHER_SCOPE QUOTED
        own2021 处罚 14件=14; own2021 处罚 20件=20 target; own2021 处罚 3人=3 人; own2021 处罚 99件=99 2020-2021 | | QUOTED NO_OUTCOME OTHER_UNIT SEVERAL_YEARS
        own2021 处罚 20件=20 target                                   |                       | NO_OUTCOME
        own2021 处罚 14件=14; own2021 处罚 13件=13                    | penalty_cases 13 件   | LEFT_OUT:adjudicated QUOTED
        own2021 处罚 14件=14; own2021 处罚 13件=13                    | penalty_cases - 件    | LEFT_OUT:adjudicated LEFT_OUT:adjudicated
        """)
    void tellsWhatBecameOfEachMention(String told, String decision, String expected) {
        List<Told> all = Tellings.parse(told);
        String indicator = all.get(0).mention().indicator();
        Reconciler reconciler =
                decision == null ? new Reconciler(Tellings.INDICATORS, code -> true, List.of()) : reconciler(decision);

        List<Explanation> explained = reconciler.explain(new Adjudication.Key("371000", 2021, indicator), all);

        assertThat(explained).hasSize(1);
        assertThat(explained.get(0).heard().stream().map(AdjudicatedCellTest::verdict))
                .containsExactly(expected.split(" "));
        assertThat(explained.get(0).observation())
                .as("what is explained is what is published")
                .isEqualTo(reconciler.reconcile(all).observations().stream().findFirst());
    }

    private static String verdict(Heard heard) {
        return heard.verdict() + heard.rule().map(rule -> ":" + rule).orElse("");
    }

    private static Reconciler reconciler(String decision) {
        String[] words = decision.strip().split(" ");
        Optional<BigDecimal> value = words[1].equals("-") ? Optional.empty() : Optional.of(new BigDecimal(words[1]));
        return new Reconciler(
                Tellings.INDICATORS,
                code -> true,
                List.of(new Adjudication(
                        "371000",
                        2021,
                        words[0],
                        value,
                        words[2],
                        value.map(number -> words[1] + words[2]).orElse(""),
                        "与台账核对",
                        "王审核",
                        LocalDate.of(2026, 11, 21))));
    }

    private static String shown(Observation observation) {
        return String.join(
                " ",
                observation.chosen().value().toPlainString(),
                observation.chosen().bound().toString(),
                observation.rule().toString(),
                observation.flags().stream().map(ObsStatus::name).collect(Collectors.joining(" ")),
                observation.conflictCount() + " of " + observation.mentionCount(),
                observation.chosen().reportId(),
                observation.chosen().period().orElseThrow().toString());
    }
}
