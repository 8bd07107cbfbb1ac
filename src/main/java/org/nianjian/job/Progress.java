package org.nianjian.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells how far a run is: one line that moves on a terminal, plain log lines elsewhere. */
final class Progress implements ItemWriteListener<Object>, StepExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final int LOG_EVERY = 500;

    private final boolean terminal;
    private String step = "";
    private long done;

    Progress(boolean terminal) {
        this.terminal = terminal;
    }

    void inventory(Tally tally) {
        wipe();
        LOG.info(
                "inventory: {} reports, {} to read, {} unchanged, {} gone",
                tally.files(),
                tally.toRead(),
                tally.unchanged(),
                tally.gone());
    }

    @Override
    public void beforeStep(StepExecution execution) {
        step = execution.getStepName();
        done = 0;
        show();
    }

    @Override
    public void afterWrite(Chunk<? extends Object> chunk) {
        long before = done;
        done += chunk.size();
        if (terminal) {
            show();
        } else if (before / LOG_EVERY != done / LOG_EVERY) {
            LOG.info("{}: {}", step, done);
        }
    }

    @Override
    public ExitStatus afterStep(StepExecution execution) {
        wipe();
        return execution.getExitStatus();
    }

    private void show() {
        wipe();
        if (terminal) {
            System.err.print(step + (done == 0 ? "" : " " + done));
            System.err.flush();
        }
    }

    private void wipe() {
        if (terminal) {
            System.err.print("\r\u001b[K");
            System.err.flush();
        }
    }
}
