package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.nianjian.mention.Relation.Kind;
import org.nianjian.mention.RelationReader.Link;

/** Finds which figures are counted within another of the same sentence: 其中, 包括, brackets, 交办…办结. */
final class PartReader {
    private static final int MOST = 8;
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);

    private final List<Draft> drafts;
    private final List<Link> links = new ArrayList<>();
    private final BitSet parts = new BitSet();
    private final BitSet siblings = new BitSet();

    PartReader(List<Draft> drafts) {
        this.drafts = drafts;
    }

    List<Link> links() {
        int from = 0;
        while (from < drafts.size()) {
            int to = from + 1;
            while (to < drafts.size() && sameSentence(from, to)) {
                to++;
            }
            sentence(from, to);
            from = to;
        }
        return links;
    }

    private boolean sameSentence(int one, int other) {
        return drafts.get(one).figure().sentence().start()
                == drafts.get(other).figure().sentence().start();
    }

    private void sentence(int from, int to) {
        Whole whole = Whole.NONE;
        for (int i = from + 1; i < to; i++) {
            whole = next(whole, from, i);
            boolean listed = whole.at() >= 0 && sameUnit(whole.at(), i);
            int parent = listed ? whole.at() : received(from, i);
            siblings.set(i, listed);
            if (parent >= 0) {
                link(i, parent);
            }
        }
        for (int i = from; i < to - 2; i++) {
            sums(i, to);
        }
    }

    /** The figure whose parts are being told, and what of it is still open. */
    private record Whole(int at, BigDecimal rest) {
        static final Whole NONE = new Whole(-1, BigDecimal.ZERO);
    }

    /** What the parts are counted within at figure {@code i}: opened by 其中, closed by a semicolon or when it is used up. */
    private Whole next(Whole before, int from, int i) {
        Whole whole = ends(i) ? Whole.NONE : before;
        if (opens(i)) {
            int at = nearestWhole(from, i);
            whole = at < 0 ? Whole.NONE : new Whole(at, value(at));
        }
        if (whole.at() < 0 || !sameUnit(whole.at(), i)) {
            return whole;
        }
        BigDecimal rest = whole.rest().subtract(value(i));
        return rest.signum() < 0 ? Whole.NONE : new Whole(whole.at(), rest);
    }

    private void link(int part, int whole) {
        links.add(new Link(part, Kind.PART_OF, whole));
        parts.set(part);
    }

    /** Figures that follow a larger one in its unit and add up to it exactly are its parts, whatever the words. */
    private void sums(int whole, int to) {
        BigDecimal rest = value(whole);
        int last = whole;
        while (last + 1 < to
                && last - whole < MOST
                && rest.signum() > 0
                && drafts.get(whole).comparable(drafts.get(last + 1))) {
            rest = rest.subtract(value(++last));
        }
        boolean told = rest.signum() == 0 && last - whole >= 2 && value(whole).compareTo(SMALL) >= 0;
        for (int i = whole + 1; told && i <= last; i++) {
            if (!parts.get(i)) {
                link(i, whole);
            }
        }
    }

    /** True where what stands between the figure before and this one ends the telling of parts. */
    private boolean ends(int i) {
        Figure.Place before = drafts.get(i - 1).figure().place();
        return before.to() < before.reach()
                && ("）)".indexOf(before.line().at(before.to())) >= 0
                        || before.line().holds(Marks.SEMICOLON, before.to(), before.reach()));
    }

    /** True where it begins to tell parts. */
    private boolean opens(int i) {
        Figure.Place before = drafts.get(i - 1).figure().place();
        return before.to() < before.reach()
                && (Marks.is(before.line().at(before.to()), Marks.BRACKET)
                        || before.line().at(before.to()) == '：'
                        || before.line().says(Use.PART, before.to(), before.reach()));
    }

    /** The nearest figure before that has the unit of the part and is no part itself. */
    private int nearestWhole(int from, int part) {
        for (int i = part - 1; i >= Math.max(from, part - Draft.REACH); i--) {
            if (!siblings.get(i)
                    && drafts.get(i).role() == drafts.get(part).role()
                    && sameUnit(i, part)
                    && larger(i, part)) {
                return i;
            }
        }
        return -1;
    }

    private boolean sameUnit(int one, int other) {
        String unit = drafts.get(one).figure().quantity().unit();
        return !unit.equals("%")
                && !unit.equals("1")
                && unit.indexOf('/') < 0
                && unit.equals(drafts.get(other).figure().quantity().unit());
    }

    private BigDecimal value(int i) {
        return drafts.get(i).figure().quantity().value();
    }

    private boolean larger(int whole, int part) {
        return value(whole).compareTo(value(part)) >= 0;
    }

    private boolean closes(int i) {
        Figure figure = drafts.get(i).figure();
        return figure.says(Use.DONE) || !figure.leads() && figure.nounSays(Use.DONE);
    }

    /** 交办225件，已办结187件: the nearest figure of the same clause chain that was handed in, found or checked. */
    private int received(int from, int part) {
        if (!closes(part)) {
            return -1;
        }
        for (int i = part - 1; i >= Math.max(from, part - Draft.REACH) && !ends(i + 1); i--) {
            Figure figure = drafts.get(i).figure();
            boolean whole = figure.says(Use.WHOLE) || figure.nounSays(Use.WHOLE);
            if (whole && sameUnit(i, part) && larger(i, part)) {
                return i;
            }
        }
        return -1;
    }
}
