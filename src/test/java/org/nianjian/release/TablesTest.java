package org.nianjian.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.document.Block;
import org.nianjian.document.Reading.Document;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.indicator.Catalogue;
import org.nianjian.mention.Mention;
import org.nianjian.mention.MentionReader;
import org.nianjian.quantity.QuantityFinder;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.RegionCode;
import org.nianjian.report.Report;
import org.nianjian.report.ReportKind;

class TablesTest {

    @Test
    void theColumnsAreThoseUsersRelyOn() {
        assertThat(String.join(", ", Tables.OBSERVATIONS.names()))
                .isEqualTo("ref_area, ref_area_name, agency_kind, indicator, indicator_name, time_period, obs_value, "
                        + "unit_measure, decimals, bound, obs_status, obs_flags, period_start, period_end, "
                        + "mention_count, conflict_count, rule, report_id, agency, evidence");
        assertThat(String.join(", ", Tables.MENTIONS.names()))
                .isEqualTo("report_id, file, mention_id, start, end, text, value, unit, bound, role, time_period, "
                        + "period_start, period_end, ref_area, indicator, label, relations, sentence");
        assertThat(String.join(", ", Tables.FINDINGS.names()))
                .isEqualTo(
                        "severity, kind, ref_area, time_period, indicator, report_id, mention_ids, message, evidence");
        assertThat(String.join(", ", Tables.REPORTS.names()))
                .isEqualTo(
                        "report_id, file, sha256, media_type, charset, title, kind, ref_area, ref_area_name, agency, "
                                + "agency_kind, report_year, published, characters, mentions, status, reason");
        assertThat(String.join(", ", Tables.wide(List.of("b", "a")).names()))
                .isEqualTo("ref_area, ref_area_name, agency_kind, time_period, b, a, flags");
    }

    @Test
    void anObservationShowsItsCellAndItsEvidence() {
        ObservationRow row = Samples.observation("penalty_cases", 2021, "2500", ObsStatus.D, ObsStatus.E);

        assertThat(String.join("|", Tables.OBSERVATIONS.cells(row)))
                .isEqualTo("371000|山东省威海市|ecology|penalty_cases|行政处罚案件|2021|2500|件|0|nearly|D|D E|2021-01-01|"
                        + "2021-11-30|3|1|exact|R000000000001|威海市生态环境局|「截至11月底， 处罚近 2500件。」");
    }

    @Test
    void aMentionStandsAsTheReportHasIt() {
        MentionRow row = new MentionRow("-a.txt", Samples.mention("2500"));

        assertThat(String.join("|", Tables.MENTIONS.cells(row)))
                .isEqualTo("R000000000001|「-a.txt」|R000000000001_40|40|46|「近 2500件」|2500|件|nearly|actual|2021|"
                        + "2021-01-01|2021-11-30|371000|penalty_cases|居民张某某举报案件|"
                        + "part_of:R000000000001_3 conflicts:R000000000001_9|「截至11月底， 处罚近 2500件。」");
        assertThat(Tables.MENTIONS.plain(row)).containsEntry("file", "-a.txt").containsEntry("text", "近 2500件");
    }

    @Test
    void aFindingHasAtMostFourQuotesEachInItsBrackets() {
        assertThat(String.join("|", Tables.FINDINGS.cells(Samples.finding(FindingKind.CONFLICT))))
                .isEqualTo("warning|conflict|371000|2021|penalty_cases||R1_1 R1_2|「-居民李某某投诉14件、13件。」|"
                        + "「第一句。」「第二句， 接着。」「=3」「4」");
    }

    @Test
    void longQuotesOfAFindingShareTheirCell() {
        String quote = "处".repeat(600);
        Finding four = Samples.finding(FindingKind.CONFLICT, List.of("一" + quote, "二" + quote, "三。", "四" + quote, "五"));

        String part = "处".repeat(121) + "…」";
        assertThat(Tables.FINDINGS.cells(four)).endsWith("「一" + part + "「二" + part + "「三。」「四" + part);
        assertThat(Tables.FINDINGS.cells(Samples.finding(FindingKind.CONFLICT, List.of(quote, quote))))
                .last()
                .asString()
                .hasSize(500);
        assertThat(Tables.FINDINGS.cells(Samples.finding(FindingKind.CONFLICT, List.of())))
                .endsWith("");
    }

    @Test
    void aSentenceIsCutAroundItsOwnFigure() {
        String gap = "，𠮷" + "处".repeat(500) + "，居民张三举报\t\t";
        String text = "\u3000甲办理13件" + gap + "乙办理3件" + gap + "丙办理3\t件" + "处".repeat(500) + "。";
        List<Mention> mentions = mentions(text);

        assertThat(mentions).extracting(Mention::text).containsExactly("13件", "3件", "3件");
        assertThat(mentions).extracting(Mention::at).containsExactly(3, 520, 1036);
        assertThat(mentions)
                .extracting(mention ->
                        Tables.MENTIONS.plain(new MentionRow("a.txt", mention)).get("sentence"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("甲办理13件，").hasSize(499),
                        second -> assertThat(second).contains("张某某举报 乙办理3件，").doesNotContain("甲", "丙"),
                        third -> assertThat(third).contains("张某某举报 丙办理3 件处").doesNotContain("甲", "乙"));
    }

    private static List<Mention> mentions(String text) {
        Document document =
                new Document("text/plain", "UTF-8", text, List.of(new Block(0, text.length(), Block.Kind.BODY)));
        Gazetteer gazetteer = Gazetteer.standard();
        Report report = new Report(
                "",
                ReportKind.RULE_OF_LAW,
                gazetteer.byCode(RegionCode.parse("371000"), 2021),
                "",
                "ecology",
                Optional.of(2021),
                Optional.empty(),
                Optional.empty());
        return new MentionReader(QuantityFinder.standard(), Catalogue.standard(), gazetteer)
                .read("R0", document, report)
                .mentions();
    }

    @Test
    void aTitleNamesNoPrivatePerson() {
        ReportRow row = Samples.report("R000000000001", "关于居民张三丰举报某厂排污的处理报告");

        assertThat(Tables.REPORTS.plain(row)).containsEntry("title", "关于居民张某某举报某厂排污的处理报告");
        assertThat(Tables.REPORTS.cells(row)).contains("关于居民张某某举报某厂排污的处理报告");
    }

    @ParameterizedTest
    @CsvSource({
        "89.10, 89.1, 2",
        "1021E+4, 10210000, 0",
        "0.00, 0, 2",
        "-0.50, -0.5, 2",
        "100, 100, 0",
        "203137, 203137, 0",
        "12345678901234567890.000000000001, 12345678901234567890.000000000001, 12"
    })
    void aNumberHasNoExponentAndNoTrailingZeros(String written, String shown, String decimals) {
        assertThat(Tables.number(new BigDecimal(written))).isEqualTo(shown).matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
        assertThat(Tables.OBSERVATIONS.plain(Samples.observation("x", 2021, written, ObsStatus.A)))
                .containsEntry("obs_value", shown)
                .containsEntry("decimals", decimals);
    }

    @Test
    void theTemplateHoldsNoFormulaAndNoPrivateName() {
        Mention told = Samples.mention("2500");
        OpenConflict conflict = new OpenConflict(
                new Cell("371000", "ecology", "penalty_cases", 2021),
                "山东省威海市",
                "=行政处罚案件",
                "件",
                List.of(new MentionRow("=居民张三丰举报.txt", told), new MentionRow("b.txt", told)));

        assertThat(Tables.ADJUDICATIONS.csv(List.of(conflict)))
                .isEqualTo("\uFEFFref_area,time_period,indicator,obs_value,unit_measure,reason,author,decided_on,"
                        + "ref_area_name,agency_kind,indicator_name,told,evidence\r\n"
                        + "371000,2021,penalty_cases,,件,,,,山东省威海市,ecology,「=行政处罚案件」,"
                        + "「近 2500件」 =居民张某某举报.txt; 「近 2500件」 b.txt,「截至11月底， 处罚近 2500件。」\r\n");
    }

    @Test
    void aRevisionShowsNothingWhereThereIsNoCell() {
        Revision gone = new Revision(
                12, new Cell("371000", "ecology", "penalty_cases", 2021), "89.1", "", Revision.Reason.SOURCE_GONE);

        assertThat(String.join("|", Tables.REVISIONS.cells(gone)))
                .isEqualTo("12|371000|ecology|penalty_cases|2021|89.1||source_gone");
    }

    @Test
    void aWideRowIsOneYearAndLeavesTheContestedOut() {
        Dataset dataset = Samples.of("2500");
        Table<WideRow> table = Tables.wide(List.of("penalty_cases", "penalty_fines", "air_pm25"));

        assertThat(new WideRows(dataset.observations().iterator()))
                .toIterable()
                .extracting(row -> String.join("|", table.cells(row)))
                .containsExactly(
                        "371000|山东省威海市|ecology|2020||||penalty_cases:U",
                        "371000|山东省威海市|ecology|2021|2500|10210000|24.5|penalty_cases:D");
    }

    @Test
    void everyColumnHasAHeading() {
        Stream<String> names = Stream.of(
                        Tables.OBSERVATIONS,
                        Tables.MENTIONS,
                        Tables.FINDINGS,
                        Tables.REPORTS,
                        Tables.REVISIONS,
                        Tables.ADJUDICATIONS,
                        Tables.TARGETS,
                        Tables.COVERAGE,
                        Tables.CONFLICTS,
                        Tables.INDICATORS,
                        Tables.REGIONS,
                        Tables.OBS_STATUS,
                        Tables.wide(List.of()))
                .flatMap(table -> table.names().stream());

        assertThat(names).allMatch(name -> Heading.of(name).isPresent());
    }
}
