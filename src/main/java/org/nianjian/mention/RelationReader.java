package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianjian.mention.Relation.Kind;

/** Finds how the figures of one report stand to each other: said again, contradicted, counted within another. */
final class RelationReader {
    private static final List<String> PLACING =
            List.of("到年底", "年底", "年末", "全市", "全区", "全县", "全省", "目前", "已", "在", "被", "的", "了");
    private static final int NAMED = 4;
    private static final int TELLINGS = 40;
    private static final double ALIKE = 0.6;

    /** A relation between two figures by their places in the list. */
    record Link(int from, Kind kind, int to) {}

    private final List<Draft> drafts;
    private final List<Link> links = new ArrayList<>();
    private final Set<Integer> repeats = new HashSet<>();

    RelationReader(List<Draft> drafts) {
        this.drafts = drafts;
    }

    List<Link> links() {
        repeats();
        conflicts();
        links.addAll(new PartReader(drafts).links());
        return links;
    }

    /** A value without its trailing zeros, with its unit. */
    private record Amount(BigDecimal value, String unit) {}

    private void repeats() {
        Map<Amount, List<Integer>> byValue = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            BigDecimal value = draft.figure().quantity().value().stripTrailingZeros();
            Amount key = new Amount(value, draft.figure().quantity().unit());
            List<Integer> tellings = byValue.computeIfAbsent(key, k -> new ArrayList<>());
            int first = firstTelling(tellings, draft);
            if (first >= 0) {
                links.add(new Link(i, Kind.REPEAT_OF, first));
                repeats.add(i);
            } else if (tellings.size() < TELLINGS) {
                tellings.add(i);
            }
        }
    }

    private int firstTelling(List<Integer> tellings, Draft draft) {
        for (int index : tellings) {
            Draft earlier = drafts.get(index);
            boolean apart = earlier.figure().sentence().start()
                    != draft.figure().sentence().start();
            if (apart && earlier.comparable(draft) && same(earlier, draft)) {
                return index;
            }
        }
        return -1;
    }

    private static boolean same(Draft one, Draft other) {
        if (!one.indicator().isEmpty() || !other.indicator().isEmpty()) {
            return one.indicator().equals(other.indicator());
        }
        return likeness(one.label(), other.label()) >= ALIKE;
    }

    /** Share of the pairs of characters that two labels have in common (Dice's coefficient), 0..1. */
    static double likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int sum = pairs.size() + others.size();
        pairs.retainAll(others);
        return sum == 0 ? 0 : 2.0 * pairs.size() / sum;
    }

    private static Set<String> pairs(String label) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= label.length(); i++) {
            pairs.add(label.substring(i, i + 2));
        }
        return pairs;
    }

    /** The same label, once in each of two paragraphs, with two values. */
    private void conflicts() {
        Map<String, List<Integer>> byThing = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean counted = draft.role() == Role.ACTUAL || draft.role() == Role.SHARE;
            if (counted && !repeats.contains(i)) {
                String thing = draft.indicator().isEmpty() ? core(draft.label()) : draft.indicator();
                byThing.computeIfAbsent(thing, k -> new ArrayList<>()).add(i);
            }
        }
        byThing.forEach((thing, tellings) -> {
            if (tellings.size() == 2) {
                contradict(tellings.get(0), tellings.get(1));
            }
        });
    }

    /** A label without what only places it: 在全市公开的典型案例 and 公开典型案例全市 are one thing. */
    private static String core(String label) {
        String core = label;
        for (String word : PLACING) {
            core = core.replace(word, "");
        }
        return core;
    }

    private void contradict(int first, int second) {
        Draft one = drafts.get(first);
        Draft other = drafts.get(second);
        boolean apart = one.figure().passage() != other.figure().passage();
        boolean named = !one.indicator().isEmpty() || core(one.label()).length() >= NAMED;
        boolean bounds =
                one.figure().quantity().bound() == other.figure().quantity().bound();
        if (apart && named && bounds && one.comparable(other)) {
            links.add(new Link(first, Kind.CONFLICTS, second));
            links.add(new Link(second, Kind.CONFLICTS, first));
        }
    }
}
