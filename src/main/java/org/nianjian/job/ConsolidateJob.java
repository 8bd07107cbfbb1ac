package org.nianjian.job;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;
import org.nianjian.reconcile.Reconciler.Reconciled;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.store.DatasetComments;
import org.nianjian.store.PendingFile;
import org.nianjian.store.StoredReport;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The job: inventory, read, reconcile, audit, release. Start reading here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
public class ConsolidateJob {
    static final String NAME = "consolidate";

    @Bean
    Job consolidate(JobRepository jobs, PlatformTransactionManager transactions, Wiring parts) {
        JobExecutionDecider first = (execution, step) -> from(execution);
        Step inventory = inventory(jobs, transactions, parts);
        Step read = read(jobs, transactions, parts);
        Step reconcile = reconcile(jobs, transactions, parts);
        Step audit = audit(jobs, transactions, parts);
        Step release = release(jobs, transactions, parts);
        return new JobBuilder(NAME, jobs)
                .listener(new FailureReason())
                .start(first)
                .on(FirstStep.INVENTORY.toString())
                .to(inventory)
                .next(read)
                .next(reconcile)
                .next(audit)
                .next(release)
                .from(first)
                .on(FirstStep.READ.toString())
                .to(read)
                .from(first)
                .on(FirstStep.RECONCILE.toString())
                .to(reconcile)
                .from(first)
                .on(FirstStep.AUDIT.toString())
                .to(audit)
                .from(first)
                .on(FirstStep.RELEASE.toString())
                .to(release)
                .end()
                .build();
    }

    /** The step that the run was asked to begin with. */
    private static FlowExecutionStatus from(JobExecution execution) {
        return new FlowExecutionStatus(
                RunParameters.of(execution.getJobParameters()).from().toString());
    }

    /** Which files are new, changed, unchanged or gone. */
    private static Step inventory(JobRepository jobs, PlatformTransactionManager transactions, Wiring parts) {
        return new StepBuilder("inventory", jobs)
                .tasklet(parts.takeInventory(), transactions)
                .listener(parts.progress())
                .build();
    }

    /**
     * File by file: cleaned text, whose report it is, its mentions. Several threads read the files of a chunk; taking the
     * next one and writing what was read, in the same order, are the step's own.
     */
    private static Step read(JobRepository jobs, PlatformTransactionManager transactions, Wiring parts) {
        ChunkOrientedStepBuilder<PendingFile, StoredReport> step = new StepBuilder("read", jobs)
                .<PendingFile, StoredReport>chunk(parts.itemsAtOnce())
                .transactionManager(transactions)
                .reader(parts.inventory().pending())
                .processor(parts.readFiles())
                .writer(parts.reports()::replace)
                .listener(parts.progress())
                .interruptionPolicy(parts.stop());
        parts.readers().ifPresent(step::taskExecutor);
        return step.build();
    }

    /** Region by region and year by year: one observation per cell, and what an auditor must see. */
    private static Step reconcile(JobRepository jobs, PlatformTransactionManager transactions, Wiring parts) {
        return new StepBuilder("reconcile", jobs)
                .<List<Told>, Reconciled>chunk(parts.itemsAtOnce())
                .transactionManager(transactions)
                .reader(parts.regions())
                .processor(parts.reconcileRegions())
                .writer(parts.observations()::add)
                .listener(new BeforeStep(parts.upkeep()::afterReading))
                .listener(parts.progress())
                .interruptionPolicy(parts.stop())
                .build();
    }

    /** Region by region, then indicator by indicator: what does not fit among the observations. */
    private static Step audit(JobRepository jobs, PlatformTransactionManager transactions, Wiring parts) {
        return new StepBuilder("audit", jobs)
                .tasklet(parts.auditObservations(), transactions)
                .listener(new BeforeStep(parts.upkeep()::afterReconciling))
                .listener(parts.progress())
                .build();
    }

    /** Tables and files, switched at once. */
    private static Step release(JobRepository jobs, PlatformTransactionManager transactions, Wiring parts) {
        return new StepBuilder("release", jobs)
                .tasklet(parts.publishRelease(transactions), transactions)
                .listener(parts.progress())
                .build();
    }

    @Bean
    DataSource dataSource(Settings settings) {
        return Wiring.dataSource(settings.database());
    }

    @Bean
    JavaMigration datasetComments() {
        return new DatasetComments();
    }

    @Bean
    StopRequest stopRequest() {
        return new StopRequest();
    }

    @Bean
    Wiring wiring(DataSource source, Settings settings, StopRequest stop) {
        return new Wiring(source, new Stages(settings::catalogueFiles), settings, stop);
    }

    @Bean
    Consolidation consolidation(Job consolidate, JobOperator operator, JobRepository jobs, Wiring parts) {
        return new Consolidation(new Executions(operator, jobs), consolidate, parts);
    }
}
