/**
 * Mentions of all reports in, one observation per cell and the findings out, by rules of authority. Knows nothing of
 * text, files or Spring.
 */
@NullMarked
package org.nianjian.reconcile;

import org.jspecify.annotations.NullMarked;
