package org.nianjian.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.springframework.dao.DataAccessResourceFailureException;

class GuardedTest {
    @Test
    void tellsThatAnAuditFailedAndKeepsTheReport() {
        List<Finding> findings = Guarded.findings("weihai-2021.txt", "R1", () -> {
            throw new IndexOutOfBoundsException(-1);
        });

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.UNREADABLE);
            assertThat(finding.reportId()).isEqualTo("R1");
            assertThat(finding.message()).startsWith("weihai-2021.txt: ").contains("IndexOutOfBoundsException");
        });
    }

    @Test
    void letsAFailingDatabaseEndTheStep() {
        assertThatThrownBy(() -> Guarded.findings("weihai-2021.txt", "R1", () -> {
                    throw new DataAccessResourceFailureException("gone");
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }
}
