package org.nianjian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.nianjian.finding.Finding;

/** Short reports that contradict themselves or each other, and as many that only look so. */
class AuditCasesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/audit/cases.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '`')
    void tellsWhatContradictsAndNothingElse(String expected, String reports, String why) {
        List<Finding> findings = Audited.findings(reports);

        String kinds =
                findings.stream().map(finding -> finding.kind().toString()).collect(Collectors.joining(" "));
        assertThat(kinds.isEmpty() ? "-" : kinds).as("%s: %s", why, findings).isEqualTo(expected);
    }
}
