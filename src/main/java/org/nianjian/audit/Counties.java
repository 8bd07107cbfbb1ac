package org.nianjian.audit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.RegionCode;

/** Which regions a region is made of, so that a list of all of them leaves nothing out. */
final class Counties {
    private static final int LEAST = 2;

    private final Gazetteer gazetteer;

    Counties(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** True where the parts are told of each region below the total's, one by one. */
    boolean all(Parts list) {
        Set<String> told = list.parts().stream().map(Mention::refArea).collect(Collectors.toSet());
        Set<String> below = below(list.total());
        return told.size() == list.parts().size() && below.size() >= LEAST && told.containsAll(below);
    }

    private Set<String> below(Mention total) {
        int year = total.period().map(Span::timePeriod).orElse(0);
        Optional<Region> region = total.refArea().isEmpty()
                ? Optional.empty()
                : gazetteer.byCode(RegionCode.parse(total.refArea()), year);
        return region.stream()
                .flatMap(one -> gazetteer.children(one, year).stream())
                .map(one -> one.code().toString())
                .collect(Collectors.toSet());
    }
}
