package org.nianjian.job;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nianjian.reconcile.Reconciler;
import org.nianjian.reconcile.Reconciler.Reconciled;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.store.DuplicateStore;
import org.nianjian.store.ObservationStore;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reconciles all regions and years anew: what an interrupted attempt has left is forgotten first, and of the same
 * report in several files one is chosen.
 */
final class ReconcileRegions implements ItemProcessor<List<Told>, Reconciled>, StepExecutionListener {
    private final DuplicateStore duplicates;
    private final ObservationStore observations;
    private final Supplier<Reconciler> reconcilers;
    private @Nullable Reconciler reconciler;

    ReconcileRegions(DuplicateStore duplicates, ObservationStore observations, Supplier<Reconciler> reconcilers) {
        this.duplicates = duplicates;
        this.observations = observations;
        this.reconcilers = reconcilers;
    }

    @Override
    public void beforeStep(StepExecution step) {
        observations.clear();
        duplicates.mark();
        reconciler = reconcilers.get();
    }

    @Override
    public Reconciled process(List<Told> told) {
        if (reconciler == null) {
            throw new IllegalStateException("the step has not begun");
        }
        return reconciler.reconcile(told);
    }
}
