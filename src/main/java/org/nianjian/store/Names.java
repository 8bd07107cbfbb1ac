package org.nianjian.store;

import java.util.Optional;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.RegionCode;

/** The names of codes; empty where a code has none. */
record Names(Catalogue catalogue, Gazetteer gazetteer) {

    /** The region's whole path in that year. */
    String region(String refArea, int year) {
        return Optional.of(refArea)
                .filter(RegionCode::isCode)
                .flatMap(code -> gazetteer.byCode(RegionCode.parse(code), year))
                .map(Region::pathName)
                .orElse("");
    }

    String indicator(String code) {
        return catalogue.byCode(code).map(Indicator::nameZh).orElse("");
    }
}
