package org.nianjian.job;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nianjian.release.Dataset;
import org.nianjian.release.ReleaseWriter;
import org.nianjian.store.DatasetTables;
import org.nianjian.store.InventoryStore;
import org.nianjian.store.RevisionStore;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Publishes the dataset in one transaction: the tables first, which can be taken back, then the files. */
final class PublishRelease implements Tasklet {
    private final Supplier<Dataset> dataset;
    private final DatasetTables tables;
    private final RevisionStore revisions;
    private final InventoryStore inventory;
    private final Function<Path, ReleaseWriter> writer;

    PublishRelease(
            Supplier<Dataset> dataset,
            DatasetTables tables,
            RevisionStore revisions,
            InventoryStore inventory,
            Function<Path, ReleaseWriter> writer) {
        this.dataset = dataset;
        this.tables = tables;
        this.revisions = revisions;
        this.inventory = inventory;
        this.writer = writer;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        RunParameters parameters =
                RunParameters.of(contribution.getStepExecution().getJobParameters());
        revisions.publish(parameters.run());
        Dataset rows = dataset.get();
        tables.replace(rows);
        inventory.published(parameters.run());
        writer.apply(parameters.output()).publish(parameters.run(), rows);
        return RepeatStatus.FINISHED;
    }
}
