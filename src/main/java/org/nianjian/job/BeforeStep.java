package org.nianjian.job;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Does something before a step, outside of its transactions. */
record BeforeStep(Runnable work) implements StepExecutionListener {
    @Override
    public void beforeStep(StepExecution step) {
        work.run();
    }
}
