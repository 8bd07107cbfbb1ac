/**
 * The database behind the job: files, reports, mentions, findings, observations by JDBC. Knows the stages' records, not
 * their work.
 */
@NullMarked
package org.nianjian.store;

import org.jspecify.annotations.NullMarked;
