package org.nianjian.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.report.Manifest;
import org.nianjian.store.InventoryStore;
import org.nianjian.store.KnownFile;
import org.nianjian.store.PendingFile;
import org.nianjian.store.ReportStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Compares the input folder with the store: what is new or changed waits to be read, what is gone is forgotten. */
final class TakeInventory implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(TakeInventory.class);

    /** Below this many known reports any number may go. */
    private static final int FEW = 10;

    private final InventoryStore inventory;
    private final ReportStore reports;
    private final Stages stages;
    private final AdjudicationFile adjudications;
    private final StopRequest stop;
    private final Progress progress;

    TakeInventory(InventoryStore inventory, ReportStore reports, Stages stages, StopRequest stop, Progress progress) {
        this.adjudications = new AdjudicationFile(inventory, stages);
        this.inventory = inventory;
        this.reports = reports;
        this.stages = stages;
        this.stop = stop;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws JobInterruptedException {
        StepExecution step = contribution.getStepExecution();
        RunParameters parameters = RunParameters.of(step.getJobParameters());
        Path folder = parameters.input();
        Map<String, PendingFile> files = InputFolder.files(folder);
        Map<String, KnownFile> known = inventory.known();
        Manifest manifest = ManifestFile.read(folder, stages::gazetteer);
        manifest.messages().forEach(LOG::warn);
        adjudications.in(folder).findings().forEach(finding -> LOG.warn(finding.message()));
        List<String> gone = known.keySet().stream()
                .filter(id -> !files.containsKey(id))
                .sorted()
                .toList();
        if (!parameters.acceptRemovals()) {
            refuseEmptied(folder, files.size(), known.size(), gone.size());
        }
        List<PendingFile> changed =
                parameters.force() ? List.copyOf(files.values()) : changed(files, known, manifest, step);
        inventory.moveTo(folder);
        reports.delete(gone);
        inventory.await(changed);
        Tally tally = new Tally(files.size(), changed.size(), gone.size());
        tally.into(step.getJobExecution().getExecutionContext());
        progress.inventory(tally);
        return RepeatStatus.FINISHED;
    }

    private static void refuseEmptied(Path folder, int found, int known, int gone) {
        if (found == 0) {
            throw new Refusal(
                    Refusal.Cause.MACHINE,
                    "no report is in " + folder + ", so nothing was changed; --accept-removals lets it through");
        }
        if (known >= FEW && gone * 2L > known) {
            throw new Refusal(
                    Refusal.Cause.MACHINE,
                    gone + " of " + known + " known reports are gone from " + folder
                            + ", so nothing was changed; --accept-removals lets it through");
        }
    }

    private List<PendingFile> changed(
            Map<String, PendingFile> files, Map<String, KnownFile> known, Manifest manifest, StepExecution step)
            throws JobInterruptedException {
        String fingerprint = stages.fingerprint();
        List<PendingFile> changed = new ArrayList<>();
        for (PendingFile file : files.values()) {
            stop.checkInterrupted(step);
            Optional<KnownFile> before = Optional.ofNullable(known.get(file.reportId()));
            Optional<KnownFile> now = Digests.sha256(Path.of(file.location()))
                    .map(sha -> new KnownFile(
                            file.reportId(), sha, fingerprint, ManifestFile.digest(manifest, file.file())));
            if (now.isEmpty() || !now.equals(before)) {
                changed.add(file);
            }
        }
        return changed;
    }
}
