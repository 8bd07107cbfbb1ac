package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.audit.Line.Context;
import org.nianjian.finding.FindingKind;
import org.nianjian.finding.Messages;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Range;

/**
 * Percentages against the counts beside them: 96件，占总数的34% of 400件; 受理500件，办结480件，办结率98.5%.
 *
 * <p>Which count is the base is seldom said. A percentage is told only where its part is plain and none of the larger
 * counts before it in the sentence gives the percentage.
 */
final class Rates {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int REACH = 8;
    /** Figures looked back over for a whole, sentences before included. */
    private static final int FARTHEST = 24;

    private static final int STEM = 2;
    /** Chars of a rate's name before 率. */
    private static final int NAME = 4;

    private static final String OF = "占";
    private static final String AMONG = "中";
    private static final String PROPORTION = "比例";

    private final Line line;
    private final int from;

    private Rates(Context context) {
        this.line = context.line();
        this.from = context.from();
    }

    /** Of the sentence's percentages; the whole they are of may stand in a sentence before it. */
    static List<Doubt> doubts(Context context) {
        Rates rates = new Rates(context);
        Line line = context.line();
        List<Doubt> doubts = new ArrayList<>();
        for (int i = context.from(); i < line.size(); i++) {
            Mention share = line.figure(i);
            if (i > context.from() && share.unit().equals("%") && share.role() == Role.SHARE) {
                rates.doubt(i).ifPresent(doubts::add);
            }
            rates.above(i).ifPresent(doubts::add);
        }
        return doubts;
    }

    /** 提交率102.3%: a rate of a whole, where the catalogue, whose ranges see to its own, has no code for it. */
    private Optional<Doubt> above(int at) {
        Mention rate = line.figure(at);
        String own = rateOf(at);
        int end = Math.max(own.lastIndexOf("率"), own.lastIndexOf(PROPORTION) + 1);
        boolean whole = rate.unit().equals("%")
                && rate.role() == Role.SHARE
                && rate.indicator().isEmpty()
                && rate.bound() == Bound.EXACT
                && rate.value().compareTo(HUNDRED) > 0
                && end >= STEM
                && WordTable.only(own.substring(end + 1), "empty", "to")
                && !WordTable.any(own.substring(Math.max(0, end - NAME)), "beyond");
        return whole
                ? Optional.of(new Doubt(
                        FindingKind.IMPLAUSIBLE,
                        Messages.fill("rate_above", Map.of("label", rate.label(), "value", rate.text())),
                        List.of(rate)))
                : Optional.empty();
    }

    /** The rate's own words, or those of the rate that it moved from: 治理率由58.4%提升至168.2%. */
    private String rateOf(int at) {
        String own = line.own(at);
        boolean moved = at > from
                && WordTable.only(own, "to")
                && line.lead(at).equals(own)
                && line.figure(at - 1).unit().equals("%")
                && line.figure(at - 1).role() == Role.SHARE;
        String before = moved ? line.own(at - 1) : "";
        return moved ? before.substring(0, before.lastIndexOf("率") + 1) : own;
    }

    private Optional<Doubt> doubt(int share) {
        String own = line.own(share);
        boolean named = share >= 2 && of(share);
        int part = named ? share - 2 : part(own, share);
        if (part < from || !Amounts.adds(line.figure(part)) || !line.joined(part, share)) {
            return Optional.empty();
        }
        List<Mention> bases = named ? named(share - 1, part) : bases(own, part);
        boolean fits =
                bases.isEmpty() || bases.stream().anyMatch(base -> fits(line.figure(share), line.figure(part), base));
        return fits ? Optional.empty() : Optional.of(tell(line.figure(share), line.figure(part), likeliest(bases)));
    }

    /** The base that other percentages of the sentence are of, else the nearest. */
    private Mention likeliest(List<Mention> bases) {
        return bases.stream()
                .max(Comparator.comparingInt(this::based).thenComparing(bases::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private int based(Mention base) {
        int count = 0;
        for (int i = from + 1; i < Math.min(line.size(), from + FARTHEST); i++) {
            Mention part = line.figure(i - 1);
            count += share(i) && Amounts.alike(part, base) && fits(line.figure(i), part, base) ? 1 : 0;
        }
        return count;
    }

    /** 占有效天数365天的87.7%, 占全县520个行政村的65%. */
    private boolean of(int share) {
        String lead = line.lead(share);
        return lead.endsWith("的")
                && lead.equals(line.own(share))
                && line.own(share - 1).contains(OF);
    }

    private int part(String own, int share) {
        if (own.contains(OF)) {
            return share - 1;
        }
        int counted = counted(own, share);
        return counted < 0 && ofThose(own, share) ? share - 1 : counted;
    }

    /** 12个断面中，11个达到要求，达标率91.7%: a rate of the few counted within the many, named by a word of theirs. */
    private boolean ofThose(String own, int share) {
        int rate = own.lastIndexOf("率");
        boolean among = share >= 2
                && rate >= STEM
                && !line.unequal()
                && !WordTable.any(own, "timely")
                && WordTable.only(own.substring(rate + 1), "empty")
                && (line.noun(share - 2).endsWith(AMONG) || WordTable.any(line.lead(share - 1), "among"));
        return among
                && own.substring(rate - STEM, rate)
                        .chars()
                        .anyMatch(c -> line.words(share - 1).indexOf(c) >= 0);
    }

    /** 320天，占有效监测天数365天的87.7%: the base is said. */
    private List<Mention> named(int base, int part) {
        Mention whole = line.figure(base);
        return whole.unit().equals(line.figure(part).unit()) && whole.value().signum() > 0 ? List.of(whole) : List.of();
    }

    /** The figure that counts what the rate is of: 办结480件 before 办结率. */
    private int counted(String own, int share) {
        int rate = own.lastIndexOf("率");
        if (!plain(own, rate)) {
            return -1;
        }
        int counted = counted(own, share, rate - STEM);
        boolean twice = counted < 0 && rate >= NAME && WordTable.kind("rate").contains(stem(own, rate - STEM));
        return twice ? counted(own, share, rate - NAME) : counted;
    }

    private static String stem(String own, int end) {
        return own.substring(end - STEM, end);
    }

    /** The figure whose words hold the two chars of the rate's name at {@code at}. */
    private int counted(String own, int share, int at) {
        String stem = own.substring(at, at + STEM);
        String subject = own.substring(0, at);
        for (int i = share - 1; i >= Math.max(0, share - REACH); i--) {
            boolean apart = i < share - 1 || !line.lead(share).equals(own);
            boolean told = says(line.own(i), stem) || apart && says(line.noun(i), stem);
            if (told && Amounts.adds(line.figure(i))) {
                return WordTable.only(subject, "empty") || line.allWordsTo(i).contains(subject) ? i : -1;
            }
        }
        return -1;
    }

    /** True where the word stands there, and not as what it is not: 不合格 is no 合格. */
    private static boolean says(String words, String stem) {
        int at = words.indexOf(stem);
        return at == 0 || at > 0 && words.charAt(at - 1) != '不' && words.charAt(at - 1) != '未';
    }

    /** True for a rate of all that was received, in a sentence that tells of no older or open cases. */
    private boolean plain(String own, int rate) {
        return rate >= STEM
                && !WordTable.any(own.substring(0, rate - STEM), "timely")
                && !line.unequal()
                && WordTable.only(own.substring(rate + 1), "empty")
                && WordTable.kind("rate").contains(own.substring(rate - STEM, rate));
    }

    /** The larger counts before the part, the nearest first; none where the words name another whole, or one not told. */
    private List<Mention> bases(String own, int part) {
        if (WordTable.kind("area").stream().anyMatch(own::contains)) {
            return List.of();
        }
        List<Integer> larger = larger(part);
        List<Mention> all = larger.stream().map(line::figure).toList();
        boolean beside = larger.stream().anyMatch(i -> i >= from);
        if (!own.contains(OF)) {
            return beside || says(larger, "received") || says(larger, "found") ? all : List.of();
        }
        List<Mention> named = named(larger, whole(own));
        boolean told = (beside || whole(own).isEmpty()) && larger.stream().anyMatch(i -> !share(i + 1));
        return named.isEmpty() && told ? all : named;
    }

    private List<Mention> named(List<Integer> larger, String whole) {
        return larger.stream()
                .filter(i -> !whole.isEmpty() && line.words(i).contains(whole))
                .map(line::figure)
                .toList();
    }

    private List<Integer> larger(int part) {
        List<Integer> larger = new ArrayList<>();
        for (int i = part - 1; i >= Math.max(0, part - FARTHEST); i--) {
            Mention base = line.figure(i);
            boolean more = base.value().compareTo(line.figure(part).value()) >= 0
                    && base.value().signum() > 0;
            if (more && Amounts.alike(base, line.figure(part))) {
                larger.add(i);
            }
        }
        return larger;
    }

    private boolean says(List<Integer> figures, String kind) {
        return figures.stream().anyMatch(i -> WordTable.any(line.clause(i), kind));
    }

    /** The whole that a share names: 立案 in 占立案数的, nothing in 占总数的. */
    private static String whole(String own) {
        String of = own.substring(own.indexOf(OF) + OF.length());
        for (String word : WordTable.kind("number")) {
            of = of.replace(word, "");
        }
        return of;
    }

    private boolean share(int i) {
        return i < line.size()
                && line.figure(i).unit().equals("%")
                && line.own(i).contains(OF);
    }

    private static boolean fits(Mention share, Mention part, Mention base) {
        Optional<Range> computed = percent(Amounts.range(part), Amounts.range(base));
        BigDecimal last = share.value().ulp();
        Range told = Range.of(share).plus(Range.between(last.negate(), last));
        return computed.isEmpty() || told.overlaps(computed.get());
    }

    /** What percentage of the base the part is, empty where that is open. */
    static Optional<Range> percent(Range part, Range base) {
        return Ratios.of(part, base)
                .map(ratio -> Range.between(
                        ratio.low().orElseThrow().multiply(HUNDRED),
                        ratio.high().orElseThrow().multiply(HUNDRED)));
    }

    static BigDecimal percent(BigDecimal part, BigDecimal base) {
        return Ratios.of(part.multiply(HUNDRED), base);
    }

    private static Doubt tell(Mention share, Mention part, Mention base) {
        String message = Messages.fill(
                "share",
                Map.of(
                        "part", part.text(),
                        "base", base.text(),
                        "computed", Doubt.plain(percent(part.value(), base.value())),
                        "share", share.text()));
        return new Doubt(FindingKind.SHARE_MISMATCH, message, List.of(share, part, base));
    }
}
