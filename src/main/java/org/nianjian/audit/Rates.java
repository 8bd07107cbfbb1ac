package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianjian.audit.Line.Context;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
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
    private static final BigDecimal FAR = new BigDecimal("1.5");
    /** Figures looked back over for a whole, sentences before included. */
    private static final int FARTHEST = 24;

    static final String OF = "占";
    /** Chars by which a share and the figure it is of name the same. */
    private static final int NAME = 2;

    private static final int LONGEST = 4;
    private static final int NEAR = 8;
    /** Figures before a percentage of which any two may be what it is of. */
    private static final int PAIRED = 6;

    private final Line line;
    private final int from;
    private final RateNames names;

    private Rates(Context context) {
        this.line = context.line();
        this.from = context.from();
        this.names = new RateNames(line, from);
    }

    /** Of the sentence's percentages; the whole they are of may stand in a sentence before it. */
    static List<Doubt> doubts(Context context) {
        Rates rates = new Rates(context);
        Line line = context.line();
        List<Doubt> doubts = new ArrayList<>();
        for (int i = context.from(); i < line.size(); i++) {
            int at = i;
            Mention share = line.figure(i);
            if (share.unit().equals("%") && share.role() == Role.SHARE && !Respective.share(line, i)) {
                GroupShares.grouped(line, i)
                        .ifPresentOrElse(
                                group -> group.doubt().ifPresent(doubts::add),
                                () -> rates.doubt(at).ifPresent(doubts::add));
            }
        }
        return doubts;
    }

    private Optional<Doubt> doubt(int share) {
        if (bracketed(share)) {
            return againstBracket(share);
        }
        String own = names.said(share);
        boolean named = share >= 2 && of(share);
        int part = named ? share - 2 : part(own, share);
        if (part < 0 || counted(own, share)) {
            return part < 0 ? ahead(own, share) : against(List.of(line.figure(part)), share + 1, share);
        }
        return named ? doubt(own, share, part, named(share - 1, part)) : doubt(own, share, part, bases(own, part));
    }

    private Optional<Doubt> doubt(String own, int share, int part, List<Mention> bases) {
        boolean plain = part >= from && Amounts.adds(line.figure(part)) && line.joined(part, share);
        return !plain || fresh(own, part) || bases.isEmpty() ? Optional.empty() : against(bases, part, share);
    }

    /** 公交车1136台，新能源占比91.0%（1034台）: the part stands in a bracket behind its share. */
    private boolean bracketed(int share) {
        int part = share + 1;
        return part < line.size()
                && (names.said(share).contains(OF) || names.said(share).endsWith("比例"))
                && line.lead(part).equals("（")
                && Amounts.adds(line.figure(part))
                && line.noun(part).isEmpty();
    }

    private Optional<Doubt> againstBracket(int share) {
        List<Mention> bases = larger(share + 1).stream()
                .filter(i -> i < share && line.joined(i, share))
                .map(line::figure)
                .toList();
        return bases.isEmpty() || WordTable.any(names.said(share), "area")
                ? Optional.empty()
                : against(bases, share + 1, share);
    }

    /** 97件渔政案件中电鱼占64.9%，共63件: the part stands behind its share. */
    private boolean counted(String own, int share) {
        int part = share + 1;
        return own.contains(OF)
                && line.lead(share).indexOf('中') >= 0
                && part < line.size()
                && bare(part)
                && Amounts.adds(line.figure(share - 1))
                && Amounts.alike(line.figure(share - 1), line.figure(part))
                && line.figure(part).value().compareTo(line.figure(share - 1).value()) < 0;
    }

    /** 共63件: a number that names nothing itself. */
    private boolean bare(int at) {
        return !line.own(at).isEmpty()
                && WordTable.only(line.own(at), "empty", "sum")
                && line.noun(at).isEmpty();
    }

    private int part(String own, int share) {
        if (!own.contains(OF)) {
            return names.part(own, share);
        }
        String thing = own.substring(0, own.indexOf(OF));
        boolean bare = thing.length() < NAME || WordTable.only(thing, "empty");
        return bare || share == 0 || shared(thing, share - 1, NAME) && !nearer(thing, share)
                ? share - 1
                : named(thing, share);
    }

    /** 大厅受理352件、网上受理45件，大厅受理占88.7%: true where another part of the same whole has more of what the share is of. */
    private boolean nearer(String thing, int share) {
        int length = LONGEST;
        while (length > NAME && !shared(thing, share - 1, length)) {
            length--;
        }
        int named = length < LONGEST ? named(thing, share) : -1;
        return named >= 0 && shared(thing, named, length + 1) && siblings(named, share - 1);
    }

    private boolean siblings(int one, int other) {
        return line.figure(one).relations().stream()
                .anyMatch(relation -> relation.kind() == Relation.Kind.PART_OF
                        && line.figure(other).relations().contains(relation));
    }

    /** 热线转办1406件、来信86件，热线转办件占全部的66.7%: the figure before that shares most with what the share is of. */
    private int named(String thing, int share) {
        for (int length = LONGEST; length >= NAME; length--) {
            for (int i = share - 2; i >= Math.max(from, share - NEAR); i--) {
                if (shared(thing, i, length)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** True where the words of a figure have so many chars in a row of the thing's. */
    private boolean shared(String thing, int figure, int length) {
        String words = line.words(figure);
        for (int i = 0; i + length <= thing.length(); i++) {
            if (words.contains(thing.substring(i, i + length))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Doubt> against(List<Mention> bases, int at, int percentage) {
        Mention part = line.figure(at);
        Mention share = line.figure(percentage);
        Mention likeliest = likeliest(bases);
        boolean fits = bases.stream().anyMatch(base -> fits(share, part, base));
        return fits
                        || elsewhere(share, part, likeliest)
                        || left(at, percentage)
                        || otherwise(List.of(part, likeliest), percentage)
                ? Optional.empty()
                : Optional.of(tell(share, part, likeliest));
    }

    /**
     * 排查8974条，已整改8902条，72条列入台账，整改率99.2%: two others of the counts before it give the percentage. Whole percents
     * are given by too many. One of the two is of those that were {@code tried}.
     */
    private boolean otherwise(List<Mention> tried, int percentage) {
        Mention share = line.figure(percentage);
        List<Mention> counts = IntStream.range(Math.max(from, percentage - PAIRED), percentage)
                .filter(i -> Amounts.adds(line.figure(i)) && line.joined(i, percentage))
                .mapToObj(line::figure)
                .toList();
        return share.value().scale() > 0
                && counts.stream()
                        .anyMatch(part -> counts.stream()
                                .anyMatch(base -> (tried.contains(part) || tried.contains(base))
                                        && base.unit().equals(part.unit())
                                        && base.value().compareTo(part.value()) > 0
                                        && fits(share, part, base)));
    }

    /** 办结率97.9%，受理812件，办结795件; 受理812件，办结率97.9%，办结795件: the rate before what was done. */
    private Optional<Doubt> ahead(String own, int share) {
        return ahead(own, share, share + 1, share + 2).or(() -> ahead(own, share, share - 1, share + 1));
    }

    private Optional<Doubt> ahead(String own, int share, int base, int part) {
        boolean counted = base >= from
                && part < line.size()
                && line.joined(share, part)
                && names.counts(own, part)
                && larger(part).contains(base)
                && (base < share || WordTable.any(line.own(base), "received"));
        return counted && !fits(line.figure(share), line.figure(part), line.figure(base))
                ? Optional.of(tell(line.figure(share), line.figure(part), line.figure(base)))
                : Optional.empty();
    }

    /** 今年新增治理46个，治理率62%: the rate counts what the years before have done. */
    private boolean fresh(String own, int part) {
        return own.contains("率") && WordTable.any(line.own(part), "fresh");
    }

    /** 任务412家，完成405家，其余7家已注销，完成率100%: all that could be done was. */
    private boolean left(int part, int share) {
        boolean all = line.figure(share).value().compareTo(HUNDRED) == 0;
        return all && part + 1 < share && WordTable.any(line.own(part + 1), "rest");
    }

    /** A round share (七成以上, 100%) far from what the counts give is of something else. */
    private static boolean elsewhere(Mention share, Mention part, Mention base) {
        boolean round = share.bound() != Bound.EXACT || share.value().compareTo(HUNDRED) == 0;
        return round && far(share, part.value(), base);
    }

    /** Further off than a misprint of digits. */
    static boolean far(Mention share, BigDecimal part, Mention base) {
        BigDecimal computed = percent(part, base.value());
        return computed.multiply(FAR).compareTo(share.value()) < 0
                || computed.compareTo(share.value().multiply(FAR)) > 0;
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

    /** 320天，占有效监测天数365天的87.7%: the base is said. */
    private List<Mention> named(int base, int part) {
        Mention whole = line.figure(base);
        return whole.unit().equals(line.figure(part).unit()) && whole.value().signum() > 0 ? List.of(whole) : List.of();
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
        return larger.isEmpty() ? beside(part) : larger;
    }

    /** 诉讼案件7件，已审结5件，负责人出庭6次: the larger counts before the part, in another unit for the same things. */
    private List<Integer> beside(int part) {
        List<Integer> larger = new ArrayList<>();
        for (int i = part - 1; i >= Math.max(from, part - NEAR); i--) {
            boolean more = line.figure(i).value().compareTo(line.figure(part).value()) >= 0;
            if (more && Amounts.kin(line.figure(i), line.figure(part), "rate")) {
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
                && names.said(i).contains(OF);
    }

    private static boolean fits(Mention share, Mention part, Mention base) {
        return fits(share, Amounts.range(part), base);
    }

    /** Whether a percentage may be that of the part in the base. */
    static boolean fits(Mention share, Range part, Mention base) {
        Optional<Range> computed = percent(part, Amounts.range(base));
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
        return tell(share, List.of(part), base);
    }

    static Doubt tell(Mention share, List<Mention> parts, Mention base) {
        List<Mention> figures = new ArrayList<>(List.of(share));
        figures.addAll(parts);
        figures.add(base);
        return Doubt.of(
                "share",
                Map.of(
                        "part", Doubt.texts(parts),
                        "base", base.text(),
                        "computed", Doubt.plain(percent(Amounts.total(parts), base.value())),
                        "share", share.text()),
                figures);
    }
}
