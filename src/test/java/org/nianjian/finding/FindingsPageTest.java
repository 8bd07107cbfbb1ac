package org.nianjian.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of all findings is made of the tables that the program reads, so that it never says something else. */
class FindingsPageTest {
    private static final Path PAGE = Path.of("src/docs/findings.md");
    private static final Pattern PLACE = Pattern.compile("[{}]");

    @Test
    void thePageSaysWhatTheTablesSay() throws IOException {
        if (Boolean.getBoolean("findings.rewrite")) {
            Files.writeString(PAGE, page(), StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("%s; rewrite it with mvn -Dquick -Dtest=FindingsPageTest -Dfindings.rewrite=true test", PAGE)
                .isEqualTo(page());
    }

    @Test
    void everyKindIsExplainedOnce() {
        assertThat(kinds())
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(Arrays.stream(FindingKind.values())
                        .map(FindingKind::toString)
                        .toList());
    }

    @Test
    void everyExampleFillsAllPlacesOfItsSentence() {
        for (Messages.Message message : Messages.all()) {
            assertThat(message.filled()).as(message.id()).doesNotContainPattern(PLACE);
        }
    }

    private static List<List<String>> kinds() {
        return Rows.read("/finding/kinds.tsv", 3);
    }

    private static String page() {
        List<String> lines = new ArrayList<>(List.of(
                "# Findings",
                "",
                "What `findings.csv` tells an auditor, by its column `kind`. A finding changes no figure. This page is made",
                "of `FindingKind`, `finding/kinds.tsv` and `finding/messages.tsv`; the examples are invented.",
                "",
                "| kind | severity | it means |",
                "| --- | --- | --- |"));
        kinds().forEach(kind -> lines.add("| [" + kind.get(0) + "](#" + kind.get(0) + ") | "
                + FindingKind.parse(kind.get(0)).severity() + " | " + kind.get(1) + " |"));
        kinds().forEach(kind -> lines.addAll(section(kind)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> section(List<String> kind) {
        List<String> lines =
                new ArrayList<>(List.of("", "## " + kind.get(0), "", kind.get(1) + " To look at: " + kind.get(2)));
        List<Messages.Message> messages = Messages.all().stream()
                .filter(message -> message.kind().equals(kind.get(0)))
                .toList();
        if (!messages.isEmpty()) {
            lines.addAll(List.of("", "| told when | example |", "| --- | --- |"));
        }
        messages.forEach(message -> lines.add("| " + message.reason() + " | " + message.filled() + " |"));
        return lines;
    }
}
