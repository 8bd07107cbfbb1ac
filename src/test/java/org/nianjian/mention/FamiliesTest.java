package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年立案62宗，群众举报9宗、上级交办2宗、日常检查发现51宗。 | cases_filed
            查处违法用地案件立案62宗，按照线索来源，卫片执法发现40宗、群众举报9宗。 | cases_filed
            受理行政复议案件14件，其中行政处罚类8件、信息公开类6件。 | reconsideration_cases
            受理行政复议申请14件，涉及行政处罚8件、信息公开4件、行政许可2件。 | reconsideration_cases
            发生行政诉讼案件9件，行政处罚类6件、信息公开类3件。 | litigation_cases
            收到依申请公开31件，其中环评审批11件、行政处罚13件、信访举报7件。 | disclosure_requests
            开展合法性审核27件，其中行政处罚19件、规范性文件8件。 | document_legality_review
            立案85件，罚款560万元，其中涉水立案20件，罚款100万元；涉气立案65件，罚款460万元。 | cases_filed penalty_fines
            """)
    void whatAThingIsAboutOrCameFromHasNoCode(String sentence, String code) {
        assertThat(codes(sentence)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            立案62件，其中查封扣押8件、移送行政拘留3件。 | cases_filed measure_seizure transfer_detention
            审批环评文件58个，其中报告书9个、报告表49个。 | eia_approved eia_report_books eia_report_forms
            受理信访投诉126件，其中12369热线32件。 | petition_total petition_hotline_12369
            办理依申请公开28件，答复人大代表建议12件、政协提案16件。 | disclosure_requests proposal_congress proposal_cppcc
            立案12件，受理信访投诉8件、办理行政复议4件。 | cases_filed petition_total reconsideration_cases
            立案85件，其中涉水案件20件；罚款560万元。 | cases_filed penalty_fines
            """)
    void whatIsOfOneFamilyOrBeginsWithAnActKeepsItsCode(String sentence, String codes) {
        assertThat(codes(sentence)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            办理处罚案件518件，罚款49.6万元。其中简易程序475件、3.8万元，普通程序43件、45.8万元。较上年的486件、53.1万元减少。 | penalty_cases penalty_fines penalty_cases penalty_fines
            办理处罚案件518件，其中简易程序475件。群众较上年的486件更为关注。 | penalty_cases
            """)
    void whatASentenceComparesWithHasTheCodeOfItsParagraphsOutcome(String paragraph, String codes) {
        assertThat(codes(paragraph)).isEqualTo(codes);
    }

    private static String codes(String sentence) {
        List<Mention> mentions = Texts.mentions(sentence, 2022);
        return mentions.stream()
                .map(Mention::indicator)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
