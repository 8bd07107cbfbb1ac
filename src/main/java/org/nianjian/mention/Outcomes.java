package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what a figure that tells what became of some things is counted within: 交办225件，已办结187件. */
final class Outcomes {
    private static final List<String> TAKEN = List.of("受理", "通过");

    /** 办结, 已办结: an act and no thing. */
    private static final int BARE = 3;

    private static final int ACT = 2;

    /** The longest list that is summed. */
    private static final int MOST = 16;

    /** Chars of words that name a thing: 行政许可. */
    private static final int NAMED = 4;

    private final Counts counts;
    private final PartLinks parts;

    Outcomes(Counts counts, PartLinks parts) {
        this.counts = counts;
        this.parts = parts;
    }

    /**
     * The nearest figure of the same clause chain that was handed in, found or checked, or -1; the parts told of it in between
     * and what it is only compared with do not end the chain (受理286件，其中…42件；办结281件).
     */
    int whole(int from, int part) {
        if (!closes(part)) {
            return listed(part) ? parts.whole(part - 1) : -1;
        }
        if (complements(part - 1, part) && !counts.ends(part)) {
            return parts.whole(part - 1);
        }
        int sum = listHead(part) - 1;
        if (sum >= from && addsUp(sum + 1, part)) {
            return sum;
        }
        int whole = handedIn(from, part);
        return whole >= 0 && complements(whole, part) ? parts.whole(whole) : whole;
    }

    /** 收到申请88件，比上年增加15件。受理80件: a bare act that begins a sentence is done with what the one before says came in. */
    int carried(int part) {
        boolean bare = part > 0 && closes(part) && counts.figure(part).own().length() <= BARE;
        if (!bare || counts.figure(part - 1).passage() != counts.figure(part).passage()) {
            return -1;
        }
        int whole = part - 1;
        while (whole > 0 && part - whole < Draft.REACH && compared(whole, part)) {
            whole--;
        }
        return counts.sameSentence(whole, part - 1) && told(whole, part) ? whole : -1;
    }

    private int handedIn(int from, int part) {
        for (int i = part - 1; i >= Math.max(from, part - Draft.REACH); i--) {
            if (!passed(i, part) && counts.ends(i + 1)) {
                return -1;
            }
            if (told(i, part)) {
                return i;
            }
        }
        return -1;
    }

    /** 评为优秀28家、良好16家: a list goes on with what an outcome began. */
    private boolean listed(int part) {
        int whole = parts.whole(part - 1);
        return whole >= 0
                && counts.figure(part).listed()
                && !counts.figure(part).says(Use.VERB)
                && closes(part - 1)
                && counts.comparable(part - 1, part)
                && counts.value(part - 1).add(counts.value(part)).compareTo(counts.value(whole)) <= 0;
    }

    private boolean closes(int i) {
        Figure figure = counts.figure(i);
        return figure.says(Use.CAUGHT) && !counts.cases(i)
                || figure.says(Use.DONE)
                || figure.says(Use.BECAME)
                || TAKEN.contains(figure.own())
                || !figure.leads() && (figure.nounSays(Use.DONE) || figure.nounSays(Use.BECAME));
    }

    private boolean passed(int i, int part) {
        return parts.part(i) || compared(i, part) && counts.figure(part).own().length() <= BARE;
    }

    private boolean compared(int i, int part) {
        return counts.draft(i).role() == Role.CHANGE || !counts.sameYear(i, part);
    }

    /** 交办118宗，其中117宗已办结，剩余1宗: both together are the whole. */
    private boolean complements(int one, int other) {
        int whole = parts.whole(one);
        return whole >= 0
                && counts.sameUnit(whole, one)
                && counts.sameUnit(one, other)
                && counts.value(one).add(counts.value(other)).compareTo(counts.value(whole)) == 0;
    }

    private boolean told(int i, int part) {
        return counts.sameUnit(i, part)
                && counts.larger(i, part)
                && !likewise(i, part)
                && holds(i, part)
                && !addsUp(i, part);
    }

    /** 受理申请29件，调解22件、裁决5件、撤回2件: the figures of a list that add up to the one before it are its parts alike. */
    private boolean addsUp(int first, int part) {
        if (first == 0 || !counts.sameSentence(first - 1, part) || !counts.sameUnit(first - 1, part)) {
            return false;
        }
        BigDecimal rest = counts.value(first - 1).subtract(counts.value(first));
        int last = first;
        while (rest.signum() > 0 && last + 1 < Math.min(counts.size(), first + MOST) && listed(last, last + 1)) {
            rest = rest.subtract(counts.value(++last));
        }
        return rest.signum() == 0 && last >= part && last > first;
    }

    /** Where the list begins that a figure goes on. */
    private int listHead(int i) {
        int head = i;
        while (head > 0 && i - head < MOST && listed(head - 1, head)) {
            head--;
        }
        return head;
    }

    private boolean listed(int one, int next) {
        return counts.figure(next).listed() && counts.sameUnit(one, next);
    }

    /** 卫片发现58宗、巡查发现24宗: two of a list that end in one act. */
    private boolean likewise(int one, int other) {
        String own = counts.figure(one).own();
        String act = own.substring(Math.max(0, own.length() - ACT));
        return act.length() == ACT
                && counts.figure(other).own().endsWith(act)
                && IntStream.rangeClosed(one + 1, other)
                        .allMatch(i -> counts.figure(i).listed());
    }

    private boolean holds(int i, int part) {
        Figure whole = counts.figure(i);
        boolean next = i == part - 1 && already(part);
        return (next || whole.says(Use.WHOLE) || whole.nounSays(Use.WHOLE))
                && !flaws(i, part)
                && !otherThing(whole, counts.figure(part));
    }

    /** 受理举报90件，办结行政许可60件: what was done was done with things that share no word with those handed in. */
    private static boolean otherThing(Figure whole, Figure part) {
        String thing = thing(part);
        boolean named = thing.length() >= NAMED
                && !part.words().ends(Use.FLAW)
                && !thing.endsWith("的")
                && !thing.startsWith("、");
        String told = whole.own() + whole.noun();
        return named
                && IntStream.range(0, thing.length() - 1)
                        .mapToObj(i -> thing.substring(i, i + 2))
                        .noneMatch(told::contains);
    }

    /** The words behind the last act, empty where none is told. */
    private static String thing(Figure part) {
        Line line = part.place().line();
        int to = part.place().from();
        int done = line.last(Use.DONE, to - part.own().length(), to);
        return done < 0 ? "" : line.text(line.begin(done) + line.word(done).length(), to);
    }

    /** 治理项目19个，目前已竣工12个. */
    private boolean already(int part) {
        return counts.figure(part).says(Use.ALREADY);
    }

    /** 排查点位58个，发现问题6个: what was found at things is none of them; of cases it tells some. */
    private boolean flaws(int whole, int part) {
        return counts.pieces(part)
                && !counts.cases(part)
                && counts.figure(part).words().ends(Use.FLAW)
                && !counts.figure(whole).words().ends(Use.FLAW);
    }
}
