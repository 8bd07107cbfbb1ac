package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.nianjian.mention.RelationReader.Link;

/** Finds which figures are counted within another of the same sentence: 其中, 包括, brackets, 交办…办结. */
final class PartReader {
    private static final String CLOSING = "）)";
    private static final String MONEY = "元";

    /** Chars of a thing's name that are enough to know it again. */
    private static final int THING = 3;

    private final Counts counts;
    private final PartLinks parts = new PartLinks();
    private final Outcomes outcomes;
    private final Sums sums;
    private final BitSet siblings = new BitSet();

    PartReader(List<Draft> drafts) {
        this.counts = new Counts(drafts);
        this.outcomes = new Outcomes(counts, parts);
        this.sums = new Sums(counts, parts);
    }

    List<Link> links() {
        int from = 0;
        while (from < counts.size()) {
            int to = from + 1;
            while (to < counts.size()
                    && (counts.sameSentence(to - 1, to) || (opensSentence(to) && to - from < Draft.REACH))) {
                to++;
            }
            sentence(from, to);
            sums.read(from, to);
            from = to;
        }
        return parts.links();
    }

    /** True for the first figure of a sentence that begins with 其中 and tells the parts of what the one before it told. */
    private boolean opensSentence(int i) {
        Figure figure = counts.figure(i);
        Figure.Place place = figure.place();
        int among = place.line().first(Use.AMONG, place.segment(), place.from());
        return counts.figure(i - 1).passage() == figure.passage()
                && among >= 0
                && place.line().begin(among) == place.segment();
    }

    private void sentence(int from, int to) {
        Whole whole = Whole.NONE;
        int carried = outcomes.carried(from);
        if (carried >= 0) {
            parts.add(from, carried);
        }
        for (int i = from + 1; i < to; i++) {
            whole = next(whole, from, i);
            boolean listed = whole.at() >= 0 && whole.unit().equals(counts.unit(i)) && counts.years(whole.at(), i);
            int received = outcomes.whole(from, i);
            int parent = listed ? Math.max(whole.at(), received) : received;
            siblings.set(i, listed);
            if (parent >= 0) {
                parts.add(i, parent);
            } else if (whole.at() >= 0) {
                beside(whole, i);
            }
            sums.share(i);
        }
    }

    /**
     * The figure whose parts are being told.
     *
     * @param rest what of it is still open
     * @param unit that of the parts
     * @param first the first part
     * @param wide true where the parts have a sentence of their own
     */
    private record Whole(int at, BigDecimal rest, String unit, int first, boolean wide) {
        static final Whole NONE = new Whole(-1, BigDecimal.ZERO, "", 0, false);

        Whole without(BigDecimal part) {
            return new Whole(at, rest.subtract(part).max(BigDecimal.ZERO), unit, first, wide);
        }
    }

    /** What the parts are counted within at figure {@code i}: opened by 其中, closed by a semicolon or when it is used up. */
    private Whole next(Whole before, int from, int i) {
        Whole whole = ends(before, i) ? Whole.NONE : before;
        if (opens(i) || goesOn(from, i)) {
            whole = opened(from, i);
        }
        if (whole.at() < 0 || !whole.unit().equals(counts.unit(i))) {
            return whole;
        }
        return within(whole, i) ? whole.without(counts.value(i)) : Whole.NONE;
    }

    private Whole opened(int from, int i) {
        int at = wholeOf(from, i);
        return at < 0 ? Whole.NONE : new Whole(at, counts.value(at), counts.unit(i), i, !counts.sameSentence(i - 1, i));
    }

    /** True for what is still open of the whole, for the next item of a list and for a way of doing it: parts may overlap. */
    private boolean within(Whole whole, int i) {
        Figure figure = counts.figure(i);
        boolean listed = whole.rest().signum() > 0 && figure.listed() && parts.whole(i - 1) == whole.at();
        if (figure.says(Use.FRESH) && i > whole.first()) {
            return false;
        }
        return counts.value(i).compareTo(whole.rest()) <= 0
                || (listed || figure.says(Use.MANNER)) && counts.larger(whole.at(), i);
    }

    private boolean ends(Whole whole, int i) {
        boolean wide = whole.wide() && counts.sameSentence(i - 1, i) && counts.broken(i);
        return !wide && counts.ends(i);
    }

    /** 其中单件罚款超50万元的2件: what opened leads on to the figure that is meant. */
    private boolean goesOn(int from, int i) {
        return i - 1 > from
                && counts.sameSentence(i - 1, i)
                && counts.figure(i - 1).leads()
                && !parts.part(i - 1)
                && opens(i - 1);
    }

    private int wholeOf(int from, int i) {
        if (named(i)) {
            return i - 1;
        }
        if (beside(i)) {
            return counts.larger(i - 1, i) ? i - 1 : -1;
        }
        if (otherThing(i)) {
            return -1;
        }
        int whole = nearestWhole(from, i, i);
        return whole < 0 && among(i) ? nearestPieces(from, i) : whole;
    }

    /** 移送5起（9人）: a bracket that tells of the figure before in another unit, and of none before that. */
    private boolean otherThing(int i) {
        return bracket(i) && !among(i) && counts.draft(i - 1).role() != Role.SHARE && !counts.sameUnit(i - 1, i);
    }

    /** 事故38起，死亡27人，其中道路运输21起、死亡14人: what a part also tells is of the whole in its own unit. */
    private void beside(Whole whole, int i) {
        boolean other = parts.part(i - 1) && !whole.unit().equals(counts.unit(i));
        int at = other ? nearestWhole(whole.at() + 1, whole.first(), i) : -1;
        if (at >= 0) {
            siblings.set(i);
            parts.add(i, at);
        }
    }

    /** True where it begins to tell parts: 其中, a bracket or colon behind the whole, 1068项事项中，. */
    private boolean opens(int i) {
        if (!counts.sameSentence(i - 1, i)) {
            return true;
        }
        Figure.Place before = counts.figure(i - 1).place();
        if (before.to() >= before.reach()) {
            return false;
        }
        return bracket(i)
                || before.line().at(before.to()) == '：'
                || (before.noun() > before.to() && before.line().at(before.noun() - 1) == '中')
                || among(i);
    }

    private boolean among(int i) {
        Figure.Place before = counts.figure(i - 1).place();
        return !counts.sameSentence(i - 1, i) || before.line().says(Use.PART, before.to(), before.reach()) || named(i);
    }

    /** True where a bracket opens right behind a figure of the same unit: it tells of that one, if of any. */
    private boolean beside(int i) {
        Figure.Place before = counts.figure(i - 1).place();
        return counts.sameSentence(i - 1, i) && counts.sameUnit(i - 1, i) && bracket(before, before.to());
    }

    /** True where a bracket opens right behind the figure before or what it counts. */
    private boolean bracket(int i) {
        Figure.Place before = counts.figure(i - 1).place();
        return counts.sameSentence(i - 1, i)
                && before.to() < before.reach()
                && (bracket(before, before.to()) || before.noun() < before.reach() && bracket(before, before.noun()));
    }

    /** True where a bracket opens at a place and is not closed before the next figure. */
    private static boolean bracket(Figure.Place before, int at) {
        Line line = before.line();
        boolean open = Marks.is(line.at(at), Marks.BRACKET);
        for (int i = at; open && i < before.reach(); i++) {
            open = CLOSING.indexOf(line.at(i)) < 0;
        }
        return open;
    }

    /** 报告书9个、报告表100个，报告表中…37个: the figure before is named again as the whole, itself a part or not. */
    private boolean named(int i) {
        Figure whole = counts.figure(i - 1);
        Figure.Place before = whole.place();
        String own = whole.own();
        return own.length() > 1
                && counts.sameUnit(i - 1, i)
                && counts.larger(i - 1, i)
                && namedAgain(before.line().text(before.to(), before.reach()), own);
    }

    private static boolean namedAgain(String between, String own) {
        String thing = own.substring(Math.max(0, own.length() - THING));
        return between.contains(thing + "中") || between.contains(thing + "当中");
    }

    /** The nearest figure before a place that a part can be counted within and that is no part itself, or -1. */
    private int nearestWhole(int from, int before, int part) {
        for (int i = before - 1; i >= Math.max(from, part - Draft.REACH); i--) {
            if (!siblings.get(i) && counts.sameUnit(i, part) && counts.years(i, part) && counts.larger(i, part)) {
                return i;
            }
        }
        return -1;
    }

    /** 下达决定书296份，罚款80万元，其中市本级74件: papers and cases are both counted by the piece, the money told between. */
    private int nearestPieces(int from, int part) {
        int i = counts.unit(part - 1).equals(MONEY) ? part - 2 : part - 1;
        boolean pieces = i >= from && counts.pieces(i) && counts.pieces(part);
        return pieces
                        && !siblings.get(i)
                        && !counts.figure(part).says(Use.DONE)
                        && counts.years(i, part)
                        && counts.larger(i, part)
                ? i
                : -1;
    }
}
