package org.nianjian.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void writesOutEveryChoice() {
        assertThat(Phrase.expand("(行政|)处罚(案件|决定)"))
                .extracting(Phrase::literals)
                .containsExactly(List.of("行政处罚案件"), List.of("行政处罚决定"), List.of("处罚案件"), List.of("处罚决定"));
    }

    @Test
    void cutsLiteralsAtGapsAndRemembersTheNumber() {
        Phrase phrase = Phrase.expand("聘请#律师…顾问…").get(0);

        assertThat(phrase.literals()).containsExactly("聘请", "律师", "顾问");
        assertThat(phrase.numberAt()).isEqualTo(1);
        assertThat(phrase.openAfter()).isTrue();
        assertThat(phrase.weight()).isEqualTo(6);
    }

    @Test
    void tellsAnOpenBracket() {
        assertThatThrownBy(() -> Phrase.expand("(行政|处罚"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(行政|处罚");
    }
}
