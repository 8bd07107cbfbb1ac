package org.nianjian.report;

import java.util.Optional;
import org.nianjian.region.Region;

/** The agency that reports, with its region and its line of government; what is unknown is empty. */
record Reporter(Optional<Region> region, String agency, String kind) {
    static final Reporter UNKNOWN = new Reporter(Optional.empty(), "", AgencyKinds.OTHER);
}
