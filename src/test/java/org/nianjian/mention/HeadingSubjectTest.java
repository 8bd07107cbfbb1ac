package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingSubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）行政复议       | 全年共办理15件，均已办结。        | reconsideration_cases
            （二）行政应诉情况   | 全年共发生6件，已审结5件。        | litigation_cases -
            （三）信访投诉办理   | 全年共受理538件。                 | petition_total
            二、行政处罚         | 全年共作出决定85件。              | penalty_cases
            （一）工作回顾       | 2.行政复议。全年共办理9件。       | reconsideration_cases
            """)
    void theHeadingNamesWhatTheSentenceLeavesUnsaid(String heading, String text, String codes) {
        assertThat(codes(heading + "\n" + text)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）行政复议和行政应诉 | 全年共办理15件。            | -
            （一）行政处罚           | 全年共移交5件。             | -
            （一）行政复议           | 全年共办理公证15件。        | -
            （一）强化执法监督       | 全年组织12次。              | -
            （一）行政复议           | 全年共办理15件，受理12件。  | reconsideration_cases -
            """)
    void aHeadingOfTwoThingsOrAnActOfItsOwnTakesNothingOver(String heading, String text, String codes) {
        assertThat(codes(heading + "\n" + text)).isEqualTo(codes);
    }

    private static String codes(String text) {
        return Texts.mentions(text, 2022).stream()
                .map(mention -> mention.indicator().isEmpty() ? "-" : mention.indicator())
                .collect(Collectors.joining(" "));
    }
}
