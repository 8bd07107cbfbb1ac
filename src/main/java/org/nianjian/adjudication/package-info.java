/**
 * The table adjudications.csv in, persons' decisions on cells out, each in its indicator's unit, and a finding for each
 * line that can't be used. Knows nothing of mentions, the store or Spring.
 */
@NullMarked
package org.nianjian.adjudication;

import org.jspecify.annotations.NullMarked;
