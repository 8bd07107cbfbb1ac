package org.nianjian.reconcile;

/** The key of an observation: region, line of government, indicator, year. */
public record Cell(String refArea, String agencyKind, String indicator, int timePeriod) {}
