package org.nianjian.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.reconcile.Reconciler.Reconciled;
import org.nianjian.reconcile.SourceReport.Told;

class ReconcilerTest {
    private final Reconciler reconciler =
            new Reconciler(Tellings.INDICATORS, code -> !code.startsWith("air"), List.of());

    /** Each line: what is told | value published, rule, flags, mentions that disagree | findings. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        own2021 处罚 14件=14; own2021 处罚 13件=13                                              | 14 stated_first U 1 | conflict
        own2021 局机关·处罚 52件=52; own2021 局机关·处罚 53件=53                                   | 52 stated_first U 1 | conflict
        own2021 食品领域·处罚 52件=52; again2021 处罚 288件=288                                   | 288 latest_report A 1 | conflict
        own2021 处罚 14件=14 conflicts:R1_20; own2021 处罚 13件=13 conflicts:R1_10              | 14 stated_first U 1 | conflict
        own2021 处罚 146件=146; own2021 处罚 146件=146; own2021 处罚 164件=164                  | 146 stated_first U 1 | conflict
        own2021 处罚 146件=146; own2021 处罚 164件=164; own2021 处罚 164件=164                  | 146 stated_first U 2 | conflict
        own2021 处罚 2500余件=2500 over; own2021 处罚 2499件=2499                               | 2500 stated_first U E 1 | conflict
        own2021 处罚 2500余件=2500 over; own2021 处罚 2600件=2600                               | 2500 stated_first U E 1 | conflict
        own2021 处罚 近3000件=3000 nearly; own2021 处罚 3001件=3001                             | 3000 stated_first U E 1 | conflict
        own2021 处罚 近3000件=3000 nearly; own2021 处罚 2000件=2000                             | 3000 stated_first U E 1 | conflict
        own2021 处罚 约300件=300 about; own2021 处罚 401件=401                                  | 300 stated_first U E 1 | conflict
        own2021 处罚 300件以上=300 at_least; own2021 处罚 299件=299                             | 300 stated_first U E 1 | conflict
        own2021 处罚 300件以内=300 at_most; own2021 处罚 301件=301                              | 300 stated_first U E 1 | conflict
        own2021 处罚 不到300件=300 under; own2021 处罚 300余件=300 over                         | 300 stated_first U E 1 | conflict
        own2021 罚款 1021万元=1021E+4; own2021 罚款 10220000元=10220000                         | 10210000 stated_first U 1 | conflict
        own2021 罚款 1021万元=1021E+4; own2021 罚款 1022.5万元=10225000                         | 10210000 stated_first U 1 | conflict
        own2021 罚款 1.02亿元=102E+6; own2021 罚款 10321万元=10321E+4                           | 102000000 stated_first U 1 | conflict
        own2021 PM2.5 24=24; own2021 PM2.5 24.6=24.6; own2021 PM2.5 23.4=23.4                   | 24 stated_first U 1 | conflict
        own2021 处罚 50余件=50 over; own2021 处罚 52件=52; own2021 处罚 57件=57                 | 50 stated_first U E 0 | conflict
        own2021 处罚 100件=100 1-11; own2021 处罚 110件=110 1-11                                | 100 stated_first U D 1 | conflict
        own2021 处罚 10件=10 1-3; own2021 处罚 20件=20 4-6                                      | 10 stated_first U D 1 | conflict
        own2021 PM2.5 24=24; government2021 PM2.5 26=26                                         | 24 stated_first U 1 | conflict
        province2021 处罚 30件=30; neighbour2021 处罚 31件=31                                   | 30 stated_first U 1 | conflict
        own2021 处罚 30件=30; undated2021 处罚 31件=31                                          | 30 stated_first U 1 | conflict
        own2021 处罚 30件=30; province2021 处罚 31件=31                                         | 30 own_report A 1 | conflict
        own2021 处罚 30件=30; province2021 处罚 31件=31; province2021 处罚 32件=32              | 30 own_report A 2 | conflict conflict
        own2021 处罚 99件=99; own2021 处罚 60件=60 1-6; own2021 处罚 70件=70 1-6                | 99 full_year A 2 | conflict
        own2021 处罚 30件=30; own2022 处罚 28件=28                                              | 28 latest_report A 1 | revision
        own2021 处罚 30件=30; again2021 处罚 28件=28                                            | 28 latest_report A 1 | conflict
        own2021 处罚 30件=30; own2022 处罚 28件=28; own2023 处罚 27件=27                        | 27 latest_report A 2 | revision
        own2021 处罚 30件=30; own2021 处罚 31件=31; own2022 处罚 31件=31                        | 31 latest_report A 1 | conflict
        own2021 处罚 30件=30; own2022 处罚 28件=28; own2022 处罚 29件=29                        | 28 stated_first U 2 | conflict
        province2021 处罚 30件=30; province2022 处罚 28件=28                                    | 28 latest_report A 1 | revision
        own2021 处罚 30件=30; own2022 处罚 28件=28; province2021 处罚 33件=33                   | 28 latest_report A 2 | revision
        """)
    void figuresThatContradictAreShown(String told, String expected, String findings) {
        assertThat(decided(told)).isEqualTo(expected);
        assertThat(kinds(told)).isEqualTo(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        own2021 处罚 146件=146                                                                  | 146 single A 0
        own2021 处罚 146件=146; own2021 处罚 146件=146 repeat_of:R1_10                          | 146 agreed A 0
        own2021 处罚 一百四十六件=146; own2021 处罚 146起=146 起                                | 146 agreed A 0
        own2021 处罚 146件=146; own2022 处罚 146件=146                                          | 146 agreed A 0
        own2021 处罚 146件=146; province2021 处罚 146件=146; neighbour2021 处罚 146件=146       | 146 agreed A 0
        own2021 PM2.5 24=24; own2021 PM2.5 24.0=24.0                                            | 24.0 agreed A 0
        own2021 处罚 2500余件=2500 over; own2021 处罚 2513件=2513                               | 2513 exact A 0
        own2021 处罚 2500余件=2500 over; own2021 处罚 2500件=2500                               | 2500 exact A 0
        own2021 处罚 2.5万多件=25000 over; own2021 处罚 25999件=25999                           | 25999 exact A 0
        own2021 处罚 2500余件=2500 over; own2021 处罚 2000余件=2000 over                        | 2500 exact E 0
        own2021 处罚 2500余件=2500 over; own2021 处罚 近2600件=2600 nearly                      | 2500 exact E 0
        own2021 处罚 近3000件=3000 nearly; own2021 处罚 2001件=2001                             | 2001 exact A 0
        own2021 处罚 约300件=300 about; own2021 处罚 200件=200                                  | 200 exact A 0
        own2021 处罚 300件以上=300 at_least; own2021 处罚 300件=300                             | 300 exact A 0
        own2021 处罚 不到300件=300 under; own2021 处罚 299件=299                                | 299 exact A 0
        own2021 处罚 不超过300件=300 at_most; own2021 处罚 120件=120                            | 120 exact A 0
        own2021 罚款 1021万元=1021E+4; own2021 罚款 1021.2056万元=10212056                      | 10212056 exact A 0
        own2021 罚款 1022万元=1022E+4; own2021 罚款 1021.5万元=102150E+2                        | 10215000 exact A 0
        own2021 罚款 1021万元=1021E+4; own2021 罚款 10219999元=10219999                         | 10219999 exact A 0
        own2021 罚款 近5711.9万元=57119000 nearly; own2021 罚款 57118500元=57118500             | 57118500 exact A 0
        own2021 PM2.5 24=24; own2022 PM2.5 24.4=24.4                                            | 24.4 exact A 0
        own2021 处罚 1321件=1321; own2021 处罚 1200件=1200 1-11                                 | 1321 full_year A 1
        own2021 处罚 1200件=1200 1-11; own2022 处罚 1321件=1321                                 | 1321 full_year A 1
        own2021 处罚 60件=60 1-6; own2021 处罚 100件=100 1-11                                   | 100 full_year D 1
        neighbour2021 处罚 31件=31; own2021 处罚 30件=30 1-11                                   | 30 own_report D 1
        own2021 处罚 288件=288; own2021 处罚 251件=251 part_of:R1_10                            | 288 single A 0
        own2021 专项·罚款 90元=90; own2021 处罚 12件=12 part_of:R1_10; own2021 处罚 288件=288      | 288 single A 0
        own2021 处罚 288件=288; own2021 食品领域·处罚 52件=52                                     | 288 single A 0
        own2021 局机关·处罚 52件=52; own2021 全系统·处罚 288件=288                                 | 288 single A 0
        own2021 食品领域·处罚 52件=52; own2021 交通领域夜间·处罚 53件=53                            | 52 single A 0
        own2021 食品领域·处罚 52件=52                                                            | 52 single A 0
        own2021 处罚 288件=288; own2021 处罚 25件=25 part_of:R1_10; own2021 处罚 25件=25 repeat_of:R1_20 | 288 single A 0
        own2021 检查 4533家次=4533; own2021 检查 2100家=2100 家                                 | 4533 single A 0
        own2021 处罚 30件=30; own2021 处罚 50件=50 target; own2021 处罚 8件=8 change            | 30 single A 0
        own2021 处罚 30件=30; own2021 处罚 500件=500 cumulative 2016-2021; own2021 处罚 90件=90 2019-2021 | 30 single A 0
        own2021 处罚 30件=30; own2021 处罚 20万元=200000 元                                     | 30 single A 0
        own2021 罚没·罚款 1527元=1527; own2021 罚款 1293元=1293                                   | 1293 single A 0
        own2021 罚没·罚款 1527元=1527                                                           | 1527 single A 0
        own2021 处罚 141件=141; own2021 全年·处罚 不足10件=10 under                              | 141 single A 0
        own2021 PM2.5 24=24; own2021 扣除沙尘后·PM2.5 21=21                                      | 24 single A 0
        own2021 PM2.5 24=24; government2021 PM2.5 24=24                                         | 24 agreed A 0
        """)
    void figuresThatOnlyLookContradictoryAreQuiet(String told, String expected) {
        assertThat(decided(told)).isEqualTo(expected);
        assertThat(kinds(told)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        own2021 处罚 100余件=100 over                 | E
        own2021 处罚 100件=100 1-11                   | D
        early2021 处罚 100件=100                      | P
        early2021 处罚 100件=100 1-11                 | D
        early2021 处罚 近百件=100 nearly 1-12         | P E
        own2021 检查 100家=100 家                     | D
        undated2021 处罚 100件=100                    | A
        own2021 处罚 初步统计100件=100                | P
        own2021 处罚 初步建立机制100件=100            | A
        """)
    void aStatusSaysWhatToBeCarefulOf(String told, String flags) {
        assertThat(decided(told)).isEqualTo(told.replaceAll(".*=(\\d+).*", "$1") + " single " + flags + " 0");
    }

    @Test
    void agenciesOfAnotherKindHaveCellsOfTheirOwn() {
        Reconciled result = reconcile("own2021 处罚 30件=30; government2021 处罚 900件=900");

        assertThat(result.observations())
                .extracting(observation -> observation.cell().agencyKind())
                .containsExactly("ecology", "government");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void anIndicatorsOwnerHoldsItWhoeverTells() {
        Reconciled result = reconcile("government2021 PM2.5 24=24");

        assertThat(result.observations())
                .extracting(Observation::cell)
                .containsExactly(new Cell("371000", "ecology", "air_pm25", 2021));
    }

    @Test
    void aConflictNamesBothFiguresAndBothQuotes() {
        Finding finding = reconcile("own2021 处罚 14件=14; own2021 处罚 14件=14; own2021 处罚 13件=13")
                .findings()
                .get(0);

        assertThat(finding)
                .isEqualTo(new Finding(
                        FindingKind.CONFLICT,
                        "371000",
                        "2021",
                        "penalty_cases",
                        "R1",
                        List.of("R1_10", "R1_30"),
                        "“行政处罚案件”2021年有互相矛盾的数：14件、13件；没有规则可以取舍，暂列最先出现的14件。",
                        List.of("处罚14件，第10句。", "处罚13件，第30句。")));
    }

    @Test
    void aRevisionNamesOldAndNew() {
        Finding finding = reconcile("own2021 处罚 30件=30; own2022 处罚 29件=29; own2023 处罚 27件=27")
                .findings()
                .get(0);

        assertThat(finding.message()).isEqualTo("“行政处罚案件”2021年的数有修订：2022年度报告为29件，2023年度报告改为27件。");
        assertThat(finding.mentionIds()).containsExactly("R5_20", "R6_30");
        assertThat(finding.quotes()).containsExactly("处罚29件，第20句。", "处罚27件，第30句。");
    }

    @Test
    void ofEqualFiguresTheRegionsOwnForTheWholeYearIsQuoted() {
        Reconciled result =
                reconcile("province2021 处罚 30件=30; early2021 处罚 30件=30; own2021 处罚 30件=30 1-11; again2021 处罚 30件=30");

        assertThat(result.observations())
                .extracting(observation -> observation.chosen().id())
                .containsExactly("R2_40");
    }

    @Test
    void manyTellingsOfOneCellTakeTimeInProportion() {
        String many = IntStream.range(20_000, 40_000)
                .mapToObj(i -> (i % 2 == 0 ? "own2021" : "own2022") + " 处罚 " + i + "件=" + i)
                .collect(Collectors.joining(";"));
        List<Told> told = Tellings.parse(many);

        Reconciled result = reconciler.reconcile(told);

        assertThat(result.observations()).singleElement().satisfies(one -> {
            assertThat(one.mentionCount()).isEqualTo(20_000);
            assertThat(one.status()).isEqualTo(ObsStatus.U);
        });
        assertThat(result.findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.mentionIds()).hasSizeLessThanOrEqualTo(50));
    }

    @Test
    void theOrderOfTheMentionsNeverMatters() {
        String[] reports = {"own2021", "again2021", "undated2021", "own2022", "province2021", "government2021"};
        String[] rest = {"", " over", " nearly", " about", " at_least", " 1-11", " 1-6", " 家", " target"};
        String[] codes = {"处罚", "检查", "PM2.5"};
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int value = 2480 + 10 * random.nextInt(5);
                lines.add(reports[random.nextInt(reports.length)] + " " + codes[random.nextInt(codes.length)] + " "
                        + value + "=" + value + rest[random.nextInt(rest.length)]);
            }
            List<Told> told = Tellings.parse(String.join(";", lines));
            Reconciled expected = reconciler.reconcile(told);
            List<Told> shuffled = new ArrayList<>(told);
            Collections.shuffle(shuffled, random);

            assertThat(reconciler.reconcile(shuffled)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private Reconciled reconcile(String told) {
        return reconciler.reconcile(Tellings.parse(told));
    }

    private String decided(String told) {
        Observation one = reconcile(told).observations().get(0);
        String flags = one.flags().stream().map(ObsStatus::name).collect(Collectors.joining(" "));
        return one.chosen().value().toPlainString() + " " + one.rule() + " " + flags + " " + one.conflictCount();
    }

    private String kinds(String told) {
        return reconcile(told).findings().stream()
                .map(finding -> finding.kind().toString())
                .collect(Collectors.joining(" "));
    }
}
