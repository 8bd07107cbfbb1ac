package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.mention.Relation.Kind;

/** Finds how the figures of one report stand to each other: said again, contradicted, counted within another. */
final class RelationReader {
    private static final int NAMED = 4;
    private static final int TELLINGS = 40;

    /** A relation between two figures by their places in the list. */
    record Link(int from, Kind kind, int to) {}

    private final List<Draft> drafts;
    private final Vocabulary vocabulary;
    private final Likeness likeness;
    private final List<Link> links = new ArrayList<>();
    private final BitSet repeats = new BitSet();

    RelationReader(List<Draft> drafts, Vocabulary vocabulary) {
        this.drafts = drafts;
        this.vocabulary = vocabulary;
        this.likeness = new Likeness(drafts.size());
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
            List<Integer> tellings = byValue.computeIfAbsent(key, k -> new ArrayList<>(1));
            int first = firstTelling(tellings, i);
            if (first >= 0) {
                links.add(new Link(i, Kind.REPEAT_OF, first));
                repeats.set(i);
            } else if (tellings.size() < TELLINGS) {
                tellings.add(i);
            }
        }
    }

    private int firstTelling(List<Integer> tellings, int number) {
        Draft draft = drafts.get(number);
        for (int earlier : tellings) {
            Draft told = drafts.get(earlier);
            boolean apart = told.figure().sentence().start()
                    != draft.figure().sentence().start();
            if (apart && told.comparable(draft) && same(earlier, number)) {
                return earlier;
            }
        }
        return -1;
    }

    private boolean same(int one, int other) {
        Draft first = drafts.get(one);
        Draft second = drafts.get(other);
        if (!first.indicator().isEmpty() || !second.indicator().isEmpty()) {
            return first.indicator().equals(second.indicator());
        }
        return likeness.alike(one, first.label(), other, second.label());
    }

    /** Two tellings of one thing that belong together as far as their count says. */
    private static final class Tellings {
        private final int first;
        private int second = -1;
        private int count = 1;

        Tellings(int first) {
            this.first = first;
        }

        void add(int draft) {
            second = draft;
            count++;
        }
    }

    /** The same label, once in each of two paragraphs, with two values. */
    private void conflicts() {
        Map<String, Tellings> byThing = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean counted = draft.role() == Role.ACTUAL || draft.role() == Role.SHARE;
            if (counted && !repeats.get(i)) {
                String thing = draft.indicator().isEmpty() ? core(draft.label()) : draft.indicator();
                Tellings tellings = byThing.get(thing);
                if (tellings == null) {
                    byThing.put(thing, new Tellings(i));
                } else {
                    tellings.add(i);
                }
            }
        }
        for (Map.Entry<String, Tellings> entry : byThing.entrySet()) {
            if (entry.getValue().count == 2) {
                contradict(entry.getKey(), entry.getValue());
            }
        }
    }

    /** A label without what only places it: 在全市公开的典型案例 and 公开典型案例全市 are one thing. */
    private String core(String label) {
        char[] chars = label.toCharArray();
        int length = 0;
        int at = 0;
        while (at < chars.length) {
            int step = vocabulary.head(Use.PLACING, chars, at, chars.length);
            if (step == 0) {
                chars[length++] = chars[at++];
            }
            at += step;
        }
        return length == chars.length ? label : String.valueOf(chars, 0, length);
    }

    private void contradict(String thing, Tellings tellings) {
        Draft one = drafts.get(tellings.first);
        Draft other = drafts.get(tellings.second);
        boolean apart = one.figure().passage() != other.figure().passage();
        boolean named = !one.indicator().isEmpty() || thing.length() >= NAMED;
        boolean bounds =
                one.figure().quantity().bound() == other.figure().quantity().bound();
        if (apart && named && bounds && one.comparable(other)) {
            links.add(new Link(tellings.first, Kind.CONFLICTS, tellings.second));
            links.add(new Link(tellings.second, Kind.CONFLICTS, tellings.first));
        }
    }
}
