/**
 * A name or code and a year in, an administrative division out, from a gazetteer with history (GB/T 2260, 1981-2026).
 * Knows nothing of reports or of Spring.
 */
@NullMarked
package org.nianjian.region;

import org.jspecify.annotations.NullMarked;
