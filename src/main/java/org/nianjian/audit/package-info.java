/**
 * Mentions of one report, and observations of many, in; what does not fit out: sums, shares, changes, ranges, units.
 * Changes no figure, and knows nothing of text layout, files or Spring.
 */
@NullMarked
package org.nianjian.audit;

import org.jspecify.annotations.NullMarked;
