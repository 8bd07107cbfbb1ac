package org.nianjian.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianjian.release.ReleaseWriter;
import org.nianjian.store.ReportStore.Counts;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;

/** Runs the job, goes on with it, tells of it. Whoever runs or restarts holds the lock of the run. */
public final class Consolidation {
    private final Executions executions;
    private final Job job;
    private final Wiring parts;

    Consolidation(Executions executions, Job job, Wiring parts) {
        this.executions = executions;
        this.job = job;
        this.parts = parts;
    }

    /**
     * What a run is asked for.
     *
     * @param force read unchanged files again, and let the store move to another input folder
     * @param acceptRemovals let most of the known reports vanish
     */
    public record Order(Path input, Path output, boolean force, boolean acceptRemovals) {}

    /** The whole job; what an earlier execution has left is given up, what it has read stays read. */
    public Outcome run(Order order) {
        Path input = claimed(order);
        Path output = order.output().toAbsolutePath().normalize();
        new ReleaseWriter(output).recover();
        long run = parts.inventory().nextRun();
        return outcome(executions.start(
                job,
                new RunParameters(run, input, output, order.force(), order.acceptRemovals(), FirstStep.INVENTORY)));
    }

    /** A run that begins at a later step, for the folders of the last execution; from read on, every known report is read. */
    public Outcome rerun(FirstStep from) {
        RunParameters last = executions
                .last()
                .map(execution -> RunParameters.of(execution.getJobParameters()))
                .orElseThrow(() -> new Refusal(Refusal.Cause.USAGE, "nothing has been run yet"));
        new ReleaseWriter(last.output()).recover();
        if (from == FirstStep.READ) {
            Set<String> known = parts.inventory().known().keySet();
            parts.inventory()
                    .await(InputFolder.files(last.input()).values().stream()
                            .filter(file -> known.contains(file.reportId()))
                            .toList());
        }
        long run = parts.inventory().nextRun();
        return outcome(executions.start(job, new RunParameters(run, last.input(), last.output(), false, false, from)));
    }

    /** Goes on with the last execution, or the one named. */
    public Outcome restart(Optional<Long> id) {
        JobExecution execution = executions.restartable(id);
        new ReleaseWriter(RunParameters.of(execution.getJobParameters()).output()).recover();
        return outcome(executions.restart(execution));
    }

    /** Asks the run to stop; may be called from any thread. */
    public void stop() {
        parts.stop().ask();
    }

    /** What answers why cells have their values. */
    public Inquiry inquiry() {
        return parts.inquiry();
    }

    /** The executions of the last {@code runs} runs, newest first. */
    public List<ExecutionReport> executions(int runs) {
        return executions.newest(runs).stream().map(ExecutionReport::of).toList();
    }

    /** One execution. */
    public Optional<ExecutionReport> execution(long id) {
        return executions.byId(id).map(ExecutionReport::of);
    }

    /** The input folder, which the store must belong to; it moves to another one once that one's inventory is taken. */
    private Path claimed(Order order) {
        Path folder = real(order.input());
        Optional<Path> owner = parts.inventory().inputFolder();
        if (owner.isPresent() && !owner.get().equals(folder) && !order.force()) {
            throw new Refusal(
                    Refusal.Cause.USAGE,
                    "this store belongs to the input folder " + owner.get() + ", not to " + folder
                            + "; --force moves it");
        }
        return folder;
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the input folder can't be read: " + e, e);
        }
    }

    private Outcome outcome(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return done(execution);
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return new Outcome(Outcome.End.STOPPED, "stopped on request; 'restart' goes on from there");
        }
        return new Outcome(Outcome.End.FAILED, execution.getExitStatus().getExitDescription());
    }

    private Outcome done(JobExecution execution) {
        Counts counts = parts.reports().counts();
        String sentence = String.format(
                "%d reports%s, %d mentions, %d observations, %d findings, %d quarantined, %d unidentified",
                counts.reports(),
                Tally.from(execution.getExecutionContext())
                        .map(Consolidation::told)
                        .orElse(""),
                counts.mentions(),
                counts.observations(),
                counts.findings(),
                counts.quarantined(),
                counts.unidentified());
        String hint = counts.quarantined() + counts.unidentified() > 0 ? "; reports.csv tells why" : "";
        long run = RunParameters.of(execution.getJobParameters()).run();
        boolean trouble = parts.reports().newlyTroubled(run) > 0;
        return new Outcome(trouble ? Outcome.End.DONE_WITH_TROUBLE : Outcome.End.DONE, sentence + hint);
    }

    private static String told(Tally tally) {
        return String.format(" (%d read, %d unchanged, %d gone)", tally.toRead(), tally.unchanged(), tally.gone());
    }
}
