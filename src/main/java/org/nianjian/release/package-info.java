/**
 * Rows of the dataset in, published files out, switched at once. Knows nothing of text, the store or Spring.
 */
@NullMarked
package org.nianjian.release;

import org.jspecify.annotations.NullMarked;
