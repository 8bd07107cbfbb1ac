package org.nianjian.mention;

import java.util.List;
import java.util.Set;

/**
 * A year other than the report's over figures that are the report's.
 *
 * @param year the one that stands there
 * @param drafts places of the figures in the list of all
 * @param paragraph number of the paragraph whose figures have it
 * @param words where it stands, so that they can be read anew; none where they have the report's year already
 */
record StaleYear(int year, List<Integer> drafts, int paragraph, Set<Integer> words) {
    StaleYear {
        drafts = List.copyOf(drafts);
        words = Set.copyOf(words);
    }
}
