/**
 * Cleaned text, path and manifest in, whose report it is out: agency, region, year, kind, dates, and which files hold the
 * same report. Knows nothing of
 * figures or of Spring.
 */
@NullMarked
package org.nianjian.report;

import org.jspecify.annotations.NullMarked;
