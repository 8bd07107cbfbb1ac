package org.nianjian.job;

/** Something an operator must set right first; its message is one sentence for a person, told without a stack trace. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Whose fault it is, as the exit codes tell them apart. */
    public enum Cause {
        /** A database, disk or permission; a restart can go on. */
        MACHINE,
        /** A wrong option or a folder that does not exist. */
        USAGE,
        /** Another run works on the same store. */
        BUSY
    }

    private final Cause reason;

    public Refusal(Cause reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }
}
