package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;

/**
 * 342件普通程序案件占全部处罚决定的57.1%: a share of something that the report tells elsewhere, by the name that the share gives it.
 * Told only where the report tells one number by that name, none of it gives the share, and no count beside it does.
 */
final class NamedBases {
    private static final String OF = "占";
    private static final int SHORTEST = 2;
    private static final int TRIED = 50;

    private final List<Mention> mentions;

    private NamedBases(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /** @param lines the sentences of {@code mentions} */
    static List<Doubt> doubts(List<Mention> mentions, List<Line> lines) {
        NamedBases bases = new NamedBases(mentions);
        List<Doubt> doubts = new ArrayList<>();
        int tried = 0;
        for (Line line : lines) {
            for (int i = 1; i < line.size() && tried < TRIED; i++) {
                String name = name(line, i);
                if (!name.isEmpty()) {
                    tried++;
                    bases.doubt(line, i, name).ifPresent(doubts::add);
                }
            }
        }
        return doubts;
    }

    /** What the share is of, empty where it gives no name or where its part is not right before it. */
    private static String name(Line line, int share) {
        String own = line.own(share);
        Mention part = line.figure(share - 1);
        int of = own.lastIndexOf(OF);
        boolean plain = of >= 0
                && share(line.figure(share))
                && Amounts.adds(part)
                && part.role() == Role.ACTUAL
                && part.bound() == Bound.EXACT;
        if (!plain) {
            return "";
        }
        String name = own.substring(of + OF.length());
        for (String word : WordTable.kind("number")) {
            name = name.replace(word, "");
        }
        return name.length() < SHORTEST || WordTable.any(name, "area") ? "" : name;
    }

    private static boolean share(Mention figure) {
        return figure.unit().equals("%") && figure.role() == Role.SHARE && figure.bound() == Bound.EXACT;
    }

    private Optional<Doubt> doubt(Line line, int at, String name) {
        Mention share = line.figure(at);
        Mention part = line.figure(at - 1);
        if (beside(line, at).stream().anyMatch(base -> Rates.fits(share, Amounts.range(part), base))) {
            return Optional.empty();
        }
        List<Mention> named = mentions.stream()
                .filter(one -> !one.sentence().equals(part.sentence())
                        && base(one, part)
                        && one.label().endsWith(name))
                .toList();
        Set<BigDecimal> values =
                named.stream().map(one -> one.value().stripTrailingZeros()).collect(Collectors.toSet());
        boolean told = values.size() == 1
                && !Rates.fits(share, Amounts.range(part), named.get(0))
                && !Rates.far(share, part.value(), named.get(0));
        return told ? Optional.of(Rates.tell(share, List.of(part), named.get(0))) : Optional.empty();
    }

    private static List<Mention> beside(Line line, int at) {
        return line.figures().subList(0, at - 1).stream()
                .filter(one -> base(one, line.figure(at - 1)))
                .toList();
    }

    private static boolean base(Mention base, Mention part) {
        return Amounts.kin(base, part, "rate")
                && base.bound() == Bound.EXACT
                && base.refArea().equals(part.refArea())
                && base.value().compareTo(part.value()) > 0;
    }
}
