package org.nianjian.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.adjudication.Adjudications;
import org.nianjian.reconcile.Reconciler;
import org.nianjian.reconcile.Reconciler.Reconciled;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.store.AdjudicationStore;
import org.nianjian.store.DuplicateStore;
import org.nianjian.store.ObservationStore;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reconciles all regions and years anew: what an interrupted attempt has left is forgotten first, of the same report in
 * several files one is chosen, and persons' decisions are read.
 */
final class ReconcileRegions implements ItemProcessor<List<Told>, Reconciled>, StepExecutionListener {
    private final DuplicateStore duplicates;
    private final ObservationStore observations;
    private final AdjudicationStore decisions;
    private final AdjudicationFile file;
    private final Function<Adjudications, Reconciler> reconcilers;
    private @Nullable Reconciler reconciler;

    ReconcileRegions(
            DuplicateStore duplicates,
            ObservationStore observations,
            AdjudicationStore decisions,
            AdjudicationFile file,
            Function<Adjudications, Reconciler> reconcilers) {
        this.duplicates = duplicates;
        this.observations = observations;
        this.decisions = decisions;
        this.file = file;
        this.reconcilers = reconcilers;
    }

    @Override
    public void beforeStep(StepExecution step) {
        observations.clear();
        duplicates.mark();
        Adjudications adjudications = file.read();
        decisions.replace(adjudications.decisions());
        Reconciler made = reconcilers.apply(adjudications);
        List<Reconciled> beforehand = new ArrayList<>(List.of(new Reconciled(List.of(), adjudications.findings())));
        adjudications.decisions().stream()
                .map(Adjudication::place)
                .distinct()
                .filter(place -> observations.told(place).isEmpty())
                .forEach(place -> beforehand.add(made.reconcileUntold(place)));
        observations.add(new Chunk<>(beforehand));
        reconciler = made;
    }

    @Override
    public Reconciled process(List<Told> told) {
        if (reconciler == null) {
            throw new IllegalStateException("the step has not begun");
        }
        return reconciler.reconcile(told);
    }
}
