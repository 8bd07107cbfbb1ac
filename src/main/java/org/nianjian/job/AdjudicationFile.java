package org.nianjian.job;

import java.nio.file.Files;
import java.nio.file.Path;
import org.nianjian.adjudication.Adjudications;
import org.nianjian.store.InventoryStore;

/** Persons' decisions, as they lie in the input folder when they are asked for. */
final class AdjudicationFile {
    private final InventoryStore inventory;
    private final Stages stages;

    AdjudicationFile(InventoryStore inventory, Stages stages) {
        this.inventory = inventory;
        this.stages = stages;
    }

    /** The decisions in the folder that the store belongs to. */
    Adjudications read() {
        Path folder = inventory.inputFolder().orElseThrow();
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Refusal.Cause.MACHINE, "the input folder " + folder + " is gone");
        }
        return in(folder);
    }

    /** The decisions in a folder, none where it has no such table. */
    Adjudications in(Path folder) {
        return TopTable.read(
                folder.resolve(Adjudications.FILE),
                content -> Adjudications.read(content, stages.gazetteer(), stages.catalogue(), stages.finder()),
                Adjudications.NONE);
    }
}
