package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;

/**
 * 年内办理的27件复议申请中, 全年1172个问题中: words that point back at a number told before, where the report tells another one of the same thing
 * and this one nowhere else. Two figures of one cell are the reconciler's.
 */
final class BackReferences {
    private static final int LONGEST_NOUN = 10;
    private static final int NAMED = 4;
    private static final int SHORT = 2;
    /** Two tellings of one thing lie nearer than a quarter of it. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(4);

    private static final BigDecimal LEAST = BigDecimal.TEN;
    private static final int TRIED = 50;

    private final List<Mention> mentions;

    private BackReferences(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /** Of the figures that {@code told} holds no doubt of. */
    static List<Doubt> doubts(List<Mention> mentions, List<Doubt> told) {
        BackReferences references = new BackReferences(mentions);
        List<Doubt> doubts = new ArrayList<>();
        int tried = 0;
        for (Mention mention : mentions) {
            boolean doubted = told.stream().anyMatch(doubt -> doubt.figures().contains(mention));
            String noun = !doubted && counted(mention) && mention.value().compareTo(LEAST) >= 0 ? noun(mention) : "";
            if (!noun.isEmpty() && tried++ < TRIED) {
                references.told(mention, noun).ifPresent(one -> doubts.add(tell(one, mention)));
            }
        }
        return doubts;
    }

    private static boolean counted(Mention mention) {
        return mention.role() == Role.ACTUAL && mention.bound() == Bound.EXACT;
    }

    /** What is pointed back at, empty where the words do not: 办理的27件复议申请中. */
    private static String noun(Mention mention) {
        String sentence = mention.sentence();
        int at = sentence.offsetByCodePoints(0, Math.min(mention.at(), sentence.codePointCount(0, sentence.length())));
        int from = at;
        while (from > 0 && "，。；、：,;:".indexOf(sentence.charAt(from - 1)) < 0) {
            from--;
        }
        String before = sentence.substring(from, at).strip();
        boolean acted = before.endsWith("的")
                && WordTable.any(before, "done_with")
                && WordTable.only(before, "done_with", "of_all");
        boolean bare = WordTable.only(before, "of_all");
        int begin = Math.min(sentence.length(), at + mention.text().length());
        String behind = sentence.substring(begin, Math.min(sentence.length(), begin + LONGEST_NOUN));
        return acted ? among(behind) : bare ? referred(behind) : "";
    }

    private static String among(String behind) {
        int end = behind.indexOf('中') < 0 ? behind.indexOf('里') : behind.indexOf('中');
        return end < SHORT ? "" : behind.substring(0, end);
    }

    /** 全年1172个问题中, 63件复议案件均已审结: something told before, of which all or a part is spoken. */
    private static String referred(String behind) {
        return WordTable.kind("referred").stream()
                .filter(noun -> behind.startsWith(noun)
                        && WordTable.kind("of_them").stream().anyMatch(them -> behind.startsWith(them, noun.length())))
                .findFirst()
                .orElse("");
    }

    /** The figure pointed back at, where this one contradicts it. */
    private Optional<Mention> told(Mention mention, String noun) {
        boolean again = mentions.stream()
                .anyMatch(one -> one.start() != mention.start()
                        && one.unit().equals(mention.unit())
                        && one.value().compareTo(mention.value()) == 0);
        return again
                ? Optional.empty()
                : mentions.stream()
                        .filter(one -> !one.sentence().equals(mention.sentence()) && same(one, mention, noun))
                        .min(Comparator.comparing(
                                one -> one.value().subtract(mention.value()).abs()))
                        .filter(one -> near(one.value(), mention.value()));
    }

    private static boolean same(Mention one, Mention mention, String noun) {
        boolean cell = !one.indicator().isEmpty() && one.indicator().equals(mention.indicator());
        boolean named = counted(one)
                && Amounts.alike(one, mention)
                && one.label().contains(noun)
                && (noun.length() >= NAMED
                        || WordTable.kind("done_with").stream()
                                .anyMatch(act -> one.label().contains(act)
                                        && (mention.label().startsWith(act) || referredBy(mention))));
        return !cell
                && named
                && one.refArea().equals(mention.refArea())
                && noun(one).isEmpty();
    }

    private static boolean referredBy(Mention mention) {
        return WordTable.kind("referred").stream().anyMatch(mention.label()::contains);
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().multiply(NEAR).compareTo(one.max(other)) <= 0;
    }

    private static Doubt tell(Mention one, Mention other) {
        return Doubt.of(
                "conflict_back",
                Map.of("label", one.label(), "one", one.text(), "other", other.text()),
                List.of(one, other));
    }
}
