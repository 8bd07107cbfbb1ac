package org.nianjian.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.indicator.Catalogue;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.region.Gazetteer;

class AdjudicationsTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final QuantityFinder QUANTITIES = QuantityFinder.standard();

    private static final String HEADER =
            "ref_area,time_period,indicator,obs_value,unit_measure,reason,author,decided_on\n";

    private static final String TABLE = HEADER + """
            371000,2021,penalty_cases,1048,件,与台账核对,王审核,2026-11-21
            341600,2022,penalty_fines,1021.2056,万元,"罚没一并统计,见台账",李审核,2026/1/5
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"UTF-8|,", "GB18030|,", "GBK|;", "UTF-16LE|;", "UTF-16BE|,", "UTF-8|;"})
    void readsEveryEncodingAndSeparator(String charset, String separator) {
        String text = "\uFEFF".repeat(charset.startsWith("UTF") ? 1 : 0)
                + TABLE.replace("一并统计,", "一并统计，").replace(",", separator);

        Adjudications read =
                Adjudications.read(text.getBytes(Charset.forName(charset)), GAZETTEER, CATALOGUE, QUANTITIES);

        assertThat(read.findings()).isEmpty();
        assertThat(read.decisions())
                .contains(new Adjudication(
                        "371000",
                        2021,
                        "penalty_cases",
                        Optional.of(new BigDecimal("1048")),
                        "件",
                        "1048件",
                        "与台账核对",
                        "王审核",
                        LocalDate.of(2026, 11, 21)))
                .hasSize(2);
    }

    @Test
    void tabSeparatesTooAndExtraColumnsAreIgnored() {
        Adjudications read = read("""
                note\tdecided_on\tauthor\tobs_value\tunit_measure\tindicator\ttime_period\tref_area
                x\t2026-11-21\t王审核\t1048\t起\tpenalty_cases\t2021\t371000
                """);

        assertThat(read.findings()).isEmpty();
        assertThat(values(read)).containsExactly("1048 件");
    }

    @ParameterizedTest
    @CsvSource({
        "penalty_fines, 1021, 万元, 10210000, 元",
        "penalty_fines, 1021.2056, 万元, 10212056, 元",
        "penalty_fines, 1.02, 亿元, 102000000, 元",
        "penalty_fines, 10212056, 元, 10212056, 元",
        "penalty_fines, 89.10, 万元, 891000, 元",
        "enforcement_inspections, 4533, 家次, 4533, 家次",
        "enforcement_personnel, 2975, 人次, 2975, 人次",
        "air_pm25, 23.50, 微克/立方米, 23.50, 微克/立方米",
        "air_pm25, 23, µg/m3, 23, 微克/立方米",
        "air_good_rate, 89.1, %, 89.1, %",
        "penalty_cases, 0, 宗, 0, 件",
        "penalty_cases, -1, 件, -1, 件"
    })
    void aValueIsTurnedIntoTheIndicatorsUnitExactly(
            String indicator, String value, String unit, String expected, String canonical) {
        Adjudications read =
                read(HEADER + "371000,2021," + indicator + "," + value + "," + unit + ",,王审核,2026-11-21\n");

        assertThat(read.findings()).isEmpty();
        assertThat(values(read)).containsExactly(expected + " " + canonical);
    }

    @Test
    void anEmptyValueWithholdsTheFigure() {
        Adjudications read = read(HEADER + "371000,2021,penalty_cases,,,数据存疑,王审核,2026-11-21\n");

        assertThat(read.findings()).isEmpty();
        assertThat(read.decisions().get(0).value()).isEmpty();
        assertThat(read.decisions().get(0).written()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "999999,2021,penalty_cases,1,件,,王,2026-11-21       | no region has the code 999999",
                "威海,2021,penalty_cases,1,件,,王,2026-11-21         | not a region code: 威海",
                ",2021,penalty_cases,1,件,,王,2026-11-21             | nothing stands in ref_area",
                "371000,21,penalty_cases,1,件,,王,2026-11-21         | not a year: 21",
                "371000,,penalty_cases,1,件,,王,2026-11-21           | nothing stands in time_period",
                "371000,2021,penalties,1,件,,王,2026-11-21           | the catalogue has no indicator penalties",
                "371000,2021,penalty_cases,约14,件,,王,2026-11-21    | not a number like 1048 or 89.10: 约14",
                "371000,2021,penalty_cases,1e3,件,,王,2026-11-21     | not a number like 1048 or 89.10: 1e3",
                "371000,2021,penalty_cases,=1+1,件,,王,2026-11-21    | not a number like 1048 or 89.10: =1+1",
                "371000,2021,penalty_cases,+14,件,,王,2026-11-21     | not a number like 1048 or 89.10: +14",
                "371000,2021,penalty_cases,014,件,,王,2026-11-21     | not a number like 1048 or 89.10: 014",
                "371000,2021,penalty_cases,\"1,048\",件,,王,2026-11-21 | a number is written without separators between thousands: 1,048",
                "371000,2021,penalty_cases,14,万元,,王,2026-11-21    | penalty_cases is not counted in 万元 but in 件",
                "371000,2021,penalty_cases,14,0件,,王,2026-11-21     | penalty_cases is not counted in 0件 but in 件",
                "371000,2021,penalty_cases,14,余件,,王,2026-11-21    | penalty_cases is not counted in 余件 but in 件",
                "371000,2021,penalty_fines,14,,,王,2026-11-21        | nothing stands in unit_measure, which can be 元",
                "371000,2021,penalty_cases,14,件,,,2026-11-21        | nothing stands in author",
                "371000,2021,penalty_cases,14,件,,王,                | nothing stands in decided_on",
                "371000,2021,penalty_cases,14,件,,王,2026-02-30      | no such day: 2026-02-30",
                "371000,2021,penalty_cases,14,件,,王,21.11.2026      | not a date like 2026-11-21: 21.11.2026",
                "\"371000,2021,penalty_cases,14,件,,王,2026-11-21    | a quotation mark is not closed"
            })
    void aFaultyLineIsToldWithItsNumberAndTheRestApplies(String line, String reason) {
        Adjudications read = read(TABLE + line + "\n371000,2020,penalty_cases,7,件,,王,2026-11-21\n");

        assertThat(read.decisions()).hasSize(3);
        assertThat(read.findings()).allMatch(finding -> finding.kind() == FindingKind.ADJUDICATION_INVALID);
        assertThat(messages(read)).containsExactly("adjudications.csv line 4: " + reason + ".");
    }

    @Test
    void aReasonMayHoldLineBreaksAndQuotationMarks() {
        Adjudications read = read(HEADER + """
                371000,2021,penalty_cases,14,件,"第一行
                第二行 ""引用"", 完",王审核,2026-11-21

                ,,,,,,,
                371000,2020,nonsense,7,件,,王审核,2026-11-21
                """);

        assertThat(read.decisions().get(0).reason()).isEqualTo("第一行\n第二行 \"引用\", 完");
        assertThat(messages(read))
                .containsExactly("adjudications.csv line 6: the catalogue has no indicator nonsense.");
    }

    @Test
    void twoMarksLeftOpenDoNotSwallowTheLinesBetween() {
        Adjudications read = read(HEADER + """
                371000,2021,penalty_cases,14,件,"open,王,2026-11-21
                371000,2020,penalty_cases,7,件,,王,2026-11-21
                371000,2019,penalty_cases,14,件,"open,王,2026-11-21
                """);

        assertThat(values(read)).containsExactly("7 件");
        assertThat(messages(read)).hasSize(2).allMatch(message -> message.contains("quotation"));
    }

    @Test
    void ofSeveralDecisionsOnACellTheLatestApplies() {
        Adjudications read = read(HEADER + """
                371000,2021,penalty_cases,15,件,,王,2026-11-21
                371000,2021,penalty_cases,14,件,,王,2026-11-20
                371000,2020,penalty_cases,7,件,,王,2026-11-21
                371000,2020,penalty_cases,8,件,,李,2026-11-21
                """);

        assertThat(values(read)).containsExactly("15 件");
        assertThat(messages(read))
                .containsExactly("adjudications.csv line 4, 5: they decide the same cell on the same day,"
                        + " so that none of them applies.");
        assertThat(read.findings()).extracting(Finding::timePeriod).containsExactly("2020");
    }

    @Test
    void linesOfTheTemplateNotFilledInDecideNothing() {
        Adjudications read = read(HEADER + """
                371000,2021,penalty_cases,,件,,,
                371000,2020,penalty_cases,7,件,,王,2026-11-21
                371000,2019,penalty_cases,,件,,,
                """);

        assertThat(values(read)).containsExactly("7 件");
        assertThat(messages(read))
                .containsExactly("adjudications.csv line 2, 4: not filled in yet, which decides nothing;"
                        + " a decision has an author and a day.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "ref_area,time_period,indicator,author,decided_on\n", "\"ref_area\n"})
    void aTableThatLacksWhatItNeedsSaysSo(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(text)).withMessageContaining("adjudications.csv");
    }

    @Test
    void everyUnitOfTheCatalogueIsTaken() {
        CATALOGUE.indicators().forEach(indicator -> {
            String unit = indicator.unit();
            Adjudications read = read(HEADER + "371000,2021," + indicator.code() + ",1," + unit + ",,王,2026-11-21\n");
            assertThat(values(read)).containsExactly("1 " + unit);
        });
    }

    private static Adjudications read(String text) {
        return Adjudications.read(text.getBytes(StandardCharsets.UTF_8), GAZETTEER, CATALOGUE, QUANTITIES);
    }

    private static List<String> values(Adjudications read) {
        return read.decisions().stream()
                .map(decision -> decision.value().orElseThrow().toPlainString() + " " + decision.unit())
                .toList();
    }

    private static List<String> messages(Adjudications read) {
        return read.findings().stream().map(Finding::message).toList();
    }
}
