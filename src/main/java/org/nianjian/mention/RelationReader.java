package org.nianjian.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.mention.Relation.Kind;
import org.nianjian.quantity.Bound;
import org.nianjian.quantity.Quantity;

/** Finds how the figures of one report stand to each other: said again, contradicted, counted within another. */
final class RelationReader {
    private static final int NAMED = 4;
    private static final int TELLINGS = 40;

    /** By which part of itself a rounded number may miss the exact one. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    /** Ends the name of a kind (水土保持类), which many things have. */
    private static final String KIND = "类";

    /** A relation between two figures by their places in the list. */
    record Link(int from, Kind kind, int to) {}

    private final List<Draft> drafts;
    private final List<Link> partsTold;
    private final Vocabulary vocabulary;
    private final Likeness likeness;
    private final List<Link> links = new ArrayList<>();
    private final BitSet repeats = new BitSet();

    /** Of each part the figure that it is a part of. */
    private final Map<Integer, Integer> wholes = new HashMap<>();

    RelationReader(List<Draft> drafts, List<Link> partsTold, Vocabulary vocabulary) {
        this.drafts = drafts;
        this.partsTold = partsTold;
        this.vocabulary = vocabulary;
        this.likeness = new Likeness(drafts.size());
    }

    List<Link> links() {
        repeats();
        partsTold.forEach(part -> wholes.put(part.from(), part.to()));
        conflicts();
        links.addAll(partsTold);
        return links;
    }

    private void repeats() {
        Groups byAmount = new Groups();
        for (int i = 0; i < drafts.size(); i++) {
            Quantity quantity = drafts.get(i).figure().quantity();
            int amount = quantity.value().stripTrailingZeros().hashCode();
            byAmount.add(31 * amount + quantity.unit().hashCode(), i);
        }
        byAmount.each(this::repeats);
        rounded();
    }

    /** 罚款近190万元, and in another sentence 罚款186.4万元: a coded figure told in round numbers too. */
    private void rounded() {
        Groups byCode = new Groups();
        for (int i = 0; i < drafts.size(); i++) {
            String code = drafts.get(i).indicator();
            if (!code.isEmpty() && !repeats.get(i)) {
                byCode.add(code.hashCode(), i);
            }
        }
        byCode.each(group -> {
            for (int i = 1; i < group.length; i++) {
                rounded(group, i);
            }
        });
    }

    private void rounded(int[] group, int at) {
        for (int i = Math.max(0, at - TELLINGS); i < at; i++) {
            if (rounds(group[i], group[at])) {
                links.add(new Link(group[at], Kind.REPEAT_OF, group[i]));
                repeats.set(group[at]);
                return;
            }
        }
    }

    private boolean rounds(int one, int other) {
        Draft first = drafts.get(one);
        Draft second = drafts.get(other);
        boolean apart =
                first.figure().sentence().start() != second.figure().sentence().start();
        boolean told = apart && first.comparable(second) && same(one, other);
        return told
                && (rounds(first.figure().quantity(), second.figure().quantity())
                        || rounds(second.figure().quantity(), first.figure().quantity()));
    }

    private static boolean rounds(Quantity round, Quantity exact) {
        int sign = exact.value().compareTo(round.value());
        boolean side = switch (round.bound()) {
            case ABOUT -> true;
            case OVER -> sign > 0;
            case NEARLY -> sign < 0;
            default -> false;
        };
        BigDecimal apart = exact.value().subtract(round.value()).abs();
        return side
                && exact.bound() == Bound.EXACT
                && apart.compareTo(round.value().multiply(ROUNDING)) <= 0;
    }

    private void repeats(int[] group) {
        int[] tellings = new int[Math.min(TELLINGS, group.length)];
        int count = 0;
        for (int number : group) {
            int first = firstTelling(tellings, count, number);
            if (first >= 0) {
                links.add(new Link(number, Kind.REPEAT_OF, first));
                repeats.set(number);
            } else if (count < TELLINGS) {
                tellings[count++] = number;
            }
        }
    }

    private int firstTelling(int[] tellings, int count, int number) {
        Draft draft = drafts.get(number);
        for (int i = 0; i < count; i++) {
            Draft told = drafts.get(tellings[i]);
            boolean apart = told.figure().sentence().start()
                    != draft.figure().sentence().start();
            if (apart && told.comparable(draft) && equal(told, draft) && same(tellings[i], number)) {
                return tellings[i];
            }
        }
        return -1;
    }

    private static boolean equal(Draft one, Draft other) {
        return one.figure()
                        .quantity()
                        .value()
                        .compareTo(other.figure().quantity().value())
                == 0;
    }

    private boolean same(int one, int other) {
        Draft first = drafts.get(one);
        Draft second = drafts.get(other);
        if (!first.indicator().isEmpty() || !second.indicator().isEmpty()) {
            return first.indicator().equals(second.indicator());
        }
        return likeness.alike(one, first.label(), other, second.label());
    }

    /** The same label, once in each of two paragraphs, with two values. */
    private void conflicts() {
        Groups byThing = new Groups();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean counted = draft.role() == Role.ACTUAL || draft.role() == Role.SHARE;
            if (counted && !repeats.get(i)) {
                byThing.add(thing(draft).hashCode(), i);
            }
        }
        byThing.each(group -> {
            if (group.length == 2) {
                contradict(group[0], group[1]);
            }
        });
    }

    private String thing(Draft draft) {
        return draft.indicator().isEmpty() ? core(draft.label()) : draft.indicator();
    }

    /** A label without what only places it: 在全市公开的典型案例 and 公开典型案例全市 are one thing. */
    private String core(String label) {
        char[] chars = plain(label).toCharArray();
        int length = 0;
        int at = 0;
        while (at < chars.length) {
            int step = vocabulary.head(Use.PLACING, chars, at, chars.length);
            if (step == 0) {
                chars[length++] = chars[at++];
            }
            at += step;
        }
        return String.valueOf(chars, 0, length);
    }

    /** A label without the campaign before its colon, where that is but its own clause again. */
    private static String plain(String label) {
        int colon = label.indexOf('：');
        String own = label.substring(colon + 1);
        return colon > 0 && !own.isEmpty() && label.substring(0, colon).contains(own) ? own : label;
    }

    /** 水土保持类31件 of 88 cases and 水土保持类47件 of 731 requests: parts of two things. */
    private boolean ofOtherWholes(int first, int second) {
        Integer one = wholes.get(first);
        Integer other = wholes.get(second);
        if (!drafts.get(first).indicator().isEmpty()) {
            return false;
        }
        boolean kind = drafts.get(first).label().endsWith(KIND);
        return one == null || other == null ? kind || apart(first, second) : !same(one, other);
    }

    /** 抽检1305批次，检出不合格9批次 and 抽查905批次，检出不合格71批次: found among so many and among others. */
    private boolean apart(int first, int second) {
        return larger(first) && larger(second) && !equal(drafts.get(first - 1), drafts.get(second - 1));
    }

    /** True where right before it in its sentence a larger figure of its unit stands. */
    private boolean larger(int place) {
        if (place == 0 || drafts.get(place).figure().listed()) {
            return false;
        }
        Figure figure = drafts.get(place).figure();
        Figure before = drafts.get(place - 1).figure();
        return before.sentence().start() == figure.sentence().start()
                && before.quantity().unit().equals(figure.quantity().unit())
                && before.quantity().value().compareTo(figure.quantity().value()) > 0;
    }

    private void contradict(int first, int second) {
        Draft one = drafts.get(first);
        Draft other = drafts.get(second);
        boolean apart = one.figure().passage() != other.figure().passage();
        boolean bounds =
                one.figure().quantity().bound() == other.figure().quantity().bound();
        if (!apart || !bounds || !one.comparable(other) || ofOtherWholes(first, second)) {
            return;
        }
        String thing = thing(one);
        boolean named = !one.indicator().isEmpty() || thing.length() >= NAMED;
        if (named && thing.equals(thing(other))) {
            links.add(new Link(first, Kind.CONFLICTS, second));
            links.add(new Link(second, Kind.CONFLICTS, first));
        }
    }
}
