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
            """)
    void whatThereIsMoreOrLessOfIsAChange(String sentence, String roles) {
        assertThat(roles(sentence)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            完成年度任务200辆的104.5%，淘汰老旧车辆209辆。 | target share actual
            到年底应完成整改16项，实际完成17项。 | target actual
            应完成整改16项，均按时办结。 | actual
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
