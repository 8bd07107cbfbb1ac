package org.nianjian.trial;

import java.util.Optional;
import org.nianjian.mention.Mention;

/**
 * A figure that two catalogues read differently.
 *
 * @param before as the first reads it; empty where it finds no figure there
 * @param after as the second reads it; empty likewise
 */
public record Difference(String file, Optional<Mention> before, Optional<Mention> after) {
    public Difference {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a difference without a figure");
        }
    }

    /** The code of the first reading, empty where it has none. */
    public String codeBefore() {
        return before.map(Mention::indicator).orElse("");
    }

    /** The code of the second reading, empty where it has none. */
    public String codeAfter() {
        return after.map(Mention::indicator).orElse("");
    }

    /** The figure as it is read now, else as it was. */
    public Mention figure() {
        return after.or(() -> before).orElseThrow();
    }
}
