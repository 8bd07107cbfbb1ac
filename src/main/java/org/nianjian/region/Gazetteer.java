package org.nianjian.region;

import java.util.Optional;

/** All administrative divisions with their years in force, looked up by code or by name within a parent. */
public final class Gazetteer {

    /** The built-in gazetteer of {@code region/regions.csv}. */
    public static Gazetteer standard() {
        return new Gazetteer();
    }

    /** The division with that code in force in {@code year}, else in the year before. */
    public Optional<Region> byCode(RegionCode code, int year) {
        throw new UnsupportedOperationException(code.toString() + year);
    }
}
