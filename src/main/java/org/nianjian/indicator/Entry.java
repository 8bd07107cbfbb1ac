package org.nianjian.indicator;

import java.util.List;

/**
 * A catalogue entry as the expert wrote it: the indicator and how reports say it.
 *
 * @param not words that make the clause something else
 * @param near one of these must stand in the sentence, where there are any
 * @param beside one of these codes must be told in the sentence, where there are any
 * @param whole true where a campaign's figure is not the indicator
 */
record Entry(
        Indicator indicator,
        List<Phrase> says,
        List<String> not,
        List<String> near,
        List<String> beside,
        boolean whole,
        Expectation expectation,
        List<Example> examples,
        List<Example> others) {
    Entry {
        says = List.copyOf(says);
        not = List.copyOf(not);
        near = List.copyOf(near);
        beside = List.copyOf(beside);
        examples = List.copyOf(examples);
        others = List.copyOf(others);
    }
}
