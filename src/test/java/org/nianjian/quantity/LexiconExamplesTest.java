package org.nianjian.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconExamplesTest {
    private static final String[] UNITS = {
        "spelling", "unit", "factor", "dimension", "use", "not_before", "example", "reason"
    };
    private static final String[] BOUNDS = {"key", "place", "word", "bound", "example", "reason"};
    private static final String[] NAMES = {"name", "kind", "reason"};
    private static final String[] CUES = {"key", "kind", "word", "reason"};

    static Stream<String> units() {
        return Lexicon.read("units.tsv", UNITS).rows().stream().map(row -> row.cell(6));
    }

    static Stream<Lexicon.Row> bounds() {
        return Lexicon.read("bounds.tsv", BOUNDS).rows().stream();
    }

    static Stream<String> names() {
        return Lexicon.read("names.tsv", NAMES).rows().stream().map(row -> row.cell(0));
    }

    @ParameterizedTest
    @MethodSource("units")
    void readsTheExampleOfEveryUnit(String example) {
        String[] parts = example.split(" → ", -1);
        assertThat(QuantityFinderTest.read(parts[0] + "。")).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void readsTheExampleOfEveryBound(Lexicon.Row row) {
        String read = QuantityFinderTest.read(row.cell(4));
        assertThat(read).as(row.cell(4)).isNotEmpty();
        assertThat(read.replaceAll("^\\d+ \\S+ ?", ""))
                .as(row.cell(4))
                .isEqualTo(row.cell(3).equals("exact") ? "" : row.cell(3));
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsNoFigureInAnyName(String name) {
        assertThat(QuantityFinderTest.read("落实" + name + "要求")).isEmpty();
    }

    @Test
    void everyExampleIsReadWithItsOwnLexicons() {
        assertThat(LexiconTrial.failures(Lexicon::builtIn)).isEmpty();
    }

    @Test
    void keepsEveryLexiconSorted() {
        List<Lexicon> all = List.of(
                Lexicon.read("units.tsv", UNITS),
                Lexicon.read("bounds.tsv", BOUNDS),
                Lexicon.read("names.tsv", NAMES),
                Lexicon.read("cues.tsv", CUES));
        assertThat(all)
                .allSatisfy(lexicon -> assertThat(lexicon.rows())
                        .extracting(row -> row.cell(0))
                        .isSorted());
    }

    @Test
    void tellsAWordThatCannotStandThereWithItsLine() {
        String units = Lexicon.builtIn("units.tsv").replace("\n元\t元\t1\t", "\n元\t元\tone\t");

        assertThatThrownBy(() -> QuantityFinder.read(name -> name.equals("units.tsv") ? units : Lexicon.builtIn(name)))
                .hasMessageMatching("units\\.tsv line \\d+: one can't stand there");
    }

    @Test
    void namesFileAndLineOfAFaultyRow() {
        assertThatThrownBy(() -> Lexicon.parse("units.tsv", List.of("a\tb", "x"), List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("units.tsv line 2");
    }
}
