package org.nianjian.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2", "@SUM(A1)", "＝1", "＋1", "－2", "＠SUM", "\t=1", "\r=1", "\n=1"})
    void aSpreadsheetFindsNoFormula(String text) {
        assertThat(Quote.guarded(text)).startsWith("「").endsWith("」").doesNotContain("\t", "\r", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "处罚案件", "a=b", "1-2", "「=1」"})
    void otherTextStaysAsItIs(String text) {
        assertThat(Quote.guarded(text)).isEqualTo(text);
    }

    @Test
    void aRunOfLineBreaksAndTabsIsOneSpace() {
        assertThat(Quote.oneLine("一\r\n\t二\n三 四\u2028五")).isEqualTo("一 二 三 四 五");
    }

    @Test
    void aSentenceThatFitsIsWhole() {
        String text = "字".repeat(498);

        assertThat(Quote.cutAround(text, 0, 0, Quote.MOST)).isEqualTo(text);
    }

    @Test
    void aLongSentenceIsCutAroundItsFigure() {
        String text = "前".repeat(2000) + "罚款20.3137 \n万元" + "后".repeat(2000);

        String cut = Quote.cutAround(text, 2002, 9, Quote.MOST);

        assertThat(cut).startsWith("…前").endsWith("后…").contains("罚款20.3137 \n万元");
        assertThat(Quote.bracketed(cut).codePoints().count()).isEqualTo(500);
    }

    @Test
    void aFigureAtTheStartOrEndIsKept() {
        String rest = "字".repeat(900);

        assertThat(Quote.cutAround("12件" + rest, 0, 3, Quote.MOST))
                .startsWith("12件字")
                .endsWith("…")
                .hasSize(498);
        assertThat(Quote.cutAround(rest + "12件", 900, 3, Quote.MOST))
                .startsWith("…字")
                .endsWith("字12件")
                .hasSize(498);
        assertThat(Quote.cutAround(rest, 2000, 3, Quote.MOST))
                .startsWith("…")
                .endsWith("字")
                .hasSize(498);
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsNeverSplit() {
        String cut = Quote.cutAround("𠮷".repeat(3000), 0, 0, Quote.MOST);

        assertThat(cut.codePoints().filter(point -> point == 0x20BB7).count()).isEqualTo(497);
    }

    @Test
    void namesAreOrderedByCodePoint() {
        assertThat(new String[] {"𠮷.txt", "（1）.txt", "一.txt", "a", ""}).satisfies(names -> {
            Arrays.sort(names, CodePointOrder.INSTANCE);
            assertThat(names).containsExactly("", "a", "一.txt", "（1）.txt", "𠮷.txt");
        });
    }
}
