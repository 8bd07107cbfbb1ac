package org.nianjian.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every construction of {@code constructions.tsv} said of every thing of {@code things.tsv}, in a report for 2022: what
 * holds for 立案 holds for 核发排污许可证. A figure is told as text, role, days and code: {@code =} the thing's, {@code ≠} that
 * of the other thing, {@code ?} any or none. A level is not counted anew each year; a review governs what follows it.
 */
class ConstructionsTest {
    private static final Path TABLES = Path.of("src/test/resources/mention");
    private static final int YEAR = 2022;

    private record Construction(String text, String things, List<String> figures) {
        static Construction of(String row) {
            String[] cells = row.split("\t", -1);
            return new Construction(cells[0], cells[1], List.of(cells[2].split("; ")));
        }

        boolean takes(Thing thing) {
            return switch (things) {
                case "verb" -> !thing.verb().isEmpty();
                case "flow" -> !thing.kind().equals("level");
                case "pair" -> !thing.kind().equals("review");
                default -> true;
            };
        }

        boolean ofTwo() {
            return things.equals("pair");
        }
    }

    private record Thing(String verb, String noun, String unit, String indicator, String kind) {
        static Thing of(String row) {
            String[] cells = row.split("\t", -1);
            return new Thing(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        String fill(String text) {
            return text.replace("{thing}", verb + noun)
                    .replace("{verb}", verb)
                    .replace("{noun}", noun)
                    .replace("{unit}", unit);
        }

        String fillOther(String text) {
            return text.replace("{other}", verb + noun).replace("{other_unit}", unit);
        }
    }

    static Stream<Construction> constructions() throws IOException {
        return rows("constructions.tsv").map(Construction::of);
    }

    private static Stream<String> rows(String table) throws IOException {
        return Files.readAllLines(TABLES.resolve(table), StandardCharsets.UTF_8).stream()
                .skip(1);
    }

    @ParameterizedTest
    @MethodSource("constructions")
    void readsAConstructionAlikeWhateverItIsSaidOf(Construction construction) throws IOException {
        List<Thing> things = rows("things.tsv").map(Thing::of).toList();
        List<String> wrong = new ArrayList<>();
        for (Thing thing : things) {
            for (Thing other : construction.ofTwo() ? things : List.of(thing)) {
                boolean told = construction.ofTwo() != thing.equals(other);
                if (told && construction.takes(thing)) {
                    wrong.addAll(wrong(construction, thing, other));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** What is read otherwise than the table says. */
    private static List<String> wrong(Construction construction, Thing thing, Thing other) {
        String text = other.fillOther(thing.fill(construction.text()));
        Map<String, Mention> read = Texts.mentions(text, YEAR).stream()
                .collect(Collectors.toMap(Mention::text, mention -> mention, (first, again) -> first));
        List<String> wrong = new ArrayList<>();
        for (String figure : construction.figures()) {
            String[] cells = other.fillOther(thing.fill(figure)).split(" (?=[a-z]+ )", 2);
            String[] expected = cells[1].split(" ");
            Mention mention = read.get(cells[0]);
            String code = switch (expected[2]) {
                case "=" -> thing.indicator();
                case "≠" -> other.indicator();
                default -> mention == null ? "" : mention.indicator();
            };
            String told = mention == null
                    ? "nothing"
                    : mention.role() + " " + Texts.days(mention) + " " + mention.indicator();
            String due = expected[0] + " " + expected[1] + " " + code;
            if (!told.equals(due)) {
                wrong.add(text + " " + cells[0] + " is " + due + ", read " + told);
            }
        }
        return wrong;
    }
}
