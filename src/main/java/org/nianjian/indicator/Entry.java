package org.nianjian.indicator;

import java.util.List;
import java.util.Optional;

/**
 * A catalogue entry as the expert wrote it: the indicator and how reports say it.
 *
 * @param not words that make the clause something else
 * @param near one of these must stand in the sentence, where there are any
 * @param yields words between this number and the next that tell the thing itself as a part of this one
 * @param beside one of these codes must be told in the sentence, where there are any
 * @param whole true where a campaign's figure is not the indicator
 * @param region code of the region whose reports alone say it so; empty: all do
 */
record Entry(
        Indicator indicator,
        List<Saying> says,
        WordIndex not,
        WordIndex near,
        WordIndex yields,
        List<String> beside,
        boolean whole,
        Expectation expectation,
        List<Example> examples,
        List<Example> others,
        Optional<String> region) {
    Entry {
        says = List.copyOf(says);
        beside = List.copyOf(beside);
        examples = List.copyOf(examples);
        others = List.copyOf(others);
    }

    /** True where reports of a region may say it so. */
    boolean saidIn(String refArea) {
        return region.isEmpty() || region.get().equals(refArea);
    }
}
