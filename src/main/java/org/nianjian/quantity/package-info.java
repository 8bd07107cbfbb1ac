/**
 * Cleaned text in, quantities out: numerals, units, bounds, and what only looks like a figure. Knows nothing of what a
 * quantity counts, of reports or of Spring.
 */
@NullMarked
package org.nianjian.quantity;

import org.jspecify.annotations.NullMarked;
