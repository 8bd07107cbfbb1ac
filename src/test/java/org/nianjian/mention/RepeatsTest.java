package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年罚款273.6万元，成效明显。立案查处41件，罚款273.6万元。 | 2736000
            全年罚款近280万元，成效明显。立案查处41件，罚款273.6万元。 | 2736000
            全年罚款约270万元，成效明显。立案查处41件，罚款273.6万元。 | 2736000
            立案查处41件，罚款273.6万元。全年罚款超270万元，成效明显。 | 2700000
            全年罚款超280万元，成效明显。立案查处41件，罚款273.6万元。 |
            全年罚款近350万元，成效明显。立案查处41件，罚款273.6万元。 |
            全年罚款近280万元，成效明显。立案查处41件，检查企业273家。 |
            """)
    void tellsWhichFiguresAreSaidAgainInFullOrInRoundNumbers(String sentences, String repeat) {
        List<String> repeats = Texts.mentions(sentences, 2022).stream()
                .filter(mention ->
                        mention.relations().stream().anyMatch(relation -> relation.kind() == Relation.Kind.REPEAT_OF))
                .map(mention -> mention.value().toPlainString())
                .toList();

        assertThat(repeats).isEqualTo(repeat == null ? List.of() : List.of(repeat));
    }
}
