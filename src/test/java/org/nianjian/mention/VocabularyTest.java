package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianjian.quantity.Lexicon;

class VocabularyTest {
    private final Lexicon table = Lexicon.ofProgram("/mention/words.tsv", "word", "uses", "reason");
    private final Vocabulary vocabulary = Vocabulary.standard();

    @Test
    void tableIsSortedByWord() {
        List<String> words = table.rows().stream().map(row -> row.cell(0)).toList();

        assertThat(words).isSorted();
    }

    @Test
    void everyRowHasAUseAndAReason() {
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.cell(1)).isNotEmpty())
                .allSatisfy(row -> assertThat(row.cell(2)).isNotEmpty());
    }

    @Test
    void everyUseHasAWord() {
        assertThat(table.rows())
                .flatExtracting(row -> row.words(1))
                .contains(Arrays.stream(Use.values()).map(Use::toString).toArray(String[]::new));
    }

    @Test
    void noTwoUsesLookedForAtOnePlaceShareABit() {
        assertThat(Use.values())
                .extracting(use -> use.place() + " " + use.bit())
                .doesNotHaveDuplicates();
    }

    @Test
    void findsAWordWithinALongerOne() {
        assertThat(Use.WHOLE.in(vocabulary.uses("移送公安机关"))).isTrue();
        assertThat(Use.VERB.in(vocabulary.uses("移送公安机关"))).isTrue();
        assertThat(Use.WHOLE.in(vocabulary.uses("移送公共机关"))).isFalse();
    }

    @Test
    void takesTheLongestWordOffTheEnd() {
        char[] words = "处罚案件合计".toCharArray();

        assertThat(vocabulary.withoutTails(Use.LABEL_TAIL, words, 0, words.length))
                .isEqualTo(4);
    }

    @Test
    void wordsThatOnlyLeadUpToANumberNameNothing() {
        assertThat(light("共计约为")).isTrue();
        assertThat(light("共计罚款")).isFalse();
    }

    private boolean light(String words) {
        return vocabulary.light(words.toCharArray(), 0, words.length());
    }
}
