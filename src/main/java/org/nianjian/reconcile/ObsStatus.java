package org.nianjian.reconcile;

/** SDMX's CL_OBS_STATUS, the codes used here in order of precedence. */
public enum ObsStatus {
    /** The sources contradict each other and no rule decides. */
    U,
    /** The span is shorter than the year, or the scope is not the definition's. */
    D,
    /** Provisional: the report is signed before its span ends, or says 初步. */
    P,
    /** Estimated: the bound is not exact. */
    E,
    /** Normal. */
    A
}
