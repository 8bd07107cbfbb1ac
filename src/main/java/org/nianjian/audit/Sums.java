package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianjian.audit.Parts.Claim;
import org.nianjian.finding.Messages;
import org.nianjian.mention.Mention;
import org.nianjian.reconcile.Range;

/**
 * Totals against the parts their sentence names.
 *
 * <p>Parts that do not make up their total are told only where the words claim that they do: 包括, brackets, a rest
 * (其余), kinds that divide the thing (报告书, 报告表). 其中 claims it where next to nothing is left over; a list that
 * names some kinds of many is no error, and nor are parts that overlap.
 */
final class Sums {
    private static final int SHOWN = 8;
    private static final int REACH = 4;

    private final Line line;
    private final SumClaims claims;
    private final TotalBehind behind;
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<Mention> listed = new HashSet<>();

    private Sums(Line line, Counties counties) {
        this.line = line;
        this.claims = new SumClaims(line, counties);
        this.behind = new TotalBehind(line);
    }

    static List<Doubt> doubts(Line line, Counties counties) {
        Sums sums = new Sums(line, counties);
        if (Sorted.sorts(line.lead(0))) {
            sums.listed.addAll(Parts.siblings(line, 0));
        }
        for (int i = 1; i < line.size(); i++) {
            Parts.from(line, i)
                    .filter(sums::unheard)
                    .filter(list -> list.claim() != Claim.NONE
                            || !isPart(line, line.figures().indexOf(list.total()), list.completed()))
                    .ifPresent(sums::compare);
            sums.behind.doubt(i).ifPresent(sums.doubts::add);
        }
        return sums.doubts;
    }

    /** The list that begins at a figure, whose total another sentence tells; silent where it fits any figure of that one. */
    static List<Doubt> sorted(Line line, int first, Counties counties) {
        Sums sums = new Sums(line, counties);
        List<Mention> before = line.figures().subList(0, first);
        Parts.from(line, first)
                .filter(list ->
                        list.claim() != Claim.NONE && before.stream().noneMatch(total -> fits(total, list.parts())))
                .map(list -> Among.total(line, first) >= 0 ? list : list.of(nearest(list, before)))
                .ifPresent(sums::compare);
        return sums.doubts;
    }

    /** Of the figures alike the one that the parts come nearest to. */
    private static Mention nearest(Parts list, List<Mention> before) {
        BigDecimal sum = Amounts.total(list.parts());
        return before.stream()
                .filter(one -> Amounts.alike(one, list.total()))
                .min(Comparator.comparing(one -> one.value().subtract(sum).abs()))
                .orElse(list.total());
    }

    /** 水污染类57件、大气污染类64件、固废类33件; 其中大气污染803宗、噪声372宗: one of a list is not the total of the rest. */
    private static boolean isPart(Line line, int at, boolean completed) {
        boolean listed = at > 0 && (!completed || line.lead(at).indexOf('、') >= 0);
        boolean beside = listed && line.joined(at - 1, at) && Amounts.alike(line.figure(at - 1), line.figure(at));
        return beside || WordTable.any(line.lead(at), "among");
    }

    /** Without a word before it no list begins inside another one. */
    private boolean unheard(Parts list) {
        return list.claim() != Claim.NONE
                || !listed.contains(list.total())
                        && !listed.contains(list.parts().get(0));
    }

    private void compare(Parts list) {
        Parts kinds = dividing(list.nearer(line).withoutStages().toRest());
        if (list.parts().size() == 1) {
            single(list);
        } else if (fits(list) || together(list) || ofEarlier(list)) {
            listed.addAll(list.parts());
        } else if (Slips.unit(list.total(), list.parts()).map(doubts::add).isPresent()) {
            listed.addAll(list.parts());
        } else if (kinds.parts().size() > 1 && claims.claimed(kinds)) {
            listed.addAll(list.parts());
            tell(kinds.total(), kinds.parts());
        } else if (!exceeding(kinds.row(line))) {
            claims.overfull(kinds).ifPresent(part -> above(kinds.total(), part));
        }
        if (list.claim() != Claim.NONE) {
            listed.addAll(list.parts());
        }
    }

    private void single(Parts list) {
        Mention part = list.parts().get(0);
        boolean vague = SumClaims.VAGUE.contains(part.unit());
        boolean same = !vague || SumClaims.within(list, SumClaims.HALF);
        boolean stage = Parts.stage(list.words().get(0)) && (vague || line.unequal());
        if (list.claim() == Claim.AMONG && same && !stage) {
            above(list.total(), part);
        }
    }

    private void above(Mention total, Mention part) {
        if (Amounts.range(total).below(Amounts.range(part))) {
            doubts.add(Doubt.of(
                    "part_above_whole",
                    Map.of(
                            "label", total.label(),
                            "total", total.text(),
                            "part", part.text(),
                            "difference", difference(part.value(), total)),
                    List.of(total, part)));
        }
    }

    /** 其中犯罪3起、行政拘留2起，申请强制执行8起: the row alone, where it names all kinds and what goes on is of something else. */
    private Parts dividing(Parts list) {
        Parts row = list.row(line);
        return row.parts().size() > 1 && row.divided() && !list.divided() ? row : list;
    }

    /** The same of a list; one of all kinds in a row does not end before its last. */
    private boolean fits(Parts list) {
        boolean whole =
                list.divided() && list.row(line).parts().size() == list.parts().size();
        return whole
                ? Amounts.range(list.total()).overlaps(Amounts.sum(list.parts()))
                : fits(list.total(), list.parts());
    }

    /** True where the first two, three … or all of the parts make up the total: the list may end before its last. */
    static boolean fits(Mention total, List<Mention> parts) {
        Range whole = Amounts.range(total);
        for (int count = 2; count <= parts.size(); count++) {
            if (whole.overlaps(Amounts.sum(parts.subList(0, count)))) {
                return true;
            }
        }
        return false;
    }

    /** 受理2254件，办结2231件，其中来电1180件、来访1074件: true where they are all parts of what stands before the total. */
    private boolean ofEarlier(Parts list) {
        Range sum = Amounts.sum(list.parts());
        int total = line.figures().indexOf(list.total());
        for (int i = total - 1; i >= Math.max(0, total - REACH) && line.joined(i, total); i--) {
            if (Amounts.alike(line.figure(i), list.total())
                    && Amounts.adds(line.figure(i))
                    && Amounts.range(line.figure(i)).overlaps(sum)) {
                return list.claim() != Claim.NONE;
            }
        }
        return false;
    }

    /** 建议15件、提案32件，其中主办29件、会办18件: true where the parts are of all that is listed before them. */
    private boolean together(Parts list) {
        int first = line.figures().indexOf(list.total());
        Range wholes = Amounts.range(list.total());
        Range sum = Amounts.sum(list.parts());
        while (first > 0
                && line.lead(first).indexOf('、') >= 0
                && Amounts.adds(line.figure(first - 1))
                && Amounts.alike(line.figure(first - 1), list.total())) {
            wholes = wholes.plus(Amounts.range(line.figure(--first)));
            if (wholes.overlaps(sum)) {
                return true;
            }
        }
        return false;
    }

    /** Of a list that goes on behind a comma the row before it, where that alone is more than the total. */
    private boolean exceeding(Parts row) {
        boolean more = row.parts().size() > 1
                && Amounts.total(row.parts()).compareTo(row.total().value()) > 0
                && claims.claimed(row);
        if (more) {
            listed.addAll(row.parts());
            tell(row.total(), row.parts());
        }
        return more;
    }

    private void tell(Mention total, List<Mention> parts) {
        doubts.add(mismatch(total, parts));
    }

    /** Tells a total that its parts do not make up. */
    static Doubt mismatch(Mention total, List<Mention> parts) {
        BigDecimal sum = Amounts.total(parts);
        boolean less = sum.compareTo(total.value()) < 0;
        String shown = Doubt.texts(parts.subList(0, Math.min(SHOWN, parts.size())));
        List<Mention> figures = new ArrayList<>(List.of(total));
        figures.addAll(parts);
        return Doubt.of(
                "sum",
                Map.of(
                        "label", label(total),
                        "total", total.text(),
                        "parts", parts.size() > SHOWN ? shown + Messages.word("list_more") : shown,
                        "sum", Doubt.plain(sum),
                        "direction", Messages.word(less ? "less" : "more"),
                        "difference", difference(sum, total)),
                figures);
    }

    /** What the total is of, 合计 where the words do not say. */
    private static String label(Mention total) {
        return total.label().isEmpty() ? Messages.word("total") : total.label();
    }

    private static String difference(BigDecimal sum, Mention total) {
        return Doubt.plain(sum.subtract(total.value()).abs()) + total.unit();
    }
}
