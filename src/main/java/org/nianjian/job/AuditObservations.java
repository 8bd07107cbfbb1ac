package org.nianjian.job;

import java.util.List;
import java.util.stream.Stream;
import org.nianjian.audit.LevelAudit;
import org.nianjian.audit.RegionAudit;
import org.nianjian.audit.Successive;
import org.nianjian.audit.Tellings;
import org.nianjian.finding.Finding;
import org.nianjian.mention.Mention;
import org.nianjian.reconcile.LevelValue;
import org.nianjian.reconcile.Observation;
import org.nianjian.store.ObservationStore;
import org.nianjian.store.SuccessiveReports;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Audits the observations in one transaction, in two passes that hold one group at a time: all that is told of a region,
 * then all regions' values of one indicator and year, where a city meets its districts; and each agency's reports of two
 * years.
 */
final class AuditObservations implements Tasklet {
    private final ObservationStore store;
    private final SuccessiveReports reports;
    private final Stages stages;

    AuditObservations(ObservationStore store, SuccessiveReports reports, Stages stages) {
        this.store = store;
        this.reports = reports;
        this.stages = stages;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        try (Stream<List<LevelValue>> levels = store.byLevel()) {
            Tellings tellings = new Tellings();
            store.audited(Stream.of(regions(store.byRegion()), levels(levels), years())
                    .flatMap(findings -> findings)
                    .filter(tellings::first));
        }
        return RepeatStatus.FINISHED;
    }

    private Stream<Finding> regions(Stream<List<Observation>> regions) {
        RegionAudit audit = new RegionAudit(stages.catalogue());
        return regions.flatMap(region -> {
            String refArea = region.get(0).cell().refArea();
            return Guarded.findings(refArea, "", () -> audit.findings(region, store.beside(refArea))).stream();
        });
    }

    private Stream<Finding> years() {
        return reports.successive().flatMap(pair -> {
            String report =
                    pair.now().stream().map(Mention::reportId).findFirst().orElse("");
            return Guarded.findings(report, report, () -> Successive.findings(pair.last(), pair.now(), pair.year()))
                    .stream();
        });
    }

    private Stream<Finding> levels(Stream<List<LevelValue>> levels) {
        LevelAudit audit = new LevelAudit(stages.catalogue(), stages.gazetteer(), store::observation);
        return levels.flatMap(
                level -> Guarded.findings(level.get(0).cell().indicator(), "", () -> audit.findings(level)).stream());
    }
}
