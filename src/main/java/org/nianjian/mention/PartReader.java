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
    private static final String TAKEN = "受理";
    private static final String KIND = "类";
    private static final String ABOUT = "涉及";
    private static final String CASES = "件";

    /** Who and how: 群众举报, 上级交办. */
    private static final int NAMED = 4;

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
            while (to < drafts.size() && (sameSentence(to - 1, to) || (opensSentence(to) && to - from < Draft.REACH))) {
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

    /** True for the first figure of a sentence that begins with 其中 and tells the parts of what the one before it told. */
    private boolean opensSentence(int i) {
        Figure figure = drafts.get(i).figure();
        Figure.Place place = figure.place();
        int among = place.line().first(Use.AMONG, place.segment(), place.from());
        return drafts.get(i - 1).figure().passage() == figure.passage()
                && among >= 0
                && place.line().begin(among) == place.segment();
    }

    private void sentence(int from, int to) {
        Whole whole = Whole.NONE;
        for (int i = from + 1; i < to; i++) {
            whole = next(whole, from, i);
            boolean listed = whole.at() >= 0 && sameUnit(whole.at(), i) && sameYear(whole.at(), i);
            int received = received(from, i);
            int parent = listed ? Math.max(whole.at(), received) : received;
            siblings.set(i, listed);
            if (parent >= 0) {
                link(i, parent);
            }
        }
        for (int i = from; i < to - 2; i++) {
            if (drafts.get(i).role() != Role.PARAMETER) {
                sums(i, to);
                sources(i, to);
            }
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
            int at = named(i) ? i - 1 : beside(i) ? ofBracket(i) : nearestWhole(from, i);
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
        if (rest.signum() == 0 && last - whole >= 2 && (value(whole).compareTo(SMALL) >= 0 || named(whole, last))) {
            linkAll(whole, last);
        }
    }

    /** True where the words name kinds (信息公开类6件) or what the whole is about: small numbers add up by chance. */
    private boolean named(int whole, int last) {
        return kinds(whole + 1, last) || drafts.get(whole + 1).figure().own().startsWith(ABOUT);
    }

    private void linkAll(int whole, int last) {
        for (int i = whole + 1; i <= last; i++) {
            if (!parts.get(i)) {
                link(i, whole);
            }
        }
    }

    /** 立案85宗，群众举报12宗、上级交办3宗: a list of where the things came from is of parts, whether it names all or not. */
    private void sources(int whole, int to) {
        BigDecimal rest = value(whole);
        int last = whole;
        while (last + 1 < to && last - whole < MOST && source(last + 1) && rest.compareTo(value(last + 1)) >= 0) {
            if (ends(last + 1) || !drafts.get(whole).comparable(drafts.get(last + 1))) {
                break;
            }
            rest = rest.subtract(value(++last));
        }
        if (last - whole >= 2 && !source(whole)) {
            linkAll(whole, last);
        }
    }

    private boolean source(int i) {
        Figure figure = drafts.get(i).figure();
        return figure.quantity().unit().equals(CASES)
                && figure.own().length() >= NAMED
                && figure.words().ends(Use.SOURCE)
                && figure.place().noun() == figure.place().to();
    }

    /** 行政处罚类9件、信息公开类6件: every name is that of a kind. */
    private boolean kinds(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!drafts.get(i).figure().own().endsWith(KIND)) {
                return false;
            }
        }
        return true;
    }

    /** True where what stands between the figure before and this one ends the telling of parts. */
    private boolean ends(int i) {
        if (!sameSentence(i - 1, i)) {
            return true;
        }
        Figure.Place before = drafts.get(i - 1).figure().place();
        return before.to() < before.reach()
                && ("）)".indexOf(before.line().at(before.to())) >= 0
                        || !kinds(i) && before.line().holds(Marks.SEMICOLON, before.to(), before.reach()));
    }

    /** 其中，机构职能类4条；政策法规类6条: kinds go on behind a semicolon. */
    private boolean kinds(int i) {
        return drafts.get(i).figure().own().endsWith(KIND)
                && drafts.get(i - 1).figure().own().endsWith(KIND);
    }

    /** True where it begins to tell parts: 其中, a bracket or colon behind the whole, 1068项事项中，. */
    private boolean opens(int i) {
        if (!sameSentence(i - 1, i)) {
            return true;
        }
        Figure.Place before = drafts.get(i - 1).figure().place();
        if (before.to() >= before.reach()) {
            return false;
        }
        boolean noun = before.noun() > before.to() && before.noun() < before.reach();
        return bracket(before, before.to())
                || before.line().at(before.to()) == '：'
                || (noun && bracket(before, before.noun()))
                || (noun && before.line().at(before.noun() - 1) == '中')
                || before.line().says(Use.PART, before.to(), before.reach());
    }

    /** True where a bracket opens right behind a figure of the same unit: it tells of that one, if of any. */
    private boolean beside(int i) {
        Figure.Place before = drafts.get(i - 1).figure().place();
        return sameSentence(i - 1, i) && sameUnit(i - 1, i) && bracket(before, before.to());
    }

    private int ofBracket(int i) {
        return larger(i - 1, i) ? i - 1 : -1;
    }

    /** True where a bracket opens at a place and is not closed before the next figure. */
    private static boolean bracket(Figure.Place before, int at) {
        Line line = before.line();
        boolean open = Marks.is(line.at(at), Marks.BRACKET);
        for (int i = at; open && i < before.reach(); i++) {
            open = "）)".indexOf(line.at(i)) < 0;
        }
        return open;
    }

    /** 报告书9个、报告表100个，报告表当中…37个: the figure before is named again as the whole, itself a part or not. */
    private boolean named(int i) {
        Figure whole = drafts.get(i - 1).figure();
        Figure.Place before = whole.place();
        String own = whole.own();
        return own.length() > 1
                && sameUnit(i - 1, i)
                && larger(i - 1, i)
                && before.line().text(before.to(), before.reach()).contains(own);
    }

    /** The nearest figure before that has the unit of the part and is no part itself. */
    private int nearestWhole(int from, int part) {
        for (int i = part - 1; i >= Math.max(from, part - Draft.REACH); i--) {
            if (!siblings.get(i)
                    && drafts.get(i).role() == drafts.get(part).role()
                    && sameUnit(i, part)
                    && sameYear(i, part)
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

    /** False for last year's number beside this year's: 检查4306家次（上年4181家次）. */
    private boolean sameYear(int one, int other) {
        return drafts.get(one)
                .period()
                .map(Span::timePeriod)
                .equals(drafts.get(other).period().map(Span::timePeriod));
    }

    private BigDecimal value(int i) {
        return drafts.get(i).figure().quantity().value();
    }

    private boolean larger(int whole, int part) {
        return value(whole).compareTo(value(part)) >= 0;
    }

    private boolean closes(int i) {
        Figure figure = drafts.get(i).figure();
        return figure.says(Use.DONE) || figure.own().equals(TAKEN) || !figure.leads() && figure.nounSays(Use.DONE);
    }

    /**
     * 交办225件，已办结187件: the nearest figure of the same clause chain that was handed in, found or checked; the parts told
     * of it in between do not end the chain (受理286件，其中…42件；办结281件).
     */
    private int received(int from, int part) {
        if (!closes(part)) {
            return -1;
        }
        for (int i = part - 1; i >= Math.max(from, part - Draft.REACH) && (parts.get(i) || !ends(i + 1)); i--) {
            Figure figure = drafts.get(i).figure();
            boolean whole = figure.says(Use.WHOLE) || figure.nounSays(Use.WHOLE);
            if (whole && sameUnit(i, part) && larger(i, part)) {
                return i;
            }
        }
        return -1;
    }
}
