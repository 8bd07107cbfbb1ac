package org.nianjian.mention;

import java.util.Optional;

/** A figure with all that its own paragraph tells; relations to other figures are still to come. */
record Draft(Figure figure, Role role, Optional<Span> period, String refArea, String indicator, String label) {
    /** How many figures back one can be that a figure still depends on; longer sentences are lists. */
    static final int REACH = 100;

    /** The same figure without a code. */
    Draft uncoded() {
        return new Draft(figure, role, period, refArea, "", label);
    }

    /** True where both tell the same kind of thing about the same days and region. */
    boolean comparable(Draft other) {
        return role == other.role
                && period.equals(other.period)
                && refArea.equals(other.refArea)
                && figure.quantity().unit().equals(other.figure.quantity().unit());
    }
}
