package org.nianjian.region;

import java.util.List;
import java.util.Optional;

/**
 * A code over all its years.
 *
 * @param region what it stands for, or stood for last
 * @param parent the division directly above, if there is one
 * @param firstYear first year in force; empty for a zone that the bureau has no code for
 * @param lastYear last year in force; empty where it still is
 * @param formerNames names it had before, oldest first, with their years: {@code 襄樊市 (1981-2009)}
 */
public record CodeHistory(
        Region region,
        Optional<RegionCode> parent,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear,
        List<String> formerNames) {
    public CodeHistory {
        formerNames = List.copyOf(formerNames);
    }
}
