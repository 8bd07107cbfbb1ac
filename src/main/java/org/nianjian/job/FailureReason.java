package org.nianjian.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Writes down why an execution failed as one sentence, in the place of a stack trace that is cut off anywhere. */
final class FailureReason implements JobExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(FailureReason.class);

    @Override
    public void afterJob(JobExecution execution) {
        for (StepExecution step : execution.getStepExecutions()) {
            for (Throwable failure : step.getFailureExceptions()) {
                LOG.debug("{} failed", step.getStepName(), failure);
                String sentence = step.getStepName() + " failed: " + Failures.sentence(failure);
                execution.setExitStatus(new ExitStatus(execution.getExitStatus().getExitCode(), sentence));
            }
        }
    }
}
