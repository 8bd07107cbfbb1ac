/**
 * Rows of the dataset in, one page for people out, with its data in it or in files beside it. Knows nothing of the store or
 * Spring.
 */
@NullMarked
package org.nianjian.page;

import org.jspecify.annotations.NullMarked;
