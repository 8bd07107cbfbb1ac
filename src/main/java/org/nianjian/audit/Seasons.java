package org.nianjian.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;

/** A year's figure and those of the halves or quarters it is made of: 举办18期，上半年8期，下半年11期. */
final class Seasons {
    private static final int REACH = 4;
    private static final int PAIR = 2;

    private final Line line;

    private Seasons(Line line) {
        this.line = line;
    }

    static List<Doubt> doubts(Line line) {
        Seasons seasons = new Seasons(line);
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            seasons.from(i).ifPresent(doubts::add);
        }
        return doubts;
    }

    /** Told where the figures from {@code first} on tile the year, and neither year's figure beside them is their sum. */
    private Optional<Doubt> from(int first) {
        List<Mention> parts = tiles(first);
        List<Mention> wholes = parts.isEmpty() ? List.of() : wholes(first, first + parts.size(), parts.get(0));
        boolean fits = wholes.stream().anyMatch(whole -> Amounts.range(whole).overlaps(Amounts.sum(parts)));
        return wholes.isEmpty() || fits ? Optional.empty() : Optional.of(Sums.mismatch(wholes.get(0), parts));
    }

    private List<Mention> tiles(int first) {
        List<Mention> parts = new ArrayList<>();
        Mention one = line.figure(first);
        LocalDate next = one.period()
                .map(span -> LocalDate.of(span.start().getYear(), 1, 1))
                .orElse(LocalDate.MIN);
        for (int i = first; i < line.size() && follows(line.figure(i), one, next); i++) {
            parts.add(line.figure(i));
            next = end(line.figure(i)).plusDays(1);
            if (next.getDayOfYear() == 1) {
                return parts;
            }
        }
        return List.of();
    }

    /** Of the same things, from that day on, and not over the year whole. */
    private static boolean follows(Mention part, Mention one, LocalDate start) {
        return Amounts.adds(part)
                && part.role() == Role.ACTUAL
                && part.unit().equals(one.unit())
                && part.refArea().equals(one.refArea())
                && part.period()
                        .filter(span -> !span.wholeYear() && span.start().equals(start))
                        .isPresent();
    }

    private static LocalDate end(Mention part) {
        return part.period().map(Span::end).orElse(LocalDate.MIN);
    }

    /** The year's figures right before the parts and right behind them; 两次共99个 behind them is their sum, whatever stands before. */
    private List<Mention> wholes(int first, int end, Mention part) {
        Optional<Mention> sum = sum(end, part);
        if (sum.isPresent()) {
            return List.of(sum.get());
        }
        List<Mention> wholes = new ArrayList<>();
        nearest(first - 1, -1, part).filter(whole -> same(whole, first)).ifPresent(wholes::add);
        nearest(end, 1, part).ifPresent(wholes::add);
        return wholes;
    }

    /** The figure of the same unit right behind the parts that the words call a sum; 两轮 may stand as a figure between. */
    private Optional<Mention> sum(int end, Mention part) {
        for (int i = end; i < Math.min(line.size(), end + 2); i++) {
            boolean called = !line.own(i).isEmpty() && WordTable.only(line.own(i), "sum", "total", "empty");
            if (called && line.figure(i).unit().equals(part.unit()) && line.joined(end - 1, i)) {
                return Optional.of(line.figure(i));
            }
        }
        return Optional.empty();
    }

    /** 对6个乡镇开展检查，上半年发现问题58个: false where the parts count by a name of their own what the whole does not. */
    private boolean same(Mention whole, int first) {
        String words = line.clause(line.figures().indexOf(whole));
        String name = line.own(first);
        for (String season : WordTable.kind("season")) {
            name = name.replace(season, "");
        }
        boolean named = name.length() < PAIR;
        for (int i = 0; i + PAIR <= name.length() && !named; i++) {
            named = words.contains(name.substring(i, i + PAIR));
        }
        return named;
    }

    private Optional<Mention> nearest(int from, int step, Mention part) {
        for (int i = from; i >= 0 && i < line.size() && Math.abs(i - from) < REACH; i += step) {
            Mention whole = line.figure(i);
            boolean year = whole.period()
                    .filter(span -> span.wholeYear()
                            && span.start().getYear() == end(part).getYear())
                    .isPresent();
            boolean alike = whole.unit().equals(part.unit())
                    && whole.role() == part.role()
                    && whole.refArea().equals(part.refArea());
            if (year && alike) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }
}
