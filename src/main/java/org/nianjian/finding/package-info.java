/**
 * What an auditor must see: kinds, severities and the finding itself. Depends on no stage, so that every stage can hand
 * findings on.
 */
@NullMarked
package org.nianjian.finding;

import org.jspecify.annotations.NullMarked;
