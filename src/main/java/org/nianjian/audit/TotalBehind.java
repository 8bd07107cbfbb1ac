package org.nianjian.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.nianjian.mention.Mention;
import org.nianjian.reconcile.Swapped;

/** 查封12件，限产5件，拘留9件，以上三类合计24件: a total that stands behind its parts. */
final class TotalBehind {
    private static final String[] TOTAL_WORDS = {"total", "sum", "above", "empty", "two", "three", "four", "five"};
    private static final String[] COUNT_WORDS = {"two", "three", "four", "five"};
    /** Chars of 以上配套办法案件共计 and its kind. */
    private static final int LONGEST = 14;

    private final Line line;

    TotalBehind(Line line) {
        this.line = line;
    }

    /** The doubt about a figure that is told as the total of those before it. */
    Optional<Doubt> doubt(int at) {
        String own = line.own(at);
        Mention total = line.figure(at);
        if (!Amounts.adds(total) || !says(own)) {
            return Amounts.adds(total) && named(own) ? ofRow(at) : Optional.empty();
        }
        boolean counted = WordTable.only(line.figure(at - 1).text(), COUNT_WORDS);
        int end = counted ? at - 1 : at;
        int count = WordTable.counts(counted ? line.figure(at - 1).text() : own);
        int row = row(end, total);
        if (end - row >= 2 && (count == 0 || count == end - row)) {
            return doubt(total, line.figures().subList(row, end));
        }
        List<Mention> all = line.figures().subList(firstOfSum(end, total, count > 0), end);
        return doubt(total, all, count);
    }

    private static boolean named(String own) {
        return own.length() <= LONGEST && WordTable.any(own, "total");
    }

    /** 工业源342家、排污口19个，普查对象合计361个 and 全年合计检查361个: a total that names what it is of may be of more, unless it comes near. */
    private Optional<Doubt> ofRow(int at) {
        List<Mention> parts = line.figures().subList(row(at, line.figure(at)), at);
        boolean near = SumClaims.within(line.figure(at), parts, SumClaims.EXCESS)
                || Swapped.digits(line.figure(at).value(), Amounts.total(parts));
        return parts.size() >= 2 && near ? doubt(line.figure(at), parts) : Optional.empty();
    }

    private static boolean says(String own) {
        boolean says = WordTable.any(own, "total") || WordTable.kind("sum").contains(own);
        return says && (WordTable.only(own, TOTAL_WORDS) || above(own));
    }

    /** Of parts that stand in a row right before their total. */
    private static Optional<Doubt> doubt(Mention total, List<Mention> parts) {
        return Sums.fits(total, reversed(parts)) ? Optional.empty() : Optional.of(Sums.mismatch(total, parts));
    }

    /** 人大建议17件、政协提案52件，合计39件: where the row before the total begins, whatever its numbers are. */
    private int row(int end, Mention total) {
        int first = end > 0 && kin(line.figure(end - 1), total) ? end - 1 : end;
        while (first < end && first > 0 && line.lead(first).indexOf('、') >= 0 && kin(line.figure(first - 1), total)) {
            first--;
        }
        return first;
    }

    /** 以上配套办法案件共计: what the total is of stands between. */
    private static boolean above(String own) {
        return own.length() <= LONGEST
                && WordTable.kind("above").stream().anyMatch(own::startsWith)
                && WordTable.kind("total").stream().anyMatch(own::endsWith);
    }

    /** Compares a total with the last {@code counted} of the figures before it, all of them where none are counted. */
    private static Optional<Doubt> doubt(Mention total, List<Mention> all, int counted) {
        int count = counted == 0 ? all.size() : counted;
        if (count < 2 || count > all.size() || Sums.fits(total, reversed(all))) {
            return Optional.empty();
        }
        List<Mention> parts = all.subList(all.size() - count, all.size());
        return SumClaims.within(total, parts, counted == 0 ? SumClaims.OFF : SumClaims.DOUBLE)
                ? Optional.of(Sums.mismatch(total, parts))
                : Optional.empty();
    }

    private static boolean kin(Mention part, Mention total) {
        return Amounts.kin(part, total, "list") && Amounts.adds(part);
    }

    private int firstOfSum(int end, Mention total, boolean counted) {
        int first = end;
        while (first > 0
                && line.joined(first - 1, Math.min(end, line.size() - 1))
                && addend(line.figure(first - 1), total, counted)) {
            first--;
        }
        return first;
    }

    private static boolean addend(Mention part, Mention total, boolean counted) {
        return Amounts.alike(part, total) && (counted || part.value().compareTo(total.value()) <= 0);
    }

    private static List<Mention> reversed(List<Mention> parts) {
        List<Mention> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        return reversed;
    }
}
