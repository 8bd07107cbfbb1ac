package org.nianjian.release;

import org.nianjian.reconcile.Explanation.Heard;

/** A line of conflicts.csv: a figure that asked to be the value of a contested cell, and what became of it. */
public record CandidateRow(ObservationRow cell, Heard heard) {}
