package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianjian.quantity.Quantity;

/** Tells whether figures given to another year are told again elsewhere in the report as those of its own year. */
final class Retold {
    /** Smaller numbers are the same by chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(20);

    private static final BigDecimal ALONE = BigDecimal.valueOf(30);
    /** So large a number is hardly told twice of two things that share a word. */
    private static final BigDecimal SURE = BigDecimal.valueOf(200);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> UNCHANGED = List.of("持平", "相同", "一致", "相当", "不变");
    private static final int LONGEST_SUM = 6;
    private static final int TRIED = 40;

    private final List<Draft> drafts;
    private final Span year;
    private final Map<Amount, List<Integer>> byAmount = new HashMap<>();
    private final Map<Thing, List<Integer>> byCode = new HashMap<>();

    /** A value without trailing zeros, with its unit. */
    private record Amount(BigDecimal value, String unit) {}

    /** What a figure counts, by its code. */
    private record Thing(String indicator, String refArea, String unit) {}

    Retold(List<Draft> drafts, int year) {
        this.drafts = drafts;
        this.year = Span.ofYear(year);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (ours(draft)) {
                Quantity quantity = draft.figure().quantity();
                add(byAmount, amount(quantity.value(), quantity.unit()), i);
                if (!draft.indicator().isEmpty()) {
                    add(byCode, code(draft), i);
                }
            }
        }
    }

    private static <K> void add(Map<K, List<Integer>> map, K key, int place) {
        List<Integer> places = map.computeIfAbsent(key, none -> new ArrayList<>());
        if (places.size() < TRIED) {
            places.add(place);
        }
    }

    private boolean ours(Draft draft) {
        return draft.role() == Role.ACTUAL
                && draft.period().isPresent()
                && draft.period().get().equals(year);
    }

    private static Amount amount(BigDecimal value, String unit) {
        return new Amount(value.stripTrailingZeros(), unit);
    }

    private static Thing code(Draft draft) {
        return new Thing(
                draft.indicator(), draft.refArea(), draft.figure().quantity().unit());
    }

    /** True where two of them, or a large one, or what two of them make up, is told as the report's year's and none otherwise. */
    boolean proves(List<Integer> figures, String words) {
        if (Words.any(words, UNCHANGED)) {
            return false;
        }
        Set<Integer> group = new HashSet<>(figures);
        int same = 0;
        boolean large = false;
        for (int place : figures) {
            Draft draft = drafts.get(place);
            if (draft.role() == Role.ACTUAL && replaced(draft)) {
                return false;
            }
            if (draft.role() == Role.ACTUAL && again(draft, group)) {
                same++;
                large |= draft.figure().quantity().value().compareTo(ALONE) >= 0;
            }
        }
        return same > 1 || large || sum(figures);
    }

    /** True where the report's year has no other value of any of them. */
    boolean only(List<Integer> figures, String words) {
        return !Words.any(words, UNCHANGED) && figures.stream().map(drafts::get).noneMatch(this::replaced);
    }

    /** True where the report's year has another value of the same that is larger than {@code least}. */
    private boolean otherwise(Draft draft, BigDecimal least) {
        BigDecimal value = draft.figure().quantity().value();
        return !draft.indicator().isEmpty()
                && byCode.getOrDefault(code(draft), List.of()).stream()
                        .map(place -> drafts.get(place).figure().quantity().value())
                        .anyMatch(other -> other.compareTo(value) != 0 && other.compareTo(least) >= 0);
    }

    /** True where the report's year has another value that is no part of it: less than half of it is of something smaller. */
    private boolean replaced(Draft draft) {
        return otherwise(draft, draft.figure().quantity().value().multiply(HALF));
    }

    /** True where one of them that is no small number is told again elsewhere as the report's year's. */
    boolean again(List<Integer> figures) {
        Set<Integer> group = new HashSet<>(figures);
        return figures.stream()
                .map(drafts::get)
                .anyMatch(draft -> draft.figure().quantity().value().compareTo(ALONE) >= 0 && again(draft, group));
    }

    private boolean again(Draft draft, Set<Integer> group) {
        Quantity quantity = draft.figure().quantity();
        return quantity.value().compareTo(TELLING) >= 0
                && byAmount.getOrDefault(amount(quantity.value(), quantity.unit()), List.of()).stream()
                        .filter(place -> !group.contains(place))
                        .map(drafts::get)
                        .anyMatch(other ->
                                same(draft, other) && !Words.any(other.figure().after(), UNCHANGED));
    }

    private static boolean same(Draft one, Draft other) {
        boolean coded = !one.indicator().isEmpty() && one.indicator().equals(other.indicator());
        boolean sure = one.figure().quantity().value().compareTo(SURE) >= 0;
        return one.refArea().equals(other.refArea()) && (coded || shared(one.label(), other.label(), sure ? 2 : 3));
    }

    /** True where the labels have so many chars in a row in common. */
    private static boolean shared(String one, String other, int length) {
        for (int i = 0; i + length <= one.length(); i++) {
            if (other.contains(one.substring(i, i + length))) {
                return true;
            }
        }
        return false;
    }

    /** 12369举报96件、市长热线173件, and elsewhere the year's 269件信访举报. */
    private boolean sum(List<Integer> figures) {
        for (int first = 0; first < figures.size(); first++) {
            Draft head = drafts.get(figures.get(first));
            BigDecimal sum = head.figure().quantity().value();
            for (int last = first + 1; last < Math.min(figures.size(), first + LONGEST_SUM); last++) {
                Draft next = drafts.get(figures.get(last));
                if (!head.comparable(next)) {
                    break;
                }
                sum = sum.add(next.figure().quantity().value());
                if (totalled(head, sum)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean totalled(Draft head, BigDecimal sum) {
        return head.role() == Role.ACTUAL
                && sum.compareTo(TELLING.add(ALONE)) >= 0
                && byAmount.getOrDefault(amount(sum, head.figure().quantity().unit()), List.of()).stream()
                        .map(drafts::get)
                        .anyMatch(other ->
                                other.refArea().equals(head.refArea()) && shared(head.label(), other.label(), 2));
    }
}
