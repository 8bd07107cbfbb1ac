package org.nianjian.job;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Ends a run between two chunks when somebody asks for it, so that a restart can go on from there. */
public final class StopRequest implements StepInterruptionPolicy {
    private final AtomicBoolean asked = new AtomicBoolean();

    /** Asks the run to stop; may be called from any thread. */
    public void ask() {
        asked.set(true);
    }

    /** Without terminateOnly the half-done step would be written down as completed. */
    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (asked.get()) {
            step.setTerminateOnly();
            throw new JobInterruptedException("stopped on request");
        }
    }
}
