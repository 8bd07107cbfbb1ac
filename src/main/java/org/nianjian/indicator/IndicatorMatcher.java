package org.nianjian.indicator;

import java.util.List;
import java.util.Optional;

/**
 * Names what a figure counts by the structure of its clause: a phrase of the catalogue must stand right before, right
 * behind or around the number, with nothing between them but words that carry no meaning of their own, and no word in
 * front may turn it into something else.
 */
public final class IndicatorMatcher {
    private final List<Entry> entries;
    private final WordTable words;
    private final Literals literals;

    IndicatorMatcher(List<Entry> entries, WordTable words) {
        this.entries = List.copyOf(entries);
        this.words = words;
        this.literals = new Literals(entries);
    }

    /**
     * The indicator whose most particular phrase fits; of equals, the one whose topic stands nearest, then the one that
     * stands first in the catalogue. Where the object is fronted (处罚案件共办理146件) it is tried behind its verb too.
     */
    public Optional<Indicator> match(Clause clause) {
        boolean[] takes = literals.takes(clause);
        if (takes.length == 0) {
            return Optional.empty();
        }
        ClauseText text = words.withoutWays(ClauseText.of(clause));
        Optional<Indicator> asWritten = best(takes, text);
        return asWritten.isPresent() ? asWritten : words.verbFirst(text).flatMap(led -> best(takes, led));
    }

    private Optional<Indicator> best(boolean[] takes, ClauseText text) {
        Fits fits = new ClauseSearch(entries, words, literals, takes, text).fits();
        return fits.isEmpty() ? Optional.empty() : fits.best(new Admission(entries, text));
    }
}
