/**
 * Rows of the dataset in, the forms that other programs take out: SDMX, Parquet, a Data Package. All are made from the columns
 * of the published tables. Knows nothing of text, the store or Spring.
 */
@NullMarked
package org.nianjian.exchange;

import org.jspecify.annotations.NullMarked;
