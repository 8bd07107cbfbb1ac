package org.nianjian.report;

import java.util.List;
import org.nianjian.region.Region;

/**
 * An agency named in a text.
 *
 * @param name as it stands there (市生态环境局增城区分局)
 * @param general true where the name begins with 市, 区, 县, 省 or nothing instead of a region's own name
 * @param regions the regions it can be the agency of; one where the name decides, none where it is of no known one
 * @param own what follows the region in the name (生态环境局增城区分局)
 */
record Agency(String name, boolean general, List<Region> regions, String own) {
    Agency {
        regions = List.copyOf(regions);
    }

    /** True where the name alone says which region's it is. */
    boolean decided() {
        return regions.size() == 1;
    }
}
