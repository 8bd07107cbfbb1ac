package org.nianjian.release;

import org.nianjian.region.CodeHistory;

/** A line of regions.csv: a region that occurs in the release, or one that holds it. */
public record RegionRow(CodeHistory history) {}
