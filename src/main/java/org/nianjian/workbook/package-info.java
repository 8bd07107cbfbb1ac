/**
 * Rows of the dataset in, one workbook for Excel and WPS out. Knows the columns and their headings from {@code release};
 * knows nothing of text, the store or Spring.
 */
@NullMarked
package org.nianjian.workbook;

import org.jspecify.annotations.NullMarked;
