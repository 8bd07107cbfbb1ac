package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.cli.ConsolidationScenarios.Answer;

class ExtractCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void printsOneObjectPerMention() throws IOException {
        Path file = write("威海.txt", ConsolidationScenarios.report("威海市生态环境局", 2021, 1048, "89.10"));

        Answer answer = ConsolidationScenarios.nianjian("extract", file.toString());

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"report_id\":\"\",\"file\":\"威海.txt\",\"mention_id\":\"\","));
        assertThat(answer.out())
                .contains("\"text\":\"1048件\",\"value\":\"1048\",\"unit\":\"件\",\"bound\":\"exact\"")
                .contains("\"text\":\"89.10万元\",\"value\":\"891000\",\"unit\":\"元\"")
                .contains("\"time_period\":\"2021\"", "\"ref_area\":\"371000\"");
    }

    @Test
    void tellsWhyAFileCannotBeReadAndReadsTheOthers() throws IOException {
        Path image = write("scan.jpg", "no text");
        Path report = write("a.txt", ConsolidationScenarios.report("威海市生态环境局", 2021, 3, "2"));

        Answer answer = ConsolidationScenarios.nianjian("extract", image.toString(), report.toString());

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err()).startsWith("scan.jpg: ");
        assertThat(answer.out().lines()).hasSize(2);
    }

    @Test
    void refusesAFileThatDoesNotExist() {
        Answer answer = ConsolidationScenarios.nianjian(
                "extract", folder.resolve("nowhere.txt").toString());

        ConsolidationScenarios.assertOneSentence(answer, 2, "nowhere.txt", "does not exist");
    }

    @Test
    void writesNoFile() throws IOException {
        Path file = write("a.txt", "2021年，办理案件3件。");

        ConsolidationScenarios.nianjian("extract", file.toString());

        try (var files = Files.list(folder)) {
            assertThat(files.toList()).isEqualTo(List.of(file));
        }
    }

    private Path write(String file, String text) throws IOException {
        return Files.writeString(folder.resolve(file), text);
    }
}
