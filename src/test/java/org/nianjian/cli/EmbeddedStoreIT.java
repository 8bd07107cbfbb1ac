package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nianjian.store.Database;

class EmbeddedStoreIT extends ConsolidationScenarios {
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
}
