package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;

/** 物业类占33.6%，其他类占58.4%: shares of all kinds of a thing, the rest among them, that are not the whole. */
final class RestShares {
    private static final String OF = "占";
    private static final int LEAST = 2;
    private static final int REACH = 16;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private RestShares() {}

    static List<Doubt> doubts(Line line) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            if (share(line, i) && WordTable.any(thing(line, i), "rest")) {
                doubt(line, i).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    /** What the share is of. */
    private static String thing(Line line, int at) {
        return line.own(at).substring(0, line.own(at).indexOf(OF));
    }

    private static boolean share(Line line, int at) {
        Mention figure = line.figure(at);
        return figure.unit().equals("%")
                && figure.role() == Role.SHARE
                && line.own(at).contains(OF);
    }

    private static Optional<Doubt> doubt(Line line, int last) {
        List<Mention> shares = new ArrayList<>();
        int counts = 0;
        int i = last;
        while (i >= Math.max(0, last - REACH) && line.joined(i, last) && counts <= shares.size()) {
            if (share(line, i)) {
                shares.add(0, line.figure(i));
            } else {
                counts++;
            }
            i = WordTable.any(line.lead(i), "among") ? -1 : i - 1;
        }
        boolean exact = shares.stream().allMatch(share -> share.bound() == Bound.EXACT);
        BigDecimal off = Amounts.total(shares).subtract(ALL).abs();
        boolean one = off.compareTo(BigDecimal.ONE) > 0;
        return exact && one && i < 0 && shares.size() >= LEAST ? Optional.of(tell(shares)) : Optional.empty();
    }

    private static Doubt tell(List<Mention> shares) {
        return Doubt.of(
                "shares_rest",
                Map.of(
                        "parts", Doubt.texts(shares),
                        "sum", Doubt.plain(Amounts.total(shares))),
                shares);
    }
}
