package org.nianjian.release;

import org.nianjian.reconcile.Observation;

/** A line of observations.csv: a reconciled cell with the names of its region and indicator. */
public record ObservationRow(Observation observation, String refAreaName, String indicatorName) {}
