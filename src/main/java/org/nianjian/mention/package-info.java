/**
 * A document, its report and its quantities in, mentions out: each figure with role, period, region, indicator, label
 * and relations. Knows nothing of other reports, files or Spring.
 */
@NullMarked
package org.nianjian.mention;

import org.jspecify.annotations.NullMarked;
