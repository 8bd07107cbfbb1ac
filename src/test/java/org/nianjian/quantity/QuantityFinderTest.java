package org.nianjian.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {
    private static final QuantityFinder FINDER = QuantityFinder.standard();

    static String read(String text) {
        return FINDER.find(text, 0, text.length()).stream()
                .map(quantity -> quantity.value().toPlainString() + " " + quantity.unit()
                        + (quantity.bound() == Bound.EXACT ? "" : " " + quantity.bound()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            检查企业1800余家次 | 1800 家次 over
            """)
    void readsNumberUnitAndBound(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }
}
