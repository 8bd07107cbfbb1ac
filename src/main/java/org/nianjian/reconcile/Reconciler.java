package org.nianjian.reconcile;

import java.util.List;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Catalogue;
import org.nianjian.reconcile.SourceReport.Told;

/** Decides one value per cell from all mentions of a region and a year. */
public final class Reconciler {

    /** The cells of one region and year, in key order, and what an auditor must see in them. */
    public record Reconciled(List<Observation> observations, List<Finding> findings) {
        public Reconciled {
            observations = List.copyOf(observations);
            findings = List.copyOf(findings);
        }
    }

    public Reconciler(Catalogue catalogue) {
        throw new UnsupportedOperationException(catalogue.indicators().toString());
    }

    /**
     * Reconciles what all reports tell of one region and year; the order of {@code told} does not matter.
     *
     * @param told mentions of one ref_area and one time_period; those that reach no observation are passed over
     */
    public Reconciled reconcile(List<Told> told) {
        throw new UnsupportedOperationException(told.toString());
    }
}
