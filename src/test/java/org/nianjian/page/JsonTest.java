package org.nianjian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "</script>, \\u003c/script\\u003e",
                "<!--, \\u003c!--",
                "\"x\", \\u0022x\\u0022",
                "it's, it\\u0027s",
                "a&lt;b, a\\u0026lt;b",
                "\\, \\u005c",
                "javascript:alert(1), javascript:alert(1)",
                "罚款：8万元, 罚款：8万元"
            })
    void nothingInATextEndsAScript(String text, String written) {
        assertThat(json(text)).isEqualTo('"' + written + '"');
    }

    @Test
    void lineSeparatorsAndControlCharactersAreWrittenByNumber() {
        assertThat(json("a\nb\u2028c\u2029d\u0000e\u0085\ufeff"))
                .isEqualTo("\"a\\u000ab\\u2028c\\u2029d\\u0000e\\u0085\\ufeff\"");
    }

    @Test
    void halfACharacterBecomesTheReplacementCharacter() {
        assertThat(json("\ud83d𠀀\ude00")).isEqualTo("\"\ufffd𠀀\ufffd\"");
    }

    @Test
    void valuesArePartedByCommas() {
        StringBuilder out = new StringBuilder();
        Json json = new Json(out).object().name("a").array();
        json.number(1).texts(List.of("b", "c")).object().endObject();
        json.endArray().name("d").text("e").endObject();

        assertThat(out).hasToString("{\"a\":[1,[\"b\",\"c\"],{}],\"d\":\"e\"}");
    }

    private static String json(String text) {
        StringBuilder out = new StringBuilder();
        new Json(out).text(text);
        return out.toString();
    }
}
