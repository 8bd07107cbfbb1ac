package org.nianjian.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Of the total, in percent: how far parts may be off that are meant to make it up. */
    private static final int OFF = 25;
    /** 审批58个，其中…审批63个 is one of the same things, 检查项目20个，其中污染环节55个 need not be. */
    private static final int HALF = 50;
    /** 其中 with two parts, and with more: a smaller rest is no rest. */
    private static final int REST_OF_TWO = 1;

    private static final int REST_OF_MANY = 2;
    /** A list that no word opens must come nearer. */
    private static final int REST_OF_LIST = 4;

    private static final int LISTED = 3;
    private static final String PEOPLE = "人";
    /** Attributes of people and enterprises overlap (党员, 本科): only a small excess is an error. */
    private static final int EXCESS = 5;

    private static final Set<String> WITH_ATTRIBUTES = Set.of("人", "家", "户", "个", "项", "处", "条", "份", "次");
    private static final Set<String> VAGUE = Set.of("个", "项", "处", "条", "次", "点", "张");
    private static final int SHOWN = 8;
    private static final String[] TOTAL_WORDS = {"total", "sum", "above", "empty", "two", "three", "four", "five"};
    private static final String[] COUNT_WORDS = {"two", "three", "four", "five"};

    private final Line line;
    private final Counties counties;
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<Mention> listed = new HashSet<>();

    private Sums(Line line, Counties counties) {
        this.line = line;
        this.counties = counties;
    }

    static List<Doubt> doubts(Line line, Counties counties) {
        Sums sums = new Sums(line, counties);
        if (Parts.sorts(line.lead(0))) {
            sums.listed.addAll(Parts.siblings(line, 0));
        }
        for (int i = 1; i < line.size(); i++) {
            Parts.from(line, i)
                    .filter(sums::unheard)
                    .filter(list -> list.claim() != Claim.NONE
                            || !isPart(line, line.figures().indexOf(list.total())))
                    .ifPresent(sums::compare);
            sums.totalBehind(i);
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
                .map(list -> list.of(nearest(list, before)))
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
    private static boolean isPart(Line line, int at) {
        boolean beside = at > 0 && line.joined(at - 1, at) && Amounts.alike(line.figure(at - 1), line.figure(at));
        return beside || WordTable.any(line.lead(at), "among");
    }

    /** Without a word before it no list begins inside another one. */
    private boolean unheard(Parts list) {
        return list.claim() != Claim.NONE
                || !listed.contains(list.total())
                        && !listed.contains(list.parts().get(0));
    }

    private void compare(Parts list) {
        Parts kinds = list.withoutStages().toRest();
        if (list.parts().size() == 1) {
            single(list);
        } else if (fits(list.total(), list.parts())) {
            listed.addAll(list.parts());
        } else if (Slips.unit(list.total(), list.parts()).map(doubts::add).isPresent()) {
            listed.addAll(list.parts());
        } else if (kinds.parts().size() > 1 && claimed(kinds)) {
            listed.addAll(list.parts());
            tell(kinds.total(), kinds.parts());
        }
        if (list.claim() != Claim.NONE) {
            listed.addAll(list.parts());
        }
    }

    private void single(Parts list) {
        Mention part = list.parts().get(0);
        boolean vague = VAGUE.contains(part.unit());
        boolean same = !vague || within(list, HALF);
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

    /** True where the first two, three … or all of the parts make up the total: the list may end before its last. */
    private static boolean fits(Mention total, List<Mention> parts) {
        Range whole = Amounts.range(total);
        for (int count = 2; count <= parts.size(); count++) {
            if (whole.overlaps(Amounts.sum(parts.subList(0, count)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words claim that these parts make up the total. */
    private boolean claimed(Parts list) {
        boolean less = Amounts.total(list.parts()).compareTo(list.total().value()) < 0;
        if (list.completed() && !line.carried()) {
            return !(less && list.untold()) && within(list, OFF);
        }
        if (slipped(list, less)) {
            return true;
        }
        return everywhere(list, less)
                ? within(list, list.claim() == Claim.AMONG ? EXCESS : OFF)
                : claimed(list, list.divided(), less);
    }

    /**
     * True where one digit of the sum is one off, as a slip of the pen makes it (158 of 43 + 19 + 65 + 41 = 168): a rest
     * that is not told is seldom just that. What is told of people overlaps.
     */
    private boolean slipped(Parts list, boolean less) {
        BigDecimal off =
                Amounts.total(list.parts()).subtract(list.total().value()).abs().stripTrailingZeros();
        boolean digit = off.unscaledValue().equals(BigInteger.ONE) && off.scale() <= (less ? -1 : 0);
        return digit
                && list.claim() != Claim.NONE
                && !list.total().unit().equals(PEOPLE)
                && list.parts().size() >= LISTED
                && !some(list, less)
                && !overlap()
                && within(list, less ? EXCESS : 2 * EXCESS);
    }

    /** True where the words say that some things are counted twice, and not that none are. */
    private boolean overlap() {
        String words = line.allWords();
        return WordTable.any(words, "overlap") && !WordTable.any(words, "distinct");
    }

    /** True where the list names each of the regions below. */
    private boolean everywhere(Parts list, boolean less) {
        return list.claim() != Claim.NONE && !(less && list.open()) && counties.all(list);
    }

    /** True for a list of how far the things are, and one that may go on. */
    private static boolean some(Parts list, boolean less) {
        boolean stage = list.claim() != Claim.SORTED && Parts.stage(list.words().get(0));
        return stage || less && list.open();
    }

    private boolean claimed(Parts list, boolean divided, boolean less) {
        if (!divided && some(list, less) || overlap()) {
            return false;
        }
        String last = list.words().get(list.words().size() - 1);
        boolean pending = list.claim() != Claim.NONE && WordTable.any(last, "pending") && !line.carried();
        if (divided || pending || WordTable.any(last, "rest")) {
            return within(list, OFF);
        }
        return switch (list.claim()) {
            case NONE -> within(list, REST_OF_LIST) && bare(list);
            case WHOLE, SORTED -> !WordTable.any(last, "example") && within(list, OFF);
            case AMONG -> (less || !line.carried()) && among(list, less);
        };
    }

    /** 立案共计75件，大气36件、水22件、固废19件: a sum announced before a list of three or more. */
    private boolean bare(Parts list) {
        if (list.parts().size() < LISTED || !WordTable.any(list.whole(), "sum")) {
            return false;
        }
        int first = line.figures().indexOf(list.parts().get(0));
        for (int i = first + 1; i < first + list.parts().size(); i++) {
            if (line.lead(i).indexOf('、') < 0 || line.lead(i).indexOf('，') >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean among(Parts list, boolean less) {
        if (less) {
            return within(list, list.parts().size() == 2 ? REST_OF_TWO : REST_OF_MANY);
        }
        return within(list, WITH_ATTRIBUTES.contains(list.total().unit()) ? EXCESS : OFF);
    }

    private static boolean within(Parts list, int percent) {
        return within(list.total(), list.parts(), percent);
    }

    private static boolean within(Mention total, List<Mention> parts, int percent) {
        BigDecimal off = Amounts.total(parts).subtract(total.value()).abs();
        return off.multiply(HUNDRED).compareTo(total.value().multiply(BigDecimal.valueOf(percent))) <= 0;
    }

    /** 查封12件，限产5件，拘留9件，以上三类合计24件: the total stands behind its parts. */
    private void totalBehind(int at) {
        String own = line.own(at);
        Mention total = line.figure(at);
        boolean says = WordTable.any(own, "total") || WordTable.kind("sum").contains(own);
        if (!says || !WordTable.only(own, TOTAL_WORDS) || !Amounts.adds(total)) {
            return;
        }
        boolean counted = WordTable.only(line.figure(at - 1).text(), COUNT_WORDS);
        int end = counted ? at - 1 : at;
        int count = WordTable.counts(counted ? line.figure(at - 1).text() : own);
        List<Mention> all = line.figures().subList(firstOfSum(end, total), end);
        behind(total, all, count == 0 ? all.size() : count);
    }

    /** Compares a total with the last {@code count} of the figures before it. */
    private void behind(Mention total, List<Mention> all, int count) {
        if (count < 2 || count > all.size() || fits(total, reversed(all))) {
            return;
        }
        List<Mention> parts = all.subList(all.size() - count, all.size());
        if (within(total, parts, OFF)) {
            tell(total, parts);
        }
    }

    private int firstOfSum(int end, Mention total) {
        int first = end;
        while (first > 0
                && line.joined(first - 1, Math.min(end, line.size() - 1))
                && addend(line.figure(first - 1), total)) {
            first--;
        }
        return first;
    }

    private static boolean addend(Mention part, Mention total) {
        return Amounts.alike(part, total) && part.value().compareTo(total.value()) <= 0;
    }

    private static List<Mention> reversed(List<Mention> parts) {
        List<Mention> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        return reversed;
    }

    private void tell(Mention total, List<Mention> parts) {
        doubts.add(mismatch(total, parts));
    }

    /** Tells a total that its parts do not make up. */
    static Doubt mismatch(Mention total, List<Mention> parts) {
        BigDecimal sum = Amounts.total(parts);
        boolean less = sum.compareTo(total.value()) < 0;
        String shown = parts.stream()
                .limit(SHOWN)
                .map(Mention::text)
                .collect(Collectors.joining(Messages.word("list_separator")));
        List<Mention> figures = new ArrayList<>(List.of(total));
        figures.addAll(parts);
        return Doubt.of(
                "sum",
                Map.of(
                        "label", total.label(),
                        "total", total.text(),
                        "parts", parts.size() > SHOWN ? shown + Messages.word("list_more") : shown,
                        "sum", Doubt.plain(sum),
                        "direction", Messages.word(less ? "less" : "more"),
                        "difference", difference(sum, total)),
                figures);
    }

    private static String difference(BigDecimal sum, Mention total) {
        return Doubt.plain(sum.subtract(total.value()).abs()) + total.unit();
    }
}
