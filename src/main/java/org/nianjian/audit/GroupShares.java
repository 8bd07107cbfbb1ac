package org.nianjian.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianjian.mention.Mention;

/** A percentage of several counts together: 噪声320件、油烟210件、异味100件，三类占比87.5%. */
final class GroupShares {
    private static final int FARTHEST = 24;
    private static final int NEAR = 8;
    private static final int PAIR = 2;
    private static final String ABOVE = "以上";
    private static final String OF = "占";

    private final Line line;
    private final int share;
    private final List<Integer> parts;
    private final boolean counted;

    private GroupShares(Line line, int share, List<Integer> parts, boolean counted) {
        this.line = line;
        this.share = share;
        this.parts = List.copyOf(parts);
        this.counted = counted;
    }

    /** The group that a percentage is told of, empty where it is told of one count. */
    static Optional<GroupShares> grouped(Line line, int share) {
        String own = line.own(share);
        int grade = grade(line, share);
        if (grade >= 0) {
            return Optional.of(new GroupShares(line, share, row(line, grade), true));
        }
        boolean figure = share > 0
                && WordTable.counts(line.figure(share - 1).text()) > 0
                && line.lead(share).equals(own);
        int count = figure ? WordTable.counts(line.figure(share - 1).text()) : WordTable.counts(own);
        if (count == 0 && !WordTable.any(own, "total")) {
            return Optional.empty();
        }
        List<Integer> parts = list(line, figure ? share - 2 : share - 1);
        boolean counted = count > 0 && count <= parts.size();
        return Optional.of(new GroupShares(line, share, counted ? parts.subList(0, count) : parts, counted));
    }

    /** 优秀36卷、合格82卷、不合格2卷，合格以上占98.3%: the figure of the grade that a share is of and above, -1 where it is of none. */
    private static int grade(Line line, int share) {
        String own = line.own(share);
        int above = own.indexOf(ABOVE);
        String name = above < 0 || own.indexOf(OF) < above
                ? ""
                : own.substring(0, above).replace("及", "");
        for (int i = share - 1; i >= Math.max(0, share - NEAR) && name.length() >= PAIR; i--) {
            boolean told = line.words(i).endsWith(name) && Amounts.adds(line.figure(i)) && line.joined(i, share);
            if (told && !denied(line.words(i), name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean denied(String words, String name) {
        int at = words.length() - name.length();
        return at > 0 && "不未".indexOf(words.charAt(at - 1)) >= 0;
    }

    /** The figure with those that stand in a row before it, the nearest first. */
    private static List<Integer> row(Line line, int last) {
        List<Integer> parts = new ArrayList<>(List.of(last));
        int i = last;
        while (i > 1 && line.lead(i).indexOf('、') >= 0 && Amounts.alike(line.figure(i - 1), line.figure(last))) {
            i--;
            parts.add(i);
        }
        return parts;
    }

    /** The figures alike before the percentage, the nearest first. */
    private static List<Integer> list(Line line, int last) {
        List<Integer> parts = new ArrayList<>();
        for (int i = last; i >= 0 && line.joined(i, Math.max(0, last)); i--) {
            Mention figure = line.figure(i);
            boolean adds = Amounts.adds(figure);
            if (adds && !parts.isEmpty() && !Amounts.alike(figure, line.figure(parts.get(0)))) {
                return parts;
            }
            if (adds) {
                parts.add(i);
            }
        }
        return parts;
    }

    /** Told where the words say how many they are, and no larger count before them gives the percentage. */
    Optional<Doubt> doubt() {
        if (!counted || parts.size() < 2 || !listed()) {
            return Optional.empty();
        }
        List<Mention> group = parts.stream().map(line::figure).toList();
        List<Mention> bases = bases(group);
        Mention told = line.figure(share);
        boolean fits = bases.stream().anyMatch(base -> Rates.fits(told, Amounts.sum(group), base));
        return fits || bases.isEmpty() || Rates.far(told, Amounts.total(group), bases.get(0))
                ? Optional.empty()
                : Optional.of(Rates.tell(line.figure(share), group, bases.get(0)));
    }

    /** True where the counts stand in the percentage's own sentence, and tell kinds of a thing and not how far it is. */
    private boolean listed() {
        Mention told = line.figure(share);
        Mention last = line.figure(parts.get(0));
        return told.start() - told.at() == last.start() - last.at()
                && parts.stream().noneMatch(part -> WordTable.any(line.words(part), "stage"));
    }

    private List<Mention> bases(List<Mention> group) {
        int first = parts.get(parts.size() - 1);
        List<Mention> bases = new ArrayList<>();
        for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
            Mention base = line.figure(i);
            if (Amounts.alike(base, group.get(0)) && base.value().compareTo(Amounts.total(group)) >= 0) {
                bases.add(base);
            }
        }
        return bases;
    }
}
