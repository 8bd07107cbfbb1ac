package org.nianjian.job;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/**
 * What is known of one execution.
 *
 * @param run number of the run it belongs to; a restart has the same
 * @param reason why it ended early, empty where it did not
 */
public record ExecutionReport(
        long id,
        long run,
        String status,
        Optional<LocalDateTime> started,
        Duration took,
        List<Step> steps,
        String reason) {
    public ExecutionReport {
        steps = List.copyOf(steps);
    }

    /**
     * One step of it.
     *
     * @param read items taken in so far
     * @param written items written so far
     */
    public record Step(String name, String status, long read, long written, Duration took) {}

    static ExecutionReport of(JobExecution execution) {
        List<Step> steps = execution.getStepExecutions().stream()
                .sorted(Comparator.comparing(StepExecution::getId))
                .map(ExecutionReport::of)
                .toList();
        return new ExecutionReport(
                execution.getId(),
                RunParameters.of(execution.getJobParameters()).run(),
                execution.getStatus().toString(),
                Optional.ofNullable(execution.getStartTime()),
                took(execution.getStartTime(), end(execution)),
                steps,
                reason(execution));
    }

    /** The last step's end: giving an execution up later moves its own. */
    private static @Nullable LocalDateTime end(JobExecution execution) {
        return execution.isRunning()
                ? null
                : execution.getStepExecutions().stream()
                        .map(StepExecution::getEndTime)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(execution.getEndTime());
    }

    private static Step of(StepExecution step) {
        return new Step(
                step.getStepName(),
                step.getStatus().toString(),
                step.getReadCount(),
                step.getWriteCount(),
                took(step.getStartTime(), step.getEndTime()));
    }

    private static String reason(JobExecution execution) {
        String reason = execution
                .getExitStatus()
                .getExitDescription()
                .lines()
                .findFirst()
                .orElse("");
        return switch (execution.getStatus()) {
            case FAILED, ABANDONED, UNKNOWN ->
                reason.isEmpty() ? "it ended without a word: killed, or the power went" : reason;
            case STOPPED -> "stopped on request";
            case COMPLETED, STARTING, STARTED, STOPPING -> "";
        };
    }

    private static Duration took(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start == null
                ? Duration.ZERO
                : Duration.between(start, end == null ? LocalDateTime.now(ZoneId.systemDefault()) : end);
    }
}
