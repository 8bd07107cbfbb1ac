package org.nianjian.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nianjian.document.Reading.Unreadable;
import org.nianjian.report.Manifest;
import org.nianjian.store.InventoryStore;
import org.nianjian.store.KnownFile;
import org.nianjian.store.PendingFile;
import org.nianjian.store.StoredReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads files, several threads at a time; what is wrong with a file stays with that file. */
final class ReadFiles implements ItemProcessor<PendingFile, StoredReport>, StepExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(ReadFiles.class);

    /** A report is text; a file beyond this is something else, and would not fit into memory beside its mentions. */
    private static final long LARGEST = 64L << 20;

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final InventoryStore inventory;
    private final Stages stages;
    private @Nullable Work work;

    ReadFiles(InventoryStore inventory, Stages stages) {
        this.inventory = inventory;
        this.stages = stages;
    }

    /** What reading a file takes. */
    record Work(ReportReader reader, Manifest manifest, String fingerprint, long run) {}

    @Override
    public void beforeStep(StepExecution step) {
        Path folder = inventory.inputFolder().orElseThrow();
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Refusal.Cause.MACHINE, "the input folder " + folder + " is gone");
        }
        Manifest manifest = ManifestFile.read(folder, stages::gazetteer);
        work = new Work(
                stages.reader(),
                manifest,
                stages.fingerprint(),
                RunParameters.of(step.getJobParameters()).run());
    }

    @Override
    public StoredReport process(PendingFile file) {
        if (work == null) {
            throw new IllegalStateException("the step has not begun");
        }
        return read(file, work);
    }

    /** Reads one file; one that can't be read gives a row with its reason. */
    static StoredReport read(PendingFile file, Work work) {
        Path path = Path.of(file.location());
        try {
            if (!Files.isRegularFile(path)) {
                return unreadable(file, work, "", "The file is not there, or is no file that can be opened.");
            }
            if (Files.size(path) > LARGEST) {
                String sha256 = Digests.sha256(path).orElse("");
                return unreadable(file, work, sha256, "The file is larger than " + (LARGEST >> 20) + " MB.");
            }
            return read(file, Files.readAllBytes(path), work);
        } catch (AccessDeniedException e) {
            return unreadable(file, work, "", "The file can't be opened: permission denied.");
        } catch (NoSuchFileException e) {
            return unreadable(file, work, "", "The file was gone before it could be read.");
        } catch (IOException e) {
            LOG.warn("{}: {}", file.file(), e.toString());
            return unreadable(file, work, "", "The file can't be read: the disk or the network failed.");
        }
    }

    /** A fault of ours on one text must not keep every other report from going through. */
    private static StoredReport read(PendingFile file, byte[] content, Work work) {
        KnownFile known = known(file, Digests.sha256(content), work);
        try {
            return work.reader().read(file, content, known, work.manifest().of(file.file()), work.run());
        } catch (RuntimeException e) {
            LOG.error("{}: the program has a fault that this file brings out", file.file(), e);
            String reason = "The program failed on this file (" + e.getClass().getSimpleName() + "); please report it.";
            return work.reader().quarantined(file, new Unreadable(UNKNOWN_TYPE, reason), known, work.run());
        }
    }

    private static StoredReport unreadable(PendingFile file, Work work, String sha256, String reason) {
        Unreadable unreadable = new Unreadable(UNKNOWN_TYPE, reason);
        return work.reader().quarantined(file, unreadable, known(file, sha256, work), work.run());
    }

    private static KnownFile known(PendingFile file, String sha256, Work work) {
        return new KnownFile(
                file.reportId(), sha256, work.fingerprint(), ManifestFile.digest(work.manifest(), file.file()));
    }
}
