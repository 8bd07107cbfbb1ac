package org.nianjian.job;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.dao.EmptyResultDataAccessException;

/** The executions of the job: begun, gone on with, given up. Whoever changes one holds the lock of the run. */
final class Executions {
    private final JobOperator operator;
    private final JobRepository jobs;

    Executions(JobOperator operator, JobRepository jobs) {
        this.operator = operator;
        this.jobs = jobs;
    }

    /** Starts a new instance after giving up what an earlier one has left. */
    JobExecution start(Job job, RunParameters parameters) {
        last().filter(execution -> unfinished(execution.getStatus())).ifPresent(this::giveUp);
        try {
            return operator.start(job, parameters.toJobParameters());
        } catch (JobExecutionException e) {
            throw new IllegalStateException("a run with a number of its own can't start: " + e.getMessage(), e);
        }
    }

    private void giveUp(JobExecution execution) {
        try {
            operator.abandon(recovered(execution));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("execution " + execution.getId() + " can't be given up", e);
        }
    }

    /** Goes on with an execution. */
    JobExecution restart(JobExecution execution) {
        try {
            return operator.restart(recovered(execution));
        } catch (JobExecutionException e) {
            throw new Refusal(
                    Refusal.Cause.USAGE, "execution " + execution.getId() + " can't go on: " + e.getMessage());
        }
    }

    /** The execution that a restart goes on with; with an id, the last attempt of its run. */
    JobExecution restartable(Optional<Long> id) {
        Optional<JobExecution> found = id.isPresent() ? byId(id.get()).flatMap(this::lastOfItsRun) : last();
        JobExecution execution = found.orElseThrow(() -> new Refusal(
                Refusal.Cause.USAGE,
                id.map(number -> "there is no execution " + number).orElse("nothing has been run yet")
                        + ", so there is nothing to restart"));
        if (!unfinished(execution.getStatus())) {
            throw new Refusal(
                    Refusal.Cause.USAGE,
                    "execution " + execution.getId() + " is " + told(execution.getStatus())
                            + ", so there is nothing to restart");
        }
        return execution;
    }

    /** The newest first, at most {@code limit} runs. */
    List<JobExecution> newest(int limit) {
        return jobs.getJobInstances(ConsolidateJob.NAME, 0, limit).stream()
                .flatMap(instance -> jobs.getJobExecutions(instance).stream())
                .toList();
    }

    Optional<JobExecution> byId(long id) {
        try {
            return Optional.ofNullable(jobs.getJobExecution(id));
        } catch (EmptyResultDataAccessException e) {
            return Optional.empty();
        }
    }

    /** The last attempt of the last run. */
    Optional<JobExecution> last() {
        return Stream.ofNullable(jobs.getLastJobInstance(ConsolidateJob.NAME))
                .flatMap(instance -> Stream.ofNullable(jobs.getLastJobExecution(instance)))
                .findFirst();
    }

    private Optional<JobExecution> lastOfItsRun(JobExecution execution) {
        JobInstance instance = execution.getJobInstance();
        return Optional.ofNullable(jobs.getLastJobExecution(instance));
    }

    /** The lock is free, so whatever says it is running has died. */
    private JobExecution recovered(JobExecution execution) {
        return switch (execution.getStatus()) {
            case STARTING, STARTED, STOPPING, UNKNOWN -> {
                operator.recover(execution);
                yield Objects.requireNonNull(jobs.getJobExecution(execution.getId()));
            }
            case COMPLETED, STOPPED, FAILED, ABANDONED -> execution;
        };
    }

    private static boolean unfinished(BatchStatus status) {
        return status != BatchStatus.COMPLETED && status != BatchStatus.ABANDONED;
    }

    private static String told(BatchStatus status) {
        return status == BatchStatus.COMPLETED ? "completed" : "given up by a later run";
    }
}
