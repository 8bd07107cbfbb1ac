package org.nianjian.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianjian.audit.Changes.Levels;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;

/** Several changes told at once, each with its two levels: 立案286件、罚款1743万元，分别比上年的312件、1896万元下降8.3%、8.1%. */
final class Respective {
    private static final String EACH = "分别";
    private static final int LEAST = 2;
    private static final int MOST = 4;

    private final Line line;

    private Respective(Line line) {
        this.line = line;
    }

    static List<Doubt> doubts(Line line) {
        Respective respective = new Respective(line);
        List<Doubt> doubts = new ArrayList<>();
        for (int i = LEAST; i < line.size(); i++) {
            int count = respective.changes(i);
            if (line.figure(i).role() == Role.SHARE && WordTable.any(line.own(i), "each_one")) {
                doubts.addAll(shares(line, i));
            }
            if (count >= LEAST) {
                doubts.addAll(respective.told(i, count));
            }
        }
        return doubts;
    }

    /** True for one of several percentages told in one breath: 占比依次为39.3%、36.1%、18.8%. */
    static boolean share(Line line, int at) {
        int first = at;
        while (first > 0
                && line.own(first).isEmpty()
                && line.figure(first - 1).unit().equals(line.figure(at).unit())) {
            first--;
        }
        return WordTable.any(line.own(first), "each_one");
    }

    /** The counts of percentages told in one breath, one for each; the one that fits no whole that the others are of. */
    static List<Doubt> shares(Line line, int first) {
        int end = first + 1;
        while (end < line.size()
                && line.own(end).isEmpty()
                && line.figure(end).unit().equals("%")) {
            end++;
        }
        int count = end - first;
        boolean told = count > LEAST && count <= first - 1 && alike(line, first - count, first);
        return told ? shares(line, first, count) : List.of();
    }

    private static boolean alike(Line line, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!Amounts.alike(line.figure(from), line.figure(i))) {
                return false;
            }
        }
        return line.joined(from, to);
    }

    private static List<Doubt> shares(Line line, int first, int count) {
        Mention whole = line.figure(first - count - 1);
        List<Doubt> doubts = new ArrayList<>();
        for (int i = first; i < first + count && Amounts.alike(whole, line.figure(first - 1)); i++) {
            Mention part = line.figure(i - count);
            if (!Rates.fits(line.figure(i), Amounts.range(part), whole)) {
                doubts.add(Rates.tell(line.figure(i), List.of(part), whole));
            }
        }
        return doubts.size() == 1 ? doubts : List.of();
    }

    /** How many changes are told from there on in one breath; none where they began before. */
    private int changes(int first) {
        if (!change(first) || change(first - 1)) {
            return 0;
        }
        int end = first + 1;
        while (end < line.size() && change(end) && line.own(end).isEmpty()) {
            end++;
        }
        int count = end - first;
        return count <= MOST && first >= count ? count : 0;
    }

    private boolean change(int at) {
        return line.figure(at).role() == Role.CHANGE && line.figure(at).unit().equals("%");
    }

    /** The levels before stand before the changes, or behind them in brackets. */
    private List<Doubt> told(int first, int count) {
        boolean ahead = first >= 2 * count && said(first - 2 * count, first);
        Optional<List<Doubt>> doubts =
                ahead ? doubts(first - 2 * count, first - count, first, count) : Optional.empty();
        boolean behind = doubts.isEmpty() && first + 2 * count <= line.size() && said(first - count, first);
        return behind ? doubts(first - count, first + count, first, count).orElse(List.of()) : doubts.orElse(List.of());
    }

    private boolean said(int from, int to) {
        return line.joined(from, to) && words(from + 1, to).contains(EACH);
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            words.append(line.lead(i));
        }
        return words.toString();
    }

    private Optional<List<Doubt>> doubts(int after, int before, int change, int count) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Levels levels = new Levels(line.figure(before + i), line.figure(after + i));
            if (!years(levels)) {
                return Optional.empty();
            }
            if (!Changes.matches(levels, line.figure(change + i))) {
                doubts.add(Changes.tell(levels, line.figure(change + i)));
            }
        }
        return Optional.of(doubts);
    }

    private static boolean years(Levels levels) {
        Mention before = levels.before();
        Mention after = levels.after();
        return before.unit().equals(after.unit())
                && before.role() == Role.ACTUAL
                && after.role() == Role.ACTUAL
                && before.value().signum() > 0
                && year(before) == year(after) - 1;
    }

    private static int year(Mention figure) {
        return figure.period().map(Span::timePeriod).orElse(0);
    }
}
