package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.audit.Line.Context;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.reconcile.Range;

/**
 * What was closed against what was handed in: 受理412件，办结436件. Told only where no word of the sentence speaks of older
 * cases, and where nothing else that was handed in stands between.
 */
final class Closings {
    private static final int REACH = 8;

    private final Line line;

    private Closings(Line line) {
        this.line = line;
    }

    /** Of what the sentence says was closed; what was handed in may stand in a sentence before it. */
    static List<Doubt> doubts(Context context) {
        Line line = context.line();
        Closings closings = new Closings(line);
        List<Doubt> doubts = new ArrayList<>();
        if (!line.unequal()) {
            for (int i = Math.max(1, context.from()); i < line.size(); i++) {
                closings.closed(i).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    /** True where one sentence tells both, so that the report's own audit has told it. */
    static boolean tells(Mention received, Mention closed) {
        return received.sentence().equals(closed.sentence())
                && WordTable.any(received.label(), "received")
                && WordTable.any(closed.label(), "closed")
                && received.value().compareTo(closed.value()) < 0;
    }

    private Optional<Doubt> closed(int at) {
        String own = line.own(at);
        Mention closed = line.figure(at);
        boolean says = WordTable.any(own, "closed") && WordTable.only(own, "closed", "empty");
        int received = says && Amounts.adds(closed) ? received(at) : -1;
        if (received < 0) {
            return Optional.empty();
        }
        Mention whole = line.figure(received);
        Range most = Amounts.range(whole).plus(Amounts.sum(beside(received, at)));
        return most.below(Amounts.range(closed)) ? Optional.of(tell(whole, closed)) : Optional.empty();
    }

    /** The nearest figure before in the same unit that tells what was handed in and is no part of such a figure itself. */
    private int received(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Mention figure = line.figure(i);
            boolean alike = Amounts.adds(figure) && Amounts.alike(figure, line.figure(at));
            if (alike && WordTable.any(line.own(i), "closed") && !WordTable.any(line.clause(i), "received")) {
                return -1;
            }
            if (alike && !part(figure) && WordTable.any(line.clause(i), "received")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean part(Mention figure) {
        return figure.relations().stream().anyMatch(relation -> relation.kind() == Relation.Kind.PART_OF);
    }

    /** Further things handed in: 受理来信100件、来访50件，办结150件. */
    private List<Mention> beside(int received, int at) {
        return line.figures().subList(received + 1, at).stream()
                .filter(figure -> Amounts.alike(figure, line.figure(at)) && !part(figure))
                .toList();
    }

    private static Doubt tell(Mention received, Mention closed) {
        BigDecimal more = closed.value().subtract(received.value());
        return Doubt.of(
                "closed_above",
                Map.of(
                        "label", received.label(),
                        "received", received.text(),
                        "closed", closed.text(),
                        "difference", Doubt.plain(more) + closed.unit()),
                List.of(received, closed));
    }
}
