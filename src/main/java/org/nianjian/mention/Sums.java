package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the parts of a figure by their adding up, and those of lists that say what they divide. */
final class Sums {
    private static final int MOST = 8;
    private static final int OPENING = 60;
    private static final String ABOUT = "涉及";
    private static final String MONEY = "元";
    private static final List<String> SUMS = List.of("合计", "两者", "三者", "两项", "三项");
    private static final List<String> RATIOS = List.of("占", "占比", "占比达", "占比为", "占比约", "占比超", "占比达到", "约占");

    /** Who and how: 群众举报, 上级交办. */
    private static final int NAMED = 4;

    /** Chars of a thing's name. */
    private static final int THING = 2;

    private static final BigDecimal SMALL = BigDecimal.valueOf(20);

    private final Counts counts;
    private final PartLinks parts;

    Sums(Counts counts, PartLinks parts) {
        this.counts = counts;
        this.parts = parts;
    }

    /** Finds those of a sentence, from its first figure to its last. */
    void read(int from, int to) {
        for (int i = from; i < to; i++) {
            divided(i, to);
            if (i > from && counts.figure(i).says(Use.SUM)) {
                summedUp(from, i);
            }
        }
        for (int i = from; i < to - 2; i++) {
            if (counts.draft(i).role() != Role.PARAMETER) {
                sums(i, to);
                sources(i, to);
            }
        }
        for (int i = from + 1; i < to; i++) {
            share(i);
            kindsShare(i);
        }
    }

    /** 噪声类496件，约占50.3%: the share of a part is of what the part is counted within. */
    void share(int i) {
        if (ratio(i) && parts.part(i - 1) && !counts.ends(i)) {
            parts.add(i, parts.whole(i - 1));
        }
    }

    /** 受理投诉320件，噪声类占64%: the share of a kind that is named before the word is of what was counted. */
    private void kindsShare(int i) {
        Figure figure = counts.figure(i);
        String own = figure.own();
        String kind = own.substring(0, Math.max(0, own.lastIndexOf('占')));
        boolean named = kind.length() >= THING && Words.endsWithAny(own, RATIOS)
                || !own.isEmpty() && Words.startsWithAny(figure.quantity().text(), RATIOS);
        if (counts.unit(i).equals("%") && named && own.indexOf('总') < 0) {
            int whole = counted(i);
            if (whole >= 0 && (counts.cases(whole) || alike(kind, counts.figure(whole)))) {
                parts.add(i, whole);
            }
        }
    }

    /** True where one's words end in the thing that the other counts, or sum up. */
    private static boolean alike(String kind, Figure whole) {
        String thing = kind.substring(Math.max(0, kind.length() - THING));
        return Words.any(kind, SUMS)
                || whole.own().endsWith(thing)
                || whole.noun().endsWith(thing);
    }

    /** What the kinds of the sentence are counted within: the figure told last that is no share, or what that is a part of. */
    private int counted(int share) {
        for (int i = share - 1; i >= Math.max(0, share - Draft.REACH) && counts.sameSentence(i, share); i--) {
            if (counts.draft(i).role() == Role.ACTUAL && counts.counting(i)) {
                return parts.part(i) ? parts.whole(i) : i;
            }
        }
        return -1;
    }

    private boolean ratio(int i) {
        Figure figure = counts.figure(i);
        Line line = figure.place().line();
        int from = figure.place().from() - figure.own().length();
        return counts.unit(i).equals("%")
                && line.vocabulary()
                                .head(
                                        Use.RATIO,
                                        line.chars(),
                                        from,
                                        figure.place().to())
                        > 0;
    }

    /** Figures that follow a larger one in its unit and add up to it exactly are its parts, whatever the words. */
    private void sums(int whole, int to) {
        BigDecimal rest = counts.value(whole);
        int last = whole;
        while (last + 1 < to && last - whole < MOST && rest.signum() > 0 && counts.comparable(whole, last + 1)) {
            rest = rest.subtract(counts.value(++last));
        }
        if (rest.signum() == 0 && last - whole >= 2 && (named(whole, last) || big(whole) && !acts(whole + 1))) {
            link(whole + 1, last, whole);
        }
    }

    /** 公开28件，答复建议12件、提案16件: what another act governs adds up by chance. */
    private boolean acts(int i) {
        Figure figure = counts.figure(i);
        Line line = figure.place().line();
        int from = figure.place().from() - figure.own().length();
        int verb = line.first(Use.VERB, from, figure.place().from());
        return verb >= 0 && line.begin(verb) == from && !figure.says(Use.DONE) && !figure.says(Use.BECAME);
    }

    private boolean big(int whole) {
        return counts.value(whole).compareTo(SMALL) >= 0;
    }

    /** True where the words name kinds (信息公开类6件) or what the whole is about: small numbers add up by chance. */
    private boolean named(int whole, int last) {
        return kinds(whole + 1, last) || counts.figure(whole + 1).own().startsWith(ABOUT);
    }

    private boolean kinds(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!counts.kind(i)) {
                return false;
            }
        }
        return true;
    }

    private void link(int first, int last, int whole) {
        for (int i = first; i <= last; i++) {
            parts.add(i, whole);
        }
    }

    /** 人大建议4件、政协提案7件，共计11件: figures right before their sum. */
    private void summedUp(int from, int sum) {
        BigDecimal rest = counts.value(sum);
        int last = counts.figure(sum - 1).leads() && !counts.sameUnit(sum - 1, sum) ? sum - 2 : sum - 1;
        int first = last + 1;
        while (first - 1 >= from
                && last - first < MOST
                && rest.signum() > 0
                && counts.sameSentence(first - 1, sum)
                && counts.comparable(first - 1, sum)) {
            rest = rest.subtract(counts.value(--first));
        }
        if (rest.signum() == 0 && last > first) {
            link(first, last, sum);
        }
    }

    /** 立案85宗，群众举报12宗、上级交办3宗: a list of where the things came from is of parts, whether it names all or not. */
    private void sources(int whole, int to) {
        BigDecimal rest = counts.value(whole);
        int last = whole;
        while (last + 1 < to
                && last - whole < MOST
                && source(last + 1)
                && rest.compareTo(counts.value(last + 1)) >= 0) {
            if (counts.ends(last + 1) || !counts.comparable(whole, last + 1)) {
                break;
            }
            rest = rest.subtract(counts.value(++last));
        }
        if (last - whole >= 2 && !source(whole)) {
            link(whole + 1, last, whole);
        }
    }

    private boolean source(int i) {
        Figure figure = counts.figure(i);
        return counts.cases(i)
                && figure.own().length() >= NAMED
                && figure.words().ends(Use.SOURCE)
                && figure.place().noun() == figure.place().to();
    }

    /** 按类别分，噪声类496件，约占50.3%；水类31件…: a list that says what it divides is of the total told before it. */
    private void divided(int first, int to) {
        Opening opening = opening(first);
        int last = opening == Opening.NONE ? first : lastOf(first, to);
        if (last == first) {
            return;
        }
        int[] list = IntStream.rangeClosed(first, last)
                .filter(i -> counts.comparable(first, i))
                .toArray();
        BigDecimal sum = IntStream.of(list).mapToObj(counts::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int whole = total(first, sum, opening == Opening.DIVIDES);
        for (int part : list) {
            if (whole >= 0) {
                parts.add(part, whole);
            }
        }
        if (whole >= 0
                && !counts.unit(first).equals(MONEY)
                && counts.unit(first + 1).equals(MONEY)) {
            money(first + 1, last + 1, to);
        }
    }

    /** 处罚案件中，噪声类12件、罚款9万元，水类8件、7万元: the money told beside each part is of what all of them make up. */
    private void money(int first, int last, int to) {
        int[] list = IntStream.rangeClosed(first, Math.min(last, to - 1))
                .filter(i -> counts.comparable(first, i))
                .toArray();
        BigDecimal sum = IntStream.of(list).mapToObj(counts::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int whole = list.length > 1 ? total(first, sum, false) : -1;
        for (int part : list) {
            if (whole >= 0) {
                parts.add(part, whole);
            }
        }
    }

    /** The last figure of the list that one begins; the shares told of its parts do not end it. */
    private int lastOf(int first, int to) {
        int last = first;
        for (int i = first + 1; i < Math.min(to, first + 2 * MOST) && counts.sameSentence(first, i); i++) {
            if (counts.comparable(first, i)) {
                last = i;
            } else if (!ratio(i) && !counts.unit(i).equals(MONEY)) {
                return last;
            }
        }
        return last;
    }

    /** The nearest figure that is the sum; else, where the words say so, the nearest larger one up to the sentence before. */
    private int total(int first, BigDecimal sum, boolean near) {
        int larger = -1;
        for (int i = first - 1; i >= Math.max(0, first - Draft.REACH) && samePassage(i, first); i--) {
            int more = counts.comparable(i, first) ? counts.value(i).compareTo(sum) : -1;
            if (more == 0) {
                return i;
            }
            larger = more > 0 && larger < 0 && !parts.part(i) && counts.sameSentence(i, first) ? i : larger;
        }
        return near ? larger : -1;
    }

    private boolean samePassage(int one, int other) {
        return counts.figure(one).passage() == counts.figure(other).passage();
    }

    private enum Opening {
        NONE,
        /** 处罚决定中，: names what is divided. */
        NAMES,
        /** 按类别分，从渠道看，: says that something is. */
        DIVIDES
    }

    /** What stands between the figure before, else the sentence's beginning, and this one. */
    private Opening opening(int i) {
        Figure figure = counts.figure(i);
        Line line = figure.place().line();
        int from = i > 0 && counts.sameSentence(i - 1, i)
                ? counts.figure(i - 1).place().to()
                : line.place(figure.sentence().start());
        int clause = Math.max(from, figure.place().from() - OPENING);
        Opening opening = Opening.NONE;
        for (int at = clause; at < figure.place().from() && opening == Opening.NONE; at++) {
            if (Marks.is(line.at(at), Marks.CLAUSE)) {
                opening = opening(line, clause, at);
                clause = at + 1;
            }
        }
        return opening;
    }

    private static Opening opening(Line line, int from, int to) {
        if (line.vocabulary().tail(Use.DIVIDED, line.chars(), from, to) == 0) {
            return Opening.NONE;
        }
        boolean divides = line.vocabulary().head(Use.DIVIDING, line.chars(), from, to) > 0;
        return divides ? Opening.DIVIDES : Opening.NAMES;
    }
}
