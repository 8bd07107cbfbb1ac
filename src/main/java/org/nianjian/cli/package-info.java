/**
 * Commands, options and exit codes; hands on to the job.
 */
@NullMarked
package org.nianjian.cli;

import org.jspecify.annotations.NullMarked;
