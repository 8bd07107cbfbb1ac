/**
 * The catalogue of indicators: what each counts, its unit, the ways reports say it; a clause around a figure in, an
 * indicator code out. Knows nothing of reports, periods or Spring.
 */
@NullMarked
package org.nianjian.indicator;

import org.jspecify.annotations.NullMarked;
