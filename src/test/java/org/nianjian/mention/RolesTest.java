package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            普法活动不少于12场次。 | target
            按照年度计划，普法活动不少于12场次，执法检查不少于60家次。 | target target
            制定年度执法计划，检查企业不少于60家次。 | target
            全年检查企业不少于60家次，立案不少于4起。 | target target
            优良天数不少于260天。 | target
            今年以来，检查企业不少于600家次。 | actual
            全年共检查企业不少于600家次。 | actual
            检查企业已不少于600家次。 | actual
            截至11月底，检查企业不少于600家次。 | actual
            每季度检查企业不少于2次。 | parameter
            检查企业60家次以上。 | actual
            """)
    void aFloorIsATargetWhereNothingSaysThatItWasReached(String sentence, String roles) {
        assertThat(roles(sentence)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三、改进措施 | 开展普法活动12场次。 | plan
            三、问题及改进措施 | 开展普法活动12场次。 | actual
            """)
    void whatIsToBeBetteredIsStillToCome(String heading, String sentence, String roles) {
        assertThat(roles(heading + "\n" + sentence)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年检查企业120家次，减少执法检查30家次。 | actual change
            处罚案件由36件减少到30件。 | actual actual
            行政处罚案件比上年多办26件，同比少收罚款12万元。 | change actual
            排污费同比少收12万元。 | change
            审批提速60%。 | change
            承诺时限压缩至法定时限的38.2%。 | share
            承诺时限压缩至法定时限的40%以内。 | parameter
            压减审批时限50%以上。 | change
            时限由20个工作日压缩到5个工作日，压缩率为75%。 | parameter parameter share
            许可、备案办理时限分别缩短为9个工作日和3个工作日。 | parameter parameter
            征收排污费比上年增收6.4万元。 | change
            氨氮、氮氧化物分别削减26.4、81.5吨。 | actual actual
            氨氮比上年削减2.6吨。 | change
            年均浓度距离38微克/立方米的目标还有3微克/立方米差距。 | target change
            对照标准查找出5个差距。 | actual
            灌溉水有效利用系数0.551。 | actual
            """)
    void whatThereIsMoreOrLessOfIsAChange(String sentence, String roles) {
        assertThat(roles(sentence)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            完成年度任务200辆的104.5%，淘汰老旧车辆209辆。 | target share actual
            到年底应完成整改16项，实际完成17项。 | target actual
            应完成整改16项，均按时办结。 | actual
            收取费用215万元，完成年初计划200万元的107.5%。 | actual target share
            全年用水1.6亿立方米，控制在省下达的1.9亿立方米以内。 | actual target
            治理率21.3%，超额完成省下达的20%年度任务。 | share target
            培育企业64家，超额完成年度目标50家。 | actual target
            培育企业64家，超额完成年度目标14家。 | actual change
            """)
    void whatWasToBeDoneIsATargetBesideWhatWasDone(String sentence, String roles) {
        assertThat(roles(sentence)).isEqualTo(roles);
    }

    private static String roles(String text) {
        return Texts.mentions(text, 2022).stream()
                .map(mention -> mention.role().toString())
                .collect(Collectors.joining(" "));
    }
}
