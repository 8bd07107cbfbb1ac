package org.nianjian.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianjian.mention.Mention;

/**
 * 处罚418件，罚款1976万元，其中监督类342件、罚款836万元，事故类76件、罚款1140万元: parts told in two units in turn, where those in the
 * one unit make up their total and those in the other must too.
 */
final class Interleaved {
    private static final int LEAST = 2;
    private static final int REACH = 6;
    private static final int MOST = 24;

    private Interleaved() {}

    static List<Doubt> doubts(Line line) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = LEAST; i + LEAST < line.size(); i++) {
            if (WordTable.any(line.lead(i), "among")) {
                doubt(line, i).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    private static Optional<Doubt> doubt(Line line, int first) {
        List<Mention> counts = everyOther(line, first);
        List<Mention> amounts = everyOther(line, first + 1);
        int parts = Math.min(counts.size(), amounts.size());
        if (parts < LEAST || counts.size() > parts || Amounts.alike(counts.get(0), amounts.get(0))) {
            return Optional.empty();
        }
        Optional<Mention> count = total(line, first, counts.get(0));
        Optional<Mention> amount = total(line, first, amounts.get(0));
        boolean all = count.filter(total -> Amounts.range(total).overlaps(Amounts.sum(counts)))
                .isPresent();
        return amount.filter(total -> all && !Amounts.range(total).overlaps(Amounts.sum(amounts.subList(0, parts))))
                .map(total -> Sums.mismatch(total, amounts.subList(0, parts)));
    }

    private static List<Mention> everyOther(Line line, int first) {
        List<Mention> figures = new ArrayList<>();
        for (int i = first; i < Math.min(line.size(), first + MOST) && joined(line, first, i); i += 2) {
            if (!Amounts.adds(line.figure(i)) || !Amounts.alike(line.figure(first), line.figure(i))) {
                return figures;
            }
            figures.add(line.figure(i));
        }
        return figures;
    }

    private static boolean joined(Line line, int first, int at) {
        return at == first || line.joined(first, at);
    }

    /** The nearest figure before the list that counts the same. */
    private static Optional<Mention> total(Line line, int first, Mention part) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (Amounts.alike(line.figure(i), part)) {
                return Optional.of(line.figure(i));
            }
        }
        return Optional.empty();
    }
}
