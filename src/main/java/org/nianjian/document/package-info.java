/**
 * An input file's bytes in, cleaned text with its blocks out: charset, line repair, a page's furniture. Knows nothing
 * of reports, figures or Spring.
 */
@NullMarked
package org.nianjian.document;

import org.jspecify.annotations.NullMarked;
