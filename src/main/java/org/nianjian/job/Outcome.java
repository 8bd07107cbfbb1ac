package org.nianjian.job;

/**
 * How a run ended.
 *
 * @param sentence the last line: what was published, or why nothing was
 */
public record Outcome(End end, String sentence) {

    /** The ways a run ends. */
    public enum End {
        DONE,
        /** Done, and an input was quarantined or stayed unidentified that was not so before. */
        DONE_WITH_TROUBLE,
        /** Failed by a fault of the machine; a restart can go on. */
        FAILED,
        /** Stopped on request; a restart can go on. */
        STOPPED
    }
}
