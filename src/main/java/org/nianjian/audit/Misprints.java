package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;
import org.nianjian.reconcile.Swapped;

/**
 * One thing told twice in other words with two digits in the other order: 出动执法人员8726人次, and later 共出动8276人次. Two
 * figures of one cell are the reconciler's.
 */
final class Misprints {
    /** Chars in a row that the words of two codes must share to be of one thing. */
    private static final int LONG = 5;

    private static final int SHORT = 2;
    private static final int TRIED = 40;
    /** Ends the name of a campaign that a figure is told of alone. */
    private static final char SCOPE = '：';

    private static final int DIGITS = 4;
    private static final BigDecimal FOUR_DIGITS = BigDecimal.valueOf(1000);

    private Misprints() {}

    static List<Doubt> doubts(List<Mention> mentions) {
        Map<String, List<Mention>> byDigits = new HashMap<>();
        List<Doubt> doubts = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.role() != Role.ACTUAL || mention.unit().equals("1") || retold(mention)) {
                continue;
            }
            List<Mention> alike = byDigits.computeIfAbsent(key(mention), none -> new ArrayList<>());
            alike.stream()
                    .filter(one -> slip(one, mention) && told.add(one.id()))
                    .findFirst()
                    .ifPresent(one -> doubts.add(tell("conflict_slip", one, mention)));
            if (alike.size() < TRIED) {
                alike.add(mention);
            }
            List<Mention> things = byDigits.computeIfAbsent(thing(mention), none -> new ArrayList<>());
            things.stream()
                    .filter(one -> digit(one, mention) && told.add(one.id()))
                    .findFirst()
                    .ifPresent(one -> doubts.add(tell("conflict_digit", one, mention)));
            if (many(mention) && things.size() < TRIED) {
                things.add(mention);
            }
        }
        return doubts;
    }

    private static boolean retold(Mention mention) {
        return mention.relations().stream().anyMatch(relation -> relation.kind() != Relation.Kind.PART_OF);
    }

    /** What two figures share of which one is the other mistyped. */
    private static String key(Mention mention) {
        return thing(mention) + Swapped.sorted(mention.value());
    }

    private static String thing(Mention mention) {
        return mention.unit() + mention.period() + mention.refArea();
    }

    /** 检测货运车辆41260辆次, and later on 全年检测货运车辆40260辆次: one digit of many is another, and the words are the same. */
    private static boolean digit(Mention one, Mention other) {
        boolean uncoded = one.indicator().isEmpty() && other.indicator().isEmpty();
        boolean apart = one.start() - one.at() != other.start() - other.at();
        return uncoded
                && apart
                && many(one)
                && one.bound() == other.bound()
                && Swapped.digit(one.value(), other.value(), DIGITS)
                && (one.label() + other.label()).indexOf(SCOPE) < 0
                && shared(one.label(), other.label(), LONG);
    }

    private static boolean slip(Mention one, Mention other) {
        boolean apart = one.start() - one.at() != other.start() - other.at();
        boolean cell = !one.indicator().isEmpty() && one.indicator().equals(other.indicator());
        boolean codes = !one.indicator().isEmpty() && !other.indicator().isEmpty();
        return apart
                && !cell
                && Swapped.digits(one, other)
                && !WordTable.any(one.label() + SCOPE + other.label(), "kind")
                && (!codes || shared(one.label(), other.label(), LONG))
                && named(one, other);
    }

    /** True where their names share a word of their own; of many digits any will do. */
    private static boolean named(Mention one, Mention other) {
        return shared(plain(one.label()), plain(other.label()), SHORT)
                || many(one) && shared(one.label(), other.label(), SHORT);
    }

    /** Of four digits few are by chance those of another number in another order. */
    private static boolean many(Mention figure) {
        return figure.value().compareTo(FOUR_DIGITS) >= 0;
    }

    /** The label with what any label may say struck out. */
    static String plain(String label) {
        String left = label;
        for (String word : WordTable.kind("common")) {
            left = left.replace(word, "#");
        }
        return left;
    }

    private static boolean shared(String one, String other, int length) {
        for (int i = 0; i + length <= one.length(); i++) {
            String run = one.substring(i, i + length);
            if (run.indexOf('#') < 0 && other.contains(run)) {
                return true;
            }
        }
        return false;
    }

    private static Doubt tell(String message, Mention one, Mention other) {
        return Doubt.of(
                message,
                Map.of(
                        "label", one.label(),
                        "one", one.text(),
                        "other_label", other.label(),
                        "other", other.text()),
                List.of(one, other));
    }
}
