package org.nianjian.trial;

import java.util.List;
import org.nianjian.indicator.Example;
import org.nianjian.mention.Mention;

/** A sentence of the catalogue that is not read as the entry beside it says, with all that is read in it. */
public record FailedExample(Example example, List<Mention> read) {
    public FailedExample {
        read = List.copyOf(read);
    }
}
