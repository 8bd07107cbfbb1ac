package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全市86个乡镇中，仍有11个没有专职人员。 | 11<86
            912项服务事项中，可网办880项。 | 880<912
            全系统160名持证人员中具有法学背景的仅17名。 | 17<160
            28个断面中，水质提升的9个。 | 9<28
            批复报告书8个、报告表90个，报告表当中按承诺制办理的有31个。 | 31<90
            办理建议提案15件（县人大代表建议6件、政协提案9件）均按时答复。 | 6<15 9<15
            核发许可证52张（重点管理20张、简化管理32张）。 | 20<52 32<52
            受理信访126件，其中来信来访32件；办结121件。 | 32<126 121<126
            受理举报300件，其中热线210件；办结295件，办结率98%。 | 210<300 295<300
            收到申请37件，受理33件，审结30件。 | 33<37 30<33
            调解矛盾纠纷980件，成功962件。 | 962<980
            排查入河排污口72个，已整治66个。 | 66<72
            排查排污口210个，其中应整治的95个，完成整治51个。 | 95<210 51<95
            抽检产品430批次，不合格21批次。 | 21<430
            推送异常线索118条，核实存在违法行为的9条。 | 9<118
            检查企业18家，7家存在环境问题。 | 7<18
            审批时限由60个、30个工作日压缩为20个、10个工作日。 |
            召开会议12次（学习法规）、举办培训8次。 |
            检查企业120家，专项工作中检查工地30家。 |
            受理环境信访860件。其中，网络投诉640件，来信来访120件。检查企业35家。 | 640<860 120<860
            主动公开信息420条，其中，机构职能类5条；政策法规类9条；业务工作类406条。 | 5<420 9<420 406<420
            审批项目58个，其中报告书9个；办理许可证30个。 | 9<58
            立案62宗，群众举报9宗、上级交办2宗。 | 9<62 2<62
            立案62宗，群众举报立案、上级交办立案各9宗；公安机关移送3宗。 |
            受理复议案件14件，行政许可类8件、信息公开类6件。 | 8<14 6<14
            受理复议申请14件，涉及行政许可8件、信息公开6件。 | 8<14 6<14
            调解纠纷14件，行政许可8件、信息公开6件。 |
            检查企业4306家次（上年4181家次），发现问题588个。 |
            受理信访2187件（上年2310件），其中热线841件，按期办结。 | 841<2187
            不予处罚12件（上年9件），减轻处罚5件（上年6件）。 |
            """)
    void tellsWhichFiguresAreCountedWithinAnother(String sentence, String parts) {
        List<Mention> mentions = Texts.mentions(sentence, 2022);

        String told = mentions.stream()
                .flatMap(part -> part.relations().stream()
                        .filter(relation -> relation.kind() == Relation.Kind.PART_OF)
                        .map(relation -> part.value() + "<" + value(mentions, relation.mentionId())))
                .collect(Collectors.joining(" "));

        assertThat(told).isEqualTo(parts == null ? "" : parts);
    }

    private static String value(List<Mention> mentions, String id) {
        return mentions.stream()
                .filter(mention -> mention.id().equals(id))
                .map(mention -> mention.value().toPlainString())
                .findFirst()
                .orElseThrow();
    }
}
