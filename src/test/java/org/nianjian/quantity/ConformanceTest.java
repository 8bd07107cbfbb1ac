package org.nianjian.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numeral cases of other projects: each is read so, or stands in otherwise.tsv with the reason why this genre does not. */
class ConformanceTest {
    private static final QuantityFinder FINDER = QuantityFinder.standard();
    private static final Map<String, String> OTHERWISE =
            rows("otherwise.tsv").collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    static Stream<List<String>> cases() {
        Set<String> strictly = rows("cn2an.tsv")
                .filter(row -> row.get(2).equals("strict"))
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        return Stream.concat(
                rows("cn2an.tsv")
                        .filter(row -> row.get(2).equals("strict") || !strictly.contains(row.get(0)))
                        .filter(row -> !row.get(2).equals("direct"))
                        .map(row -> List.of(row.get(0), row.get(1))),
                rows("duckling-numeral.tsv").map(row -> List.of(row.get(0), row.get(1))));
    }

    private static Stream<List<String>> rows(String name) {
        String path = "/conformance/" + name;
        try (InputStream stream = ConformanceTest.class.getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().skip(1).map(line -> List.of(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheNumeralAsOthersDoOrTellsWhyNot(List<String> numeral) {
        String input = numeral.get(0);
        boolean measured = input.matches(".*[个元圆]|.*元整|.*圆整|.*元正|.*圆正|.*[角分半]");
        String text = "共计" + input + (measured ? "" : "个") + "问题。";
        List<Quantity> found = FINDER.find(text, 0, text.length());
        boolean same = numeral.get(1).isEmpty()
                ? found.isEmpty()
                : found.size() == 1 && found.get(0).value().compareTo(new BigDecimal(numeral.get(1))) == 0;
        assertThat(same).as("%s reads %s", input, found).isEqualTo(!OTHERWISE.containsKey(input));
    }
}
