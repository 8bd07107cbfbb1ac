package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;

/** A rate of a whole that exceeds it: 提交率102.3%. The catalogue's ranges see to those it has codes for. */
final class Ceilings {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int STEM = 2;
    /** Chars of a rate's name before 率. */
    private static final int NAME = 4;

    private final Line line;

    private Ceilings(Line line) {
        this.line = line;
    }

    static List<Doubt> doubts(Line line) {
        Ceilings ceilings = new Ceilings(line);
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            ceilings.above(i).ifPresent(doubts::add);
        }
        return doubts;
    }

    private Optional<Doubt> above(int at) {
        Mention rate = line.figure(at);
        String own = rateOf(at);
        int end = end(own);
        boolean whole = rate.unit().equals("%")
                && rate.role() == Role.SHARE
                && rate.indicator().isEmpty()
                && rate.bound() == Bound.EXACT
                && rate.value().compareTo(HUNDRED) > 0
                && end > STEM
                && WordTable.only(own.substring(end), "empty", "to")
                && !WordTable.any(own.substring(Math.max(0, end - 1 - NAME)), "beyond");
        return whole
                ? Optional.of(
                        Doubt.of("rate_above", Map.of("label", rate.label(), "value", rate.text()), List.of(rate)))
                : Optional.empty();
    }

    /** Where the last word for a share of a whole ends: 率, 占比, 满意度. */
    private static int end(String own) {
        int end = 0;
        for (String word : WordTable.kind("ratio")) {
            int at = own.lastIndexOf(word);
            end = Math.max(end, at < 0 ? 0 : at + word.length());
        }
        return end;
    }

    /** The rate's own words, or those of the rate that it moved from: 治理率由58.4%提升至168.2%. */
    private String rateOf(int at) {
        String own = line.own(at);
        boolean moved = at > 0
                && WordTable.only(own, "to")
                && line.lead(at).equals(own)
                && line.figure(at - 1).unit().equals("%")
                && line.figure(at - 1).role() == Role.SHARE;
        return moved ? line.own(at - 1).substring(0, end(line.own(at - 1))) : own;
    }
}
