package org.nianjian.region;

/**
 * An administrative division in force over a run of years.
 *
 * @param code its code in those years
 * @param name official name (增城区)
 * @param shortName name without its suffix (增城)
 * @param pathName the whole path (广东省广州市增城区)
 * @param level what it is in the hierarchy
 */
public record Region(RegionCode code, String name, String shortName, String pathName, Level level) {

    /** Level of the hierarchy; a ZONE is a development zone, which is never added to its city's districts. */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY,
        ZONE
    }
}
