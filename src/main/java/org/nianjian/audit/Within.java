package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;

/**
 * What cannot be more than another figure of its sentence by what the words say: officers with a certificate among the
 * officers, reports sent in among those due. What 其中 opens is the sums'.
 */
final class Within {
    private static final int REACH = 4;
    private static final int FARTHEST = 24;
    private static final int VERB = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Line line;

    private Within(Line line) {
        this.line = line;
    }

    static List<Doubt> doubts(Line line) {
        Within within = new Within(line);
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 1; i < line.size() && !line.carried(); i++) {
            within.above(i).ifPresent(doubts::add);
        }
        return doubts;
    }

    private Optional<Doubt> above(int at) {
        Mention part = line.figure(at);
        if (!Amounts.adds(part) || part.role() != Role.ACTUAL || WordTable.any(line.lead(at), "among")) {
            return Optional.empty();
        }
        int nearest = nearest(at);
        boolean above = nearest >= 0
                && less(nearest, at)
                && near(nearest, at)
                && whole(nearest, at)
                && (line.joined(nearest, at) || beyond(at));
        return above ? Optional.of(tell(line.figure(nearest), part)) : Optional.empty();
    }

    /** The nearest figure of its kind that is its whole by the words, or no less than it is. */
    private int nearest(int at) {
        boolean bare = WordTable.only(line.own(at), "done", "stage", "empty");
        for (int i = at - 1; i >= Math.max(0, at - REACH) && (bare || line.joined(i, at)); i--) {
            boolean alike = Amounts.kin(line.figure(i), line.figure(at), "rate");
            if (alike && !(part(i) && !near(i, at)) && (whole(i, at) || !less(i, at))) {
                return i;
            }
        }
        return -1;
    }

    /** 隐患4862条，其中重大隐患57条；已完成整改4885条: what was put right is of all that was found. */
    private boolean part(int at) {
        return line.figure(at).relations().stream().anyMatch(relation -> relation.kind() == Relation.Kind.PART_OF);
    }

    /** 自查问题18个；反馈问题21个；已完成整改35个: false where all that is told before a semicolon may be meant. */
    private boolean beyond(int at) {
        List<Mention> before = new ArrayList<>();
        for (int i = Math.max(0, at - FARTHEST); i < at; i++) {
            if (Amounts.kin(line.figure(i), line.figure(at), "rate") && !part(i)) {
                before.add(line.figure(i));
            }
        }
        return Amounts.sum(before).below(Amounts.range(line.figure(at)));
    }

    /** A part more than twice its whole is one of something else. */
    private boolean near(int whole, int part) {
        return line.figure(part).value().compareTo(line.figure(whole).value().multiply(BigDecimal.valueOf(2))) <= 0;
    }

    private boolean less(int one, int other) {
        return Amounts.range(line.figure(one)).below(Amounts.range(line.figure(other)));
    }

    private boolean whole(int at, int part) {
        boolean wider = WordTable.any(line.own(part), "area") && !WordTable.any(line.own(at), "area");
        return !wider && (WordTable.within(line.clause(at), line.clause(part)) || due(at, part));
    }

    /** 应报送326家，实际报送341家; 需整改38个，完成整改41个: what had to be done, and right behind it what was. */
    private boolean due(int at, int part) {
        String own = line.own(part);
        String clause = line.clause(at);
        int verb = due(clause);
        boolean told = verb > 0 && WordTable.kind("done").stream().anyMatch(own::startsWith);
        boolean same = told && verb + VERB <= clause.length() && own.contains(clause.substring(verb, verb + VERB));
        boolean bare = told && at == part - 1 && WordTable.only(own, "done", "empty");
        return (same || bare) && !WordTable.any(own, "overfull") && !explained(at, part);
    }

    /** 应整治21处，实际完成22处，提前完成1处，完成率104.8%: more than was due, and the words or the rate behind say so. */
    private boolean explained(int due, int done) {
        boolean said = done + 1 < line.size() && WordTable.any(line.own(done + 1), "overfull");
        for (int i = done + 1; i < Math.min(line.size(), done + REACH) && !said; i++) {
            Mention rate = line.figure(i);
            said = rate.unit().equals("%")
                    && rate.value().compareTo(HUNDRED) > 0
                    && WordTable.any(line.own(i), "beyond")
                    && Rates.fits(rate, Amounts.range(line.figure(done)), line.figure(due));
        }
        return said;
    }

    /** Where the verb begins that had to be done, -1 where none is told of. */
    private static int due(String clause) {
        for (String word : WordTable.kind("not_due")) {
            if (clause.contains(word)) {
                return -1;
            }
        }
        return WordTable.kind("due").stream()
                .filter(clause::contains)
                .mapToInt(word -> clause.indexOf(word) + word.length())
                .findFirst()
                .orElse(-1);
    }

    private static Doubt tell(Mention whole, Mention part) {
        return Doubt.of(
                "within_above",
                Map.of(
                        "label", whole.label(),
                        "whole", whole.text(),
                        "part", part.text(),
                        "part_label", part.label(),
                        "difference", Doubt.plain(part.value().subtract(whole.value())) + part.unit()),
                List.of(whole, part));
    }
}
