package org.nianjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.document.Block.Kind;
import org.nianjian.document.Reading.Document;

class LineRepairTest {
    private static final String PDF = """
             青山市生态环境局河东分局
            2022 年度法治政府建设情况报告

            2022 年，在局党组的坚强领导下，分局全体人员认真学习

            贯彻法治思想，依法履行生态环境监管职责，全面完成了年初

            确定的各项任务，现将有关情况报告如下：

            一、坚持依法行政

            （一）严格执法监管

            全年共出动执法人员 1320 余人次，检查各类企业达到 2

            ,318 家次，发现并督促整改环境问题 87 个，按期完成率 10

            0%。立案查处环境违法行为 12 件，罚款合计 61.3 万元，移
            — 3 —
            交公安机关案件 1 件。

            二、深入开展普法宣传

            利用世界环境日等时间节点，面向社区、学校和企业开展

            普法活动 9 场次，发放宣传材料 4000 余份，受到了群众的

            好评。
            """;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void linesCutByPdfAreJoinedEvenWithEmptyLinesBetween() {
        assertThat(read(PDF)).isEqualTo("""
            青山市生态环境局河东分局2022年度法治政府建设情况报告
            2022年，在局党组的坚强领导下，分局全体人员认真学习贯彻法治思想，依法履行生态环境监管职责，全面完成了年初确定的各项任务，现将有关情况报告如下：
            一、坚持依法行政
            （一）严格执法监管
            全年共出动执法人员1320余人次，检查各类企业达到2,318家次，发现并督促整改环境问题87个，按期完成率100%。立案查处环境违法行为12件，罚款合计61.3万元，移交公安机关案件1件。
            二、深入开展普法宣传
            利用世界环境日等时间节点，面向社区、学校和企业开展普法活动9场次，发放宣传材料4000余份，受到了群众的好评。""");
    }

    /** Numbers are not cut, so that lines end early; blanks beside them make others longer. */
    @Test
    void linesOfUnevenLengthAreJoinedWhereTheNextWordDidNotFit() {
        assertThat(read("""
                      青山市环境保护局
                2016年度依法行政工作报告
              （一）执法监管从严从紧。截至 11月底，全市各级监察机
            构累计出动 10,350多人次，检查排污企业 3260余家次，立
            案 145宗，下达处罚决定书 131宗，罚款 998.4万元，其中
            832.65万元已缴清；查封 12宗，按日计罚 3宗，移送公安机关
             6宗。申请法院强制执行 9宗。
              （二）信访办理及时。全年受理群众投诉 4215件，比上年少
            385件，其中热线转来 2210件、来信来访 196件，办结率达到
            99.1%，回访群众满意率有所提高。
              （三）监督渠道畅通。承办代表建议 18件、委员提案 25件，
            答复满意率均为 100%；办理行政复议 4件、应诉 2件，负责人
            出庭应诉 2次，没有败诉。
            """)).isEqualTo("""
            青山市环境保护局2016年度依法行政工作报告
            （一）执法监管从严从紧。截至11月底，全市各级监察机构累计出动10,350多人次，检查排污企业3260余家次，立案145宗，下达处罚决定书131宗，罚款998.4万元，其中832.65万元已缴清；查封12宗，按日计罚3宗，移送公安机关6宗。申请法院强制执行9宗。
            （二）信访办理及时。全年受理群众投诉4215件，比上年少385件，其中热线转来2210件、来信来访196件，办结率达到99.1%，回访群众满意率有所提高。
            （三）监督渠道畅通。承办代表建议18件、委员提案25件，答复满意率均为100%；办理行政复议4件、应诉2件，负责人出庭应诉2次，没有败诉。""");
    }

    @Test
    void windowsLineEndsMakeNoDifference() {
        assertThat(read(PDF.replace("\n", "\r\n"))).isEqualTo(read(PDF));
    }

    static Stream<List<String>> repairs() {
        return Stream.of(
                List.of("共检查企业2\n,106家次。", "共检查企业2,106家次。"),
                List.of("按期办结率达到10\n0%，群众满意。", "按期办结率达到100%，群众满意。"),
                List.of("全年公开政府信息738\n件，受理申请4件。", "全年公开政府信息738件，受理申请4件。"),
                List.of("全年共出动执法人员\n2500\n余人次，检查企业80家。", "全年共出动执法人员2500余人次，检查企业80家。"),
                List.of("我局召开了党组会，\n研究部署工作。", "我局召开了党组会，研究部署工作。"),
                List.of("我局深入学习了法治思想，召开党组会研究部署了全\n年工作任务。", "我局深入学习了法治思想，召开党组会研究部署了全年工作任务。"),
                List.of("宣传形式单一，覆盖面还不够广，当 — 5 — 地群众知晓率低。", "宣传形式单一，覆盖面还不够广，当地群众知晓率低。"),
                List.of("宣传形式单一，覆盖面不广，当第3页 共8页地群众知晓率低。", "宣传形式单一，覆盖面不广，当地群众知晓率低。"),
                List.of("各项工作取得新的成绩，\n- 3 -\n群众满意。", "各项工作取得新的成绩，群众满意。"),
                List.of("各项工作取得新的成绩，\n第 3 页 / 共 8 页\n群众满意。", "各项工作取得新的成绩，群众满意。"),
                List.of("各项工作取得新的成绩，\n8\n群众满意。", "各项工作取得新的成绩，群众满意。"),
                List.of("各项工作取得新的成绩，\n\f8\n\n群众满意。", "各项工作取得新的成绩，群众满意。"),
                List.of("立案\u200B9\uFEFF件，\u00A0罚款\u30003万元。", "立案9件，罚款3万元。"),
                List.of("⽣态环境⼯作⽴案9件。", "生态环境工作立案9件。"),
                List.of("青 山 市 工 作 总 结\n立案9件。", "青山市工作总结\n立案9件。"));
    }

    @ParameterizedTest
    @MethodSource("repairs")
    void brokenTextIsMadeWhole(List<String> example) {
        assertThat(read(example.get(0))).isEqualTo(example.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我局召开会议三次，研究部署工作。\n全年立案9件，罚款3万元。",
                "一、存在的问题\n普法力度不够，人手不足。",
                "（一）明确责任,全面落实年度工作任务\n完善制度，成立了工作专班。",
                "主要做了以下工作：\n一是立案9件；\n二是罚款3万元。",
                "我局认真开展了普法宣传工作，全年共发放各类宣传材料200份\n存在问题\n普法力度不够，人手不足。",
                "执法情况\n检查企业47家次，立案9件。",
                "立案数\n12\n罚款数\n34\n检查数\n56",
                "各断面水质稳定，达标率为\n一是强化督查。",
                "审批项目71个，2家企业被列为市级样板(名单另发)\n三、存在问题",
                "开展执法检查活动，全年累计查处各类违法案件3起\n开展宣传活动，向社区的群众发放宣传材料200份\n开展了帮扶企业活动，共走访辖区内企业36家",
            })
    void paragraphsStayApart(String text) {
        assertThat(read(text)).isEqualTo(text);
    }

    @Test
    void listWithoutFullStopsStaysAList() {
        String text = "开展执法检查活动，全年累计查处各类违法案件3起\n".repeat(5).strip();

        assertThat(read(text)).isEqualTo(text);
    }

    @Test
    void titleOverTwoLinesIsOneLine() {
        assertThat(read("青山市水务局关于2021年度\n法治政府建设情况的报告\n2021年，我局认真履职，立案9件。")).startsWith("青山市水务局关于2021年度法治政府建设情况的报告\n");
    }

    @Test
    void siteNameIsNotGluedToTheTitle() {
        assertThat(read("青山市人民政府\n青山市水务局2021年法治政府建设情况的报告\n2021年，我局认真履行职责，全年立案9件。"))
                .startsWith("青山市人民政府\n青山市水务局2021年");
    }

    @Test
    void runningTitleBesideThePageNumberIsDropped() {
        String page = "我局坚持依法行政，严格执法，全年各项工作取得了新的成绩，群众\n青山市水务局年度报告\n%d\n满意度稳步提高。\n";

        assertThat(read(page.formatted(1) + page.formatted(2) + page.formatted(3)))
                .doesNotContain("年度报告")
                .contains("群众满意度");
    }

    @Test
    void blocksCoverEveryLine() {
        Document document = document(PDF);
        int at = 0;
        for (Block block : document.blocks()) {
            assertThat(block.start()).isEqualTo(at);
            assertThat(document.text().substring(block.start(), block.end())).doesNotContain("\n");
            at = block.end() + 1;
        }
        assertThat(at).isEqualTo(document.text().length() + 1);
        assertThat(document.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Kind.HEADING, Kind.BODY, Kind.HEADING, Kind.HEADING, Kind.BODY, Kind.HEADING, Kind.BODY);
    }

    static Stream<String> hostile() {
        int megabytes = 1024 * 1024 / 3;
        return Stream.of(
                "一".repeat(megabytes),
                "一\n".repeat(megabytes),
                "\n".repeat(megabytes) + "一",
                "1\n".repeat(megabytes),
                "来源：\n".repeat(megabytes / 4),
                "— 8 ".repeat(megabytes / 3),
                "第1页".repeat(megabytes / 3),
                "（一".repeat(megabytes / 2),
                "1.".repeat(megabytes),
                "，\n".repeat(megabytes),
                "局\n".repeat(megabytes),
                "青山市水务局\n".repeat(megabytes / 7),
                "2023年2月\n".repeat(megabytes / 7),
                " ".repeat(megabytes) + "一" + "\u3000".repeat(megabytes) + "一");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextTakesLinearTime(String text) {
        long start = System.nanoTime();
        reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void noMixtureOfPiecesMakesItThrow() {
        String[] pieces = {
            "\n",
            "8",
            "— 8 —",
            "第3页",
            "一、",
            "（一）",
            "局",
            "2023年2月15日",
            "来源：",
            "，",
            "。",
            " ",
            "报告",
            "关于",
            "#",
            "**",
            "青山市水务局",
            "件",
            "%",
            "全年共检查企业二百余家次",
            "\uD840",
            "\u200B",
            "- ",
            "|",
            "首页 > "
        };
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_16LE);
            assertThat(reader.read("a.md", bytes)).isNotNull();
            assertThat(reader.read("a.txt", text.toString().getBytes(StandardCharsets.UTF_8)))
                    .isNotNull();
        }
    }

    private String read(String text) {
        return document(text).text();
    }

    private Document document(String text) {
        Reading reading = reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Document.class);
        return (Document) reading;
    }
}
