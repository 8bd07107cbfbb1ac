/**
 * Mentions of the same reports, read with two catalogues, in; what one gains, loses and changes, and the labels that have
 * no code yet, out. Knows nothing of folders, of the store or of the command line.
 */
@NullMarked
package org.nianjian.trial;

import org.jspecify.annotations.NullMarked;
