package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianjian.store.Database;

class EmbeddedStoreIT extends PageScenarios {
    private int stores;

    @Override
    Database freshStore() {
        return Database.embedded(folder.resolve("data" + stores++));
    }

    @Test
    void statusBeforeTheFirstRunSaysSoAndMakesNoStore() {
        Path data = folder.resolve("data0");

        assertOneSentence(nianjian("status"), 2, "nothing has been run yet");

        assertThat(data).doesNotExist();
    }

    @Test
    void namesADatabaseThatCannotBeReached() {
        use(Database.server("jdbc:postgresql://localhost:1/reports?password=secret", "nobody", ""));

        Answer run = nianjian("run");

        assertOneSentence(run, 1, "jdbc:postgresql://localhost:1/reports", "can't be reached");
        assertThat(run.err()).doesNotContain("secret");
        assertOneSentence(nianjian("status"), 1, "jdbc:postgresql://localhost:1/reports");
    }

    @Test
    void aChangedCatalogueReadsTheReportsAgain() throws Exception {
        writeTwoReports();
        nianjian("run");
        Map<String, String> builtIn = published();
        Path catalogue = folder.resolve("catalogue");
        assertThat(nianjian("catalogue", "export", catalogue.toString()).exit()).isZero();
        System.setProperty("nianjian.catalogue", catalogue.toString());
        assertThat(nianjian("run").out()).as("the same files").contains("(0 read, 2 unchanged, 0 gone)");
        Path indicators = catalogue.resolve("indicators.yaml");
        Files.writeString(
                indicators,
                Files.readString(indicators).replaceAll("(code|per): penalty_cases\\b", "$1: cases_of_penalty"));

        assertOneSentence(nianjian("rerun", "--from", "release"), 1, "values of penalty_cases", "catalogue");
        assertThat(published()).isEqualTo(builtIn);
        Answer run = nianjian("run");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("(2 read, 0 unchanged, 0 gone)");
        assertThat(builtIn.get("observations.csv")).contains(",penalty_cases,");
        assertThat(published().get("observations.csv"))
                .contains(",cases_of_penalty,")
                .doesNotContain(",penalty_cases,");
        assertThat(published().get("wide.csv")).contains("cases_of_penalty");
        assertThat(Files.readString(output().resolve("revisions.csv")))
                .contains(
                        "4,371000,ecology,cases_of_penalty,2021,,1048,reader_changed",
                        "4,371000,ecology,penalty_cases,2021,1048,,reader_changed");
    }

    @Test
    void aMistakeInTheCatalogueStopsTheStartBeforeAnythingIsMade() throws Exception {
        writeTwoReports();
        Path catalogue = folder.resolve("catalogue");
        System.setProperty("nianjian.catalogue", catalogue.toString());
        assertOneSentence(nianjian("run"), 2, "the catalogue folder", "does not exist");
        nianjian("catalogue", "export", catalogue.toString());
        Path words = catalogue.resolve("words.tsv");
        Files.writeString(words, Files.readString(words) + "词\tnone\t\n");
        long lines = Files.readString(words).lines().count();

        assertOneSentence(nianjian("run"), 2, "words.tsv line " + lines + ": the kind must be");

        assertThat(folder.resolve("data0")).doesNotExist();
        assertThat(output()).doesNotExist();
    }
}
