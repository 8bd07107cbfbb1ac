package org.nianjian.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nianjian.release.Dataset;
import org.nianjian.release.ReleaseFile;
import org.nianjian.release.ReleaseWriter;
import org.nianjian.store.DatasetTables;
import org.nianjian.store.RevisionStore;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the dataset: the tables in the step's transaction, while other threads write the files in transactions of their
 * own, which the run's lock keeps at one state of the store; then the files are switched, and the transaction ends.
 */
final class PublishRelease implements Tasklet {
    private final Supplier<Dataset> dataset;
    private final Supplier<DatasetTables> tables;
    private final RevisionStore revisions;
    private final Function<Path, ReleaseWriter> writer;
    private final PlatformTransactionManager transactions;

    PublishRelease(
            Supplier<Dataset> dataset,
            Supplier<DatasetTables> tables,
            RevisionStore revisions,
            Function<Path, ReleaseWriter> writer,
            PlatformTransactionManager transactions) {
        this.dataset = dataset;
        this.tables = tables;
        this.revisions = revisions;
        this.writer = writer;
        this.transactions = transactions;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        RunParameters parameters =
                RunParameters.of(contribution.getStepExecution().getJobParameters());
        long run = parameters.run();
        boolean differs = noted(run);
        writer.apply(parameters.output()).publish(run, this::lend, (rows, files) -> {
            tables.get().publish(rows, differs, files);
            revisions.published(run);
        });
        return RepeatStatus.FINISHED;
    }

    /** For every thread to see, so in a transaction that ends before they begin. */
    private boolean noted(long run) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return Boolean.TRUE.equals(own.execute(status -> revisions.note(run)));
    }

    /** The step's own thread reads within its transaction. */
    private List<ReleaseFile> lend(Function<Dataset, List<ReleaseFile>> work) {
        return Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(status -> work.apply(dataset.get())));
    }
}
