package org.nianjian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.document.DocumentReader;
import org.nianjian.document.Reading.Document;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.RegionCode;

class ReportIdentifierTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final String BODY = "今年以来，我局坚持依法行政，全年检查企业126家次，立案9件，罚款31.5万元。";

    private final ReportIdentifier identifier = new ReportIdentifier(GAZETTEER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "焦作市生态环境局中站分局关于2020年度依法行政工作的报告|410803|焦作市生态环境局中站分局|ecology|2020",
                "焦作市生态环境局解放区分局2021年度法治政府建设年度报告|410802|焦作市生态环境局解放区分局|ecology|2021",
                "威海市生态环境局2019年法治政府建设年度报告|371000|威海市生态环境局|ecology|2019",
                "威海市环境保护局2016年依法行政工作报告|371000|威海市环境保护局|ecology|2016",
                "浙江省生态环境厅二〇二一年法治政府建设情况报告|330000|浙江省生态环境厅|ecology|2021",
                "内蒙古自治区生态环境厅2020年法治政府建设年度报告|150000|内蒙古自治区生态环境厅|ecology|2020",
                "新疆维吾尔自治区水利厅２０２０年度法治政府建设工作总结|650000|新疆维吾尔自治区水利厅|water|2020",
                "上海市生态环境局2022年法治政府建设情况报告|310000|上海市生态环境局|ecology|2022",
                "北京市朝阳区生态环境局2021年法治政府建设情况报告|110105|北京市朝阳区生态环境局|ecology|2021",
                "上海市浦东新区司法局2021年法治政府建设情况报告|310115|上海市浦东新区司法局|justice|2021",
                "永城市住房和城乡建设局2020年法治政府建设工作总结|411481|永城市住房和城乡建设局|housing|2020",
                "蒙城县生态环境分局2023年度法治政府建设工作总结|341622|蒙城县生态环境分局|ecology|2023",
                "亳州市蒙城县生态环境分局2023年度法治政府建设工作总结|341622|亳州市蒙城县生态环境分局|ecology|2023",
                "承德市生态环境局承德县分局2021年法治政府建设报告|130821|承德市生态环境局承德县分局|ecology|2021",
                "承德市生态环境局2021年法治政府建设报告|130800|承德市生态环境局|ecology|2021",
                "吉林市市场监督管理局2021年法治政府建设报告|220200|吉林市市场监督管理局|market|2021",
                "吉林省吉林市水务局2021年法治政府建设报告|220200|吉林省吉林市水务局|water|2021",
                "福州市鼓楼区应急管理局2021年度法治政府建设情况报告|350102|福州市鼓楼区应急管理局|emergency|2021",
                "增城市环境保护局2012年依法行政工作总结|440183|增城市环境保护局|ecology|2012",
                "莱芜市环境保护局2018年依法行政工作报告|371200|莱芜市环境保护局|ecology|2018",
                "恩施州交通运输局2021年法治政府建设报告|422800|恩施州交通运输局|transport|2021",
                "海南州生态环境局2021年法治政府建设报告|632500|海南州生态环境局|ecology|2021",
                "济宁高新区管理委员会2021年法治政府建设报告|370871|济宁高新区管理委员会|government|2021",
                "焦作市生态环境局城乡一体化示范区分局2021年法治政府建设报告|410871|焦作市生态环境局城乡一体化示范区分局|ecology|2021",
                "焦作市生态环境局示范区分局2021年法治政府建设报告|410871|焦作市生态环境局示范区分局|ecology|2021",
                "亳州市生态环境局高新区分局2021年法治政府建设报告|341600_Z01|亳州市生态环境局高新区分局|ecology|2021",
                "亳州市高新区管委会2021年法治政府建设报告|341600_Z01|亳州市高新区管委会|government|2021",
                "亳州市生态环境局经开区分局2021年法治政府建设报告|341600_Z01|亳州市生态环境局经开区分局|ecology|2021",
                "蒙城县经济开发区管委会2021年法治政府建设报告|341622_Z01|蒙城县经济开发区管委会|government|2021",
                "重庆市高新区生态环境局2021年法治政府建设报告|500000_Z01|重庆市高新区生态环境局|ecology|2021",
                "海口市江东新区管理局2021年法治政府建设报告||海口市江东新区管理局|other|2021",
                "海南省洋浦经济开发区管委会2021年法治政府建设报告||海南省洋浦经济开发区管委会|government|2021",
                "北海市铁山港区水利局2021年法治政府建设报告|450512|北海市铁山港区水利局|water|2021",
                "焦作市生态环境局关于报送中站分局2021年法治政府建设情况的报告|410803|焦作市生态环境局中站分局|ecology|2021",
                "关于报送焦作市生态环境局中站分局2021年法治政府建设情况的报告|410803|焦作市生态环境局中站分局|ecology|2021",
                "亳州市人民政府2021年法治政府建设报告|341600|亳州市人民政府|government|2021",
                "关于亳州市水务局2021年法治政府建设情况的报告|341600|亳州市水务局|water|2021",
                "亳州市水务局2022年工作总结和2023年工作计划|341600|亳州市水务局|water|2022",
                "2022年度亳州市水务局法治政府建设情况报告|341600|亳州市水务局|water|2022",
                "亳州市水务局关于报送《法治政府建设实施纲要（2021-2025年）》2023年落实情况的报告|341600|亳州市水务局|water|2023",
                "亳州市水务局〔2023〕5号关于2022年度法治政府建设情况的报告|341600|亳州市水务局|water|2022",
                "亳州市档案局2022年度工作总结|341600|亳州市档案局|other|2022",
                "亳州市生态环境局直属分局2022年度法治政府建设报告||亳州市生态环境局直属分局|ecology|2022",
                "新疆生产建设兵团生态环境局2022年法治政府建设报告||新疆生产建设兵团生态环境局|ecology|2022",
                "新疆水利厅2021年法治政府建设情况报告|650000|新疆水利厅|water|2021",
                "本溪市生态环境局溪湖分局2021年法治政府建设情况报告|210503|本溪市生态环境局溪湖分局|ecology|2021",
                "西咸新区生态环境局2021年法治政府建设情况报告||西咸新区生态环境局|ecology|2021",
                "重庆市渝北区生态环境局2021年法治政府建设情况报告|500112|重庆市渝北区生态环境局|ecology|2021",
                "济源市生态环境局2021年法治政府建设情况报告|419001|济源市生态环境局|ecology|2021",
                "鼓楼区司法局2021年法治政府建设情况报告||鼓楼区司法局|justice|2021",
                "2020年增城区法治政府建设情况报告|440118||other|2020",
                "2019年度威海市生态环境状况公报|371000||ecology|2019",
                "2023年第一季度威海市生态环境局依法行政工作情况|371000|威海市生态环境局|ecology|2023",
                "威海市生态环境局工作总结及2021年度工作计划|371000|威海市生态环境局|ecology|2020",
                "威海市生态环境局2020年工作总结和2021年工作打算|371000|威海市生态环境局|ecology|2020",
                "市生态环境局2021年法治政府建设情况报告|||ecology|2021",
                "焦作市生态环境局增城分局2021年法治政府建设情况报告||焦作市生态环境局增城分局|ecology|2021",
                "市生态环境局增城区分局2019年法治政府建设情况报告|440118|广州市生态环境局增城区分局|ecology|2019",
            })
    void titleTellsWhoReportsAndOfWhichYear(String title, String code, String agency, String kind, int year) {
        Report report = identify(title + "\n" + BODY, "r1.txt");

        assertThat(report.title()).isEqualTo(title);
        assertThat(code(report)).isEqualTo(code == null ? "" : code);
        assertThat(report.agency()).isEqualTo(agency == null ? "" : agency);
        assertThat(report.agencyKind()).isEqualTo(kind);
        assertThat(report.year()).contains(year);
    }

    @Test
    void sourceLineNamesTheCityThatTheTitleLeavesOut() {
        Report report =
                identify("市生态环境局增城区分局2019年法治政府建设报告\n2020-05-06 来源: 广州市生态环境局增城区分局\n" + BODY + "\n2020年2月28日", "r1.txt");

        assertThat(report.agency()).isEqualTo("广州市生态环境局增城区分局");
        assertThat(code(report)).isEqualTo("440118");
        assertThat(report.published()).contains(LocalDate.of(2020, 5, 6));
        assertThat(report.signed()).contains(LocalDate.of(2020, 2, 28));
    }

    @Test
    void signatureTellsWhatTheTitleDoesNot() {
        Report report = identify("法治政府建设工作情况报告\n" + BODY + "\n威海市水务局\n二〇二三年一月十五日", "r1.txt");

        assertThat(report.agency()).isEqualTo("威海市水务局");
        assertThat(code(report)).isEqualTo("371000");
        assertThat(report.year()).contains(2022);
        assertThat(report.published()).contains(LocalDate.of(2023, 1, 15));
    }

    @Test
    void sourceLineTellsWhereThereIsNoSignature() {
        Report report = identify("2021年法治政府建设工作情况报告\n来源：威海市水务局 发布时间：2022-01-10\n" + BODY, "r1.txt");

        assertThat(report.agency()).isEqualTo("威海市水务局");
    }

    @Test
    void governmentIsNoBureau() {
        Report report = identify("2021年法治政府建设工作情况报告\n来源：威海市人民政府\n" + BODY, "r1.txt");

        assertThat(report.agency()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "江苏省南京市鼓楼区/2021.txt, 320106",
        "南京市/鼓楼区司法局.txt, 320106",
        "福州市/a.txt, 350102",
        "a.txt, ''",
    })
    void pathDecidesBetweenRegionsOfOneName(String path, String code) {
        assertThat(code(identify("鼓楼区司法局2021年法治政府建设情况报告\n" + BODY, path))).isEqualTo(code);
    }

    @Test
    void cityNamedOftenInTheTextDecidesBetweenRegionsOfOneName() {
        String body = "鼓楼区司法局在福州市司法局指导下，深入开展执法监督，参加福州市执法评查2次，成效明显。";

        assertThat(code(identify("鼓楼区司法局2021年法治政府建设情况报告\n" + body, "a.txt"))).isEqualTo("350102");
    }

    @ParameterizedTest
    @CsvSource({
        "法治政府建设报告, 2023年1月15日, 2022",
        "法治政府建设报告, 2022年12月15日, 2022",
        "法治政府建设报告, 2022年8月15日, ",
        "法治政府建设报告, , ",
        "2022年法治政府建设报告, 2023年11月1日, 2022",
        "2018-2022年法治政府建设报告, , ",
    })
    void yearIsTheTitlesElseTheSignatures(String title, String date, Integer year) {
        Report report = identify("威海市水务局" + title + "\n" + BODY + "\n威海市水务局\n" + (date == null ? "" : date), "r1.txt");

        assertThat(report.year()).isEqualTo(Optional.ofNullable(year));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "威海市环保局1~2月查处企业31家\\n近日公布查处情况。1~2月，立案12件，罚款20万元。|2017-03-08|371000 ecology 2017",
                "威海市生态环境局召开工作推进会\\n5月29日，市局召开推进会。检查企业126家次，立案9件。|2019-05-30|371000 ecology 2019",
                "威海市生态环境质量持续改善\\n今年以来，城区优良天数262天，优良率96%。|2018-10-30|371000 ecology 2018",
                "2020年第一季度威海市环境空气质量\\n优良天数81天，优良率89%，水质达标率100%。||371000 ecology 2020",
                "今年上半年处罚107起\\n记者从威海市环保局获悉，上半年共处罚107起，罚款735万元。|2016-08-16|371000 ecology 2016",
                "威海市生态环境局办理赔偿案件8起\\n2023年以来，共启动赔偿案件8起，办结7起。|2024-11-04|371000 ecology 2024",
                "威海市2017年9月城市环境质量\\n一、空气环境\\n9月，综合指数为4.92，达标天数为28天，达标率93.3%。||371000 ecology 2017",
                "蓝天多了\\n全城都说好，优良天数比去年多了。检查企业126家次。|2018-10-30|' other '"
            })
    void pageOfNewsIsIdentifiedByItsFirstLineAndWhatItSaysOfItsTime(String page, String date, String identity) {
        String dated = date == null ? "" : "\n发布时间：" + date;

        Report report = identify(page.replace("\\n", "\n") + dated, "a.txt");

        String year = report.year().map(String::valueOf).orElse("");
        assertThat(code(report) + " " + report.agencyKind() + " " + year).isEqualTo(identity);
    }

    @Test
    void openingTellsTheYearBeforeTheSignature() {
        String opening = "2021年，我局坚持依法行政，全年检查企业126家次，立案9件。";

        assertThat(identify("威海市水务局法治政府建设报告\n" + opening + "\n2022年8月1日", "a.txt")
                        .year())
                .contains(2021);
        assertThat(identify("威海市水务局法治政府建设报告\n" + opening, "2020.txt").year()).contains(2021);
        assertThat(identify("威海市水务局法治政府建设报告\n" + BODY, "2020/a.txt").year()).contains(2020);
    }

    @ParameterizedTest
    @CsvSource({"一、2021年工作回顾, 2021", "一、2022年工作安排, 2022"})
    void workReportOfAGovernmentTellsOfTheYearBeforeItsDelivery(String heading, int year) {
        assertThat(identify("2022年威海市政府工作报告\n" + heading + "\n" + BODY, "a.txt").year())
                .contains(year);
    }

    @ParameterizedTest
    @CsvSource({
        "威海市水务局2021年法治政府建设工作报告, rule_of_law",
        "威海市水务局2014年依法行政工作总结, rule_of_law",
        "威海市2021年政府工作报告, work_report",
        "威海市水务局2021年工作总结, work_report",
        "威海市水务局2021年预算情况说明, other",
    })
    void titleTellsTheKind(String title, String kind) {
        assertThat(identify(title + "\n" + BODY, "a.txt").kind()).hasToString(kind);
    }

    @Test
    void regionAloneInTheTitleIsNotTurnedIntoAnAgency() {
        Report report = identify("焦作市中站区2022年法治政府建设年度报告\n2022年，全区坚持依法行政，全年检查企业126家次。", "a.txt");

        assertThat(code(report)).isEqualTo("410803");
        assertThat(report.agency()).isEmpty();
        assertThat(report.agencyKind()).isEqualTo("government");
    }

    @Test
    void manifestWins() {
        ManifestEntry entry = new ManifestEntry(
                "a.txt",
                Optional.of(RegionCode.parse("341600")),
                Optional.of("亳州市水务局"),
                Optional.of(2020),
                Optional.of(LocalDate.of(2021, 2, 3)),
                Optional.empty());

        Report report = identifier.identify(document("威海市司法局2021年法治政府建设报告\n" + BODY), "a.txt", Optional.of(entry));

        assertThat(code(report)).isEqualTo("341600");
        assertThat(report.agency()).isEqualTo("亳州市水务局");
        assertThat(report.agencyKind()).isEqualTo("water");
        assertThat(report.year()).contains(2020);
        assertThat(report.published()).contains(LocalDate.of(2021, 2, 3));
        assertThat(report.identified()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "110103"})
    void aCodeThatNoRegionHasInThatYearLeavesTheTextItsSay(String code) {
        ManifestEntry entry = new ManifestEntry(
                "a.txt",
                Optional.of(RegionCode.parse(code)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        Report report = identifier.identify(document("威海市司法局2021年法治政府建设报告\n" + BODY), "a.txt", Optional.of(entry));

        assertThat(code(report)).isEqualTo("371000");
        assertThat(report.identified()).isTrue();
    }

    @Test
    void nothingKnownStaysEmpty() {
        Report report = identify("检查企业126家次，立案9件，罚款31.5万元，办结率达到100%，群众满意。", "a.txt");

        assertThat(report.identified()).isFalse();
        assertThat(report.agency()).isEmpty();
        assertThat(report.agencyKind()).isEqualTo("other");
        assertThat(report.title()).isEmpty();
    }

    @Test
    void everyRegionsBureauIsFoundOrLeftOpenButNeverMistaken() {
        List<Region> prefectures = new ArrayList<>();
        for (int code = 110000; code < 660000; code += 100) {
            GAZETTEER.byCode(new RegionCode(String.valueOf(code)), 2021).ifPresent(prefectures::add);
        }
        Random random = new Random(3);
        int found = 0;
        for (int i = 0; i < 1500; i++) {
            Region city = prefectures.get(random.nextInt(prefectures.size()));
            List<Region> districts = GAZETTEER.children(city, 2021);
            Region region = districts.isEmpty() ? city : districts.get(random.nextInt(districts.size()));
            String bureau = random.nextBoolean() ? "水务局" : "市场监督管理局";
            String name = (random.nextBoolean() || region.equals(city) ? "" : city.name()) + region.name() + bureau;
            Report report = identify(name + "2021年法治政府建设情况报告\n" + BODY, "a.txt");
            assertThat(code(report)).as(name).isIn("", region.code().code());
            found += report.region().isPresent() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(1400);
    }

    @Test
    void everyBranchOfACityIsFoundByItsShortName() {
        Random random = new Random(4);
        for (int i = 0; i < 400; i++) {
            int code = 130000 + random.nextInt(52) * 10000 + (1 + random.nextInt(12)) * 100;
            Optional<Region> city = GAZETTEER.byCode(new RegionCode(String.valueOf(code)), 2021);
            List<Region> districts =
                    city.map(known -> GAZETTEER.children(known, 2021)).orElse(List.of());
            if (districts.isEmpty()) {
                continue;
            }
            Region district = districts.get(random.nextInt(districts.size()));
            String name = city.orElseThrow().name() + "生态环境局" + district.shortName() + "分局";
            Report report = identify(name + "2021年法治政府建设情况报告\n" + BODY, "a.txt");
            assertThat(code(report)).as(name).isIn("", district.code().code());
            assertThat(report.agency()).isEqualTo(name);
        }
    }

    @Test
    void everyListedZonesBureauIsFoundByItsFullName() {
        List<Region> zones = new ArrayList<>();
        for (int code = 110000; code < 660000; code++) {
            GAZETTEER
                    .byCode(new RegionCode(String.valueOf(code)), 2021)
                    .filter(region -> region.level() == Region.Level.ZONE)
                    // one is listed by the name of its committee, which is no bureau's
                    .filter(region -> !region.name().endsWith("管委会"))
                    .ifPresent(zones::add);
        }

        assertThat(zones).hasSizeGreaterThan(100).allSatisfy(zone -> {
            String title = zone.name() + "生态环境局2021年法治政府建设年度报告\n";
            assertThat(code(identify(title + BODY, "a.txt")))
                    .isEqualTo(zone.code().code());
        });
    }

    private Report identify(String text, String path) {
        return identifier.identify(document(text), path, Optional.empty());
    }

    private static Document document(String text) {
        return (Document) new DocumentReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(Report report) {
        return report.region().map(region -> region.code().code()).orElse("");
    }
}
