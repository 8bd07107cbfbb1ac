/**
 * The stages wired into the Spring Batch job {@code consolidate}. The only package that sees all of them.
 */
@NullMarked
package org.nianjian.job;

import org.jspecify.annotations.NullMarked;
