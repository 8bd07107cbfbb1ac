package org.nianjian.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Swapped;

/**
 * Rates that their counts give but for one digit, or for two in another order: 办理事项856件，网上办理792件，网办率95.2% is
 * 92.5%. So near a miss needs no knowledge of what the rate is called.
 */
final class Mistyped {
    private static final List<String> RATES = List.of("率", "比例", "占比");
    private static final String COMMON = "率比例占的为达到";
    /** In points: a smaller difference may be rounding. */
    private static final BigDecimal LEAST = new BigDecimal("0.5");

    private static final int REACH = 6;
    /** Chars of what a rate is of: 纠错 in 纠错率. */
    private static final int NAME = 2;

    /** Of fewer digits many rates differ in one. */
    private static final int DIGITS = 3;

    private Mistyped() {}

    /** Of the sentence's rates those that {@code told} holds no doubt of. */
    static List<Doubt> doubts(Line line, List<Doubt> told) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 2; i < line.size(); i++) {
            Mention rate = line.figure(i);
            boolean doubted = told.stream().anyMatch(doubt -> doubt.figures().contains(rate));
            if (!doubted && rated(line, i)) {
                doubt(line, i).or(() -> ofWhole(line, rate)).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    private static boolean rated(Line line, int i) {
        Mention rate = line.figure(i);
        return rate.unit().equals("%")
                && rate.role() == Role.SHARE
                && rate.bound() == Bound.EXACT
                && rate.value().precision() >= DIGITS
                && RATES.stream().anyMatch(line.own(i)::contains);
    }

    private static Optional<Doubt> doubt(Line line, int i) {
        Mention rate = line.figure(i);
        Mention part = line.figure(i - 1);
        Mention base = line.figure(i - 2);
        boolean counts = Amounts.adds(part)
                && Amounts.alike(base, part)
                && base.value().compareTo(part.value()) >= 0
                && line.joined(i - 2, i);
        if (!counts || !kin(line.own(i), line.words(i - 1)) || fits(line, i)) {
            return Optional.empty();
        }
        BigDecimal computed = Rates.percent(part.value(), base.value());
        return slip(rate.value(), computed) ? Optional.of(Rates.tell(rate, List.of(part), base)) : Optional.empty();
    }

    /** 审结218件，其中维持79件、纠错41件，纠错率18.4%: the rate is named by its part, whose whole the words have said. */
    private static Optional<Doubt> ofWhole(Line line, Mention rate) {
        int at = line.figures().indexOf(rate);
        String own = line.own(at);
        String name = own.endsWith(RATES.get(0)) ? own.substring(0, own.length() - 1) : "";
        int counted = name.length() < NAME ? -1 : part(line, at, name);
        if (counted < 0 || fits(line, at)) {
            return Optional.empty();
        }
        Mention part = line.figure(counted);
        return line.figures().stream()
                .filter(whole -> part.relations().contains(new Relation(Relation.Kind.PART_OF, whole.id())))
                .filter(whole -> Amounts.alike(whole, part) && whole.value().compareTo(part.value()) > 0)
                .filter(whole -> !Rates.far(rate, part.value(), whole) && !Rates.fits(rate, Amounts.range(part), whole))
                .findFirst()
                .map(whole -> Rates.tell(rate, List.of(part), whole));
    }

    /** The figure before a rate whose words end with its name, -1 where none does, or a rate of that name has it already. */
    private static int part(Line line, int rate, String name) {
        int at = rate - 1;
        while (at > Math.max(0, rate - REACH)
                && !line.words(at).endsWith(name)
                && !line.own(at).endsWith(line.own(rate))) {
            at--;
        }
        return line.words(at).endsWith(name) && line.joined(at, rate) ? at : -1;
    }

    /** True where the rate's name and the words of its part have a char in common. */
    private static boolean kin(String rate, String part) {
        return rate.chars().anyMatch(c -> COMMON.indexOf(c) < 0 && part.indexOf(c) >= 0);
    }

    /** True where any two counts of the sentence before the rate give it. */
    private static boolean fits(Line line, int i) {
        for (int part = Math.max(1, i - REACH); part < i; part++) {
            for (int base = Math.max(0, i - REACH); base < i; base++) {
                Mention whole = line.figure(base);
                boolean pair = base != part && whole.value().signum() > 0 && Amounts.alike(whole, line.figure(part));
                if (pair && Rates.fits(line.figure(i), Amounts.range(line.figure(part)), whole)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True where what is told differs from what is computed by one digit, or by two that changed places. */
    private static boolean slip(BigDecimal told, BigDecimal computed) {
        return oneApart(told, computed) || turned(told, computed);
    }

    /** True where two neighbouring digits of what is computed changed places in what is told: 88.6 for 86.8. */
    static boolean turned(BigDecimal told, BigDecimal computed) {
        return !near(told, computed) && Swapped.digits(told, rounded(told, computed));
    }

    /** True where one digit differs. */
    private static boolean oneApart(BigDecimal told, BigDecimal computed) {
        String one = told.toPlainString();
        String other = rounded(told, computed).toPlainString();
        return !near(told, computed)
                && one.length() == other.length()
                && IntStream.range(0, one.length())
                                .filter(i -> one.charAt(i) != other.charAt(i))
                                .count()
                        == 1;
    }

    private static boolean near(BigDecimal told, BigDecimal computed) {
        return told.subtract(rounded(told, computed)).abs().compareTo(LEAST) < 0;
    }

    private static BigDecimal rounded(BigDecimal told, BigDecimal computed) {
        return computed.setScale(told.scale(), RoundingMode.HALF_UP);
    }
}
