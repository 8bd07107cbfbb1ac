package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of a report for 2022 with the value, role and days of each figure, as {@link Texts#days} writes them.
 */
class TimesTest {
    private static final Path SENTENCES = Path.of("src/test/resources/mention/times.tsv");
    private static final int YEAR = 2022;

    private record Line(String sentence, String figures) {
        static Line of(String row) {
            String[] cells = row.split("\t", -1);
            return new Line(cells[0], cells[1]);
        }
    }

    static Stream<Line> lines() throws IOException {
        return Files.readAllLines(SENTENCES, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(Line::of);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void givesEachFigureItsRoleAndDays(Line line) {
        String read = Texts.mentions(line.sentence(), YEAR).stream()
                .map(TimesTest::figure)
                .collect(Collectors.joining("; "));

        assertThat(read).as(line.sentence()).isEqualTo(line.figures());
    }

    private static String figure(Mention mention) {
        String value = mention.value().stripTrailingZeros().toPlainString();
        return value + " " + mention.role() + " " + Texts.days(mention);
    }
}
