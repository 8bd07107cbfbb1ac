package org.nianjian.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void writesOutEveryChoice() {
        assertThat(Saying.parse("(行政|)处罚(案件|决定)").phrases())
                .extracting(Phrase::literals)
                .containsExactly(List.of("行政处罚案件"), List.of("行政处罚决定"), List.of("处罚案件"), List.of("处罚决定"));
    }

    @Test
    void cutsLiteralsAtGapsAndRemembersTheNumber() {
        Phrase phrase = Phrase.of("聘请#律师…顾问…");

        assertThat(phrase.literals()).containsExactly("聘请", "律师", "顾问");
        assertThat(phrase.numberAt()).isEqualTo(1);
        assertThat(phrase.openAfter()).isTrue();
    }

    @Test
    void tellsAnOpenBracket() {
        assertThatThrownBy(() -> Saying.parse("(行政|处罚"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(行政|处罚");
    }
}
