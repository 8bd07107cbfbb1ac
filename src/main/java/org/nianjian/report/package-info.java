/**
 * Cleaned text, path and manifest in, whose report it is out: agency, region, year, kind, dates. Knows nothing of
 * figures or of Spring.
 */
@NullMarked
package org.nianjian.report;

import org.jspecify.annotations.NullMarked;
