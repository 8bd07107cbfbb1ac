package org.nianjian.cli;

import org.nianjian.job.Outcome;
import org.nianjian.job.Refusal;

/** The exit codes that scripts rely on. */
final class ExitCode {
    static final int DONE = 0;
    static final int MACHINE = 1;
    static final int USAGE = 2;
    static final int TROUBLE = 3;
    static final int BUSY = 4;
    static final int STOPPED = 5;

    private ExitCode() {}

    static int of(Outcome.End end) {
        return switch (end) {
            case DONE -> DONE;
            case DONE_WITH_TROUBLE -> TROUBLE;
            case FAILED -> MACHINE;
            case STOPPED -> STOPPED;
        };
    }

    static int of(Refusal.Cause cause) {
        return switch (cause) {
            case MACHINE -> MACHINE;
            case USAGE -> USAGE;
            case BUSY -> BUSY;
        };
    }
}
