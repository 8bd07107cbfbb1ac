package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.indicator.Example;

class CatalogueExamplesTest {

    static Stream<Example> examples() {
        return Texts.CATALOGUE.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everySentenceBesideAnEntryIsReadAsTheEntrySays(Example example) {
        List<BigDecimal> values = Texts.read(example.refArea(), example.text(), 2022).mentions().stream()
                .filter(mention -> mention.indicator().equals(example.code()))
                .filter(mention -> mention.role().outcome())
                .map(mention -> mention.value().stripTrailingZeros())
                .toList();

        List<BigDecimal> expected = example.value()
                .map(value -> List.of(new BigDecimal(value).stripTrailingZeros()))
                .orElse(List.of());
        assertThat(values)
                .as("%s, region %s: %s", example.place(), example.refArea(), example.text())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void everyEntryHasSixSentencesThatFitAndFourThatDoNot() {
        assertThat(Texts.CATALOGUE.indicators()).hasSize(65).allSatisfy(indicator -> {
            List<Example> own = Texts.CATALOGUE.entryExamples().stream()
                    .filter(example -> example.code().equals(indicator.code()))
                    .toList();
            assertThat(own)
                    .as(indicator.code())
                    .doesNotHaveDuplicates()
                    .filteredOn(example -> example.value().isPresent())
                    .hasSizeGreaterThanOrEqualTo(6);
            assertThat(own)
                    .as(indicator.code())
                    .filteredOn(example -> example.value().isEmpty())
                    .hasSizeGreaterThanOrEqualTo(4);
        });
    }
}
