package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.cli.ConsolidationScenarios.Answer;

class CatalogueCommandTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        System.setProperty("nianjian.input", input.toString());
        Files.writeString(
                input.resolve("威海.txt"),
                ConsolidationScenarios.report("威海市生态环境局", 2021, 1048, "89.10")
                        + "二、其他\n环翠区发放明白纸300份，乳山市发放明白纸200份。\n全年发放明白纸120份。\n");
    }

    @AfterEach
    void end() {
        System.clearProperty("nianjian.input");
        System.clearProperty("nianjian.catalogue");
    }

    private String catalogue() {
        return folder.resolve("catalogue").toString();
    }

    private Answer nianjian(String... arguments) {
        return ConsolidationScenarios.nianjian(arguments);
    }

    private Path export() {
        assertThat(nianjian("catalogue", "export", catalogue()).exit()).isZero();
        return folder.resolve("catalogue").resolve("indicators.yaml");
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    /** An entry as an expert would add it. */
    private static void add(Path indicators, String value) throws IOException {
        Files.writeString(indicators, Files.readString(indicators) + """

            - code: leaflets
              name_zh: 发放明白纸
              name_en: Leaflets handed out
              unit: 份
              definition: Leaflets handed out to enterprises and residents.
              says: [发放明白纸]
              examples:
                - {text: 全年发放明白纸300份。, value: %s}
              others:
                - 全年发放口罩300个。
            """.formatted(value));
    }

    @Test
    void exportWritesTheBuiltInFilesAndOverwritesNoneUnasked() throws IOException {
        Path indicators = export();
        Files.writeString(indicators, "mine");

        Answer again = nianjian("catalogue", "export", catalogue());

        ConsolidationScenarios.assertOneSentence(again, 2, "is there already", "--force");
        assertThat(indicators).hasContent("mine");
        assertThat(nianjian("catalogue", "export", catalogue(), "--force").out())
                .contains("wrote 7 files", "NIANJIAN_CATALOGUE=" + catalogue());
        assertThat(indicators).content().contains("- code: ");
    }

    @Test
    void checkTellsNothingOfAnUneditedCatalogue() {
        export();

        Answer check = nianjian("catalogue", "check", catalogue());

        assertThat(check.exit()).as(check.err()).isZero();
        assertThat(check.out()).isEqualToIgnoringNewLines("1 report: 0 figures are read differently, of 0 codes");
    }

    @Test
    void checkTellsWhatAnAddedEntryGains() throws IOException {
        add(export(), "300");

        Answer check = nianjian("catalogue", "check", catalogue());

        assertThat(check.exit()).as(check.err()).isZero();
        assertThat(check.out())
                .contains("3 figures are read differently, of 1 code")
                .containsPattern("leaflets +0 +3 +3 +0 +0")
                .contains("威海.txt: 300份  (no code) → leaflets  「环翠区发放明白纸300份，乳山市发放明白纸200份。」");
    }

    @Test
    void checkTellsWhatAnotherCodeLosesAndWhatALexiconChanges() throws IOException {
        Path indicators = export();
        edit(indicators, "code: penalty_cases\n", "code: cases_of_penalty\n");
        edit(indicators, "per: penalty_cases,", "per: cases_of_penalty,");
        Path units = folder.resolve("catalogue/units.tsv");
        edit(units, "\n元\t元\t1\t", "\n元\t元\t10\t");
        String text = Files.readString(units);
        long line = text.substring(0, text.indexOf("\n元\t元\t10\t")).lines().count() + 1;

        Answer check = nianjian(
                "catalogue",
                "check",
                catalogue(),
                "--input",
                folder.resolve("input").toString());

        assertThat(check.out())
                .contains("1048件  penalty_cases → cases_of_penalty")
                .containsPattern("penalty_cases +1 +0 +0 +1 +0")
                .containsPattern("penalty_fines +1 +1 +0 +0 +1")
                .contains("penalty_fines 891000 元 exact actual → penalty_fines 8910000 元 exact actual");
        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err())
                .contains("units.tsv line " + line + ": 35 元 must be read in 「共计35元。」, but this was read: 350 元");
    }

    @Test
    void checkTellsTheLineOfAnExampleThatFails() throws IOException {
        Path indicators = export();
        add(indicators, "301");
        String text = Files.readString(indicators);
        long line = text.substring(0, text.lastIndexOf("value: 301")).lines().count();

        Answer check = nianjian("catalogue", "check", catalogue());

        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err())
                .isEqualToIgnoringNewLines("indicators.yaml line " + line + ", leaflets: only 301 must be read in"
                        + " 「全年发放明白纸300份。」, but this was read: leaflets 300 份 exact actual");
    }

    @Test
    void checkTellsAMistakeWithItsLine() throws IOException {
        Path indicators = export();
        long lines = Files.readString(indicators).lines().count();
        Files.writeString(indicators, Files.readString(indicators) + "\n- code: leaflets\n  name_zh: [a\n");
        ConsolidationScenarios.assertOneSentence(
                nianjian("catalogue", "check", catalogue()), 2, "indicators.yaml line " + (lines + 4));
        Files.delete(indicators);

        ConsolidationScenarios.assertOneSentence(
                nianjian("catalogue", "check", catalogue()), 2, "lacks", "indicators.yaml");
    }

    @Test
    void suggestGroupsWhatHasNoCode() throws IOException {
        Answer suggest = nianjian("catalogue", "suggest");

        assertThat(suggest.exit()).as(suggest.err()).isZero();
        assertThat(suggest.out())
                .contains("发放明白纸: 3 figures in 1 report (份 3)", "    威海.txt: 「全年发放明白纸120份。」")
                .doesNotContain("行政处罚案件:");
        add(export(), "300");
        System.setProperty("nianjian.catalogue", catalogue());
        assertThat(nianjian("catalogue", "suggest").out()).doesNotContain("发放明白纸");
    }

    @Test
    void suggestShowsALongSentenceAroundItsFigure() throws IOException {
        Files.writeString(
                folder.resolve("input/威海.txt"),
                ConsolidationScenarios.report("威海市生态环境局", 2021, 1048, "89.10") + "二、其他\n环翠区发放明白纸13份，" + "处".repeat(200)
                        + "，乳山市印制宣传画3份。\n");

        assertThat(nianjian("catalogue", "suggest").out())
                .contains("「环翠区发放明白纸13份，处处", "「…" + "处".repeat(51) + "，乳山市印制宣传画3份。」");
    }

    @Test
    void extractReadsWithTheCatalogueThatIsSet() throws IOException {
        add(export(), "300");
        String report = folder.resolve("input/威海.txt").toString();
        assertThat(nianjian("extract", report).out()).doesNotContain("leaflets");
        System.setProperty("nianjian.catalogue", catalogue());

        assertThat(nianjian("extract", report).out()).contains("\"indicator\":\"leaflets\"");
    }

    @Test
    void tellsOfWrongUseInOneSentence() {
        ConsolidationScenarios.assertOneSentence(nianjian("catalogue"), 2, "export, check and suggest");
        ConsolidationScenarios.assertOneSentence(nianjian("catalogue", "check"), 2, "DIR");
        ConsolidationScenarios.assertOneSentence(
                nianjian("catalogue", "suggest", "--input", "nowhere"), 2, "nowhere", "does not exist");
        assertThat(nianjian("catalogue", "--help").out()).contains("export", "check", "suggest", "NIANJIAN_CATALOGUE");
    }
}
