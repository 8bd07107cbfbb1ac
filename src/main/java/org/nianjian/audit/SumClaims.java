package org.nianjian.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianjian.audit.Parts.Claim;
import org.nianjian.mention.Mention;

/** Whether the words of a sentence claim that some parts make up their total, and how far off they may be to be meant so. */
final class SumClaims {
    static final Set<String> VAGUE = Set.of("个", "项", "处", "条", "次", "点", "张");
    /** Of the total, in percent: how far parts may be off that are meant to make it up. */
    static final int OFF = 25;
    /** 审批58个，其中…审批63个 is one of the same things, 检查项目20个，其中污染环节55个 need not be. */
    static final int HALF = 50;
    /** What is done and what is open, and parts that are counted (两项共计), are surely meant to make it up. */
    static final int DOUBLE = 100;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** 其中 with two parts, and with more: a smaller rest is no rest. */
    private static final int REST_OF_TWO = 1;

    private static final int REST_OF_MANY = 5;
    /** A list that no word opens must come nearer. */
    private static final int REST_OF_LIST = 4;

    /** Has the word 同时 in it, which else tells of two things at once. */
    private static final String NAMED = "三同时";

    private static final int LISTED = 3;
    private static final int TWO_DIGITS = 2;
    private static final int THREE_DIGITS = 3;
    private static final int FOUR_DIGITS = 4;
    private static final String PEOPLE = "人";
    /** Attributes of people and enterprises overlap (党员, 本科): only a small excess is an error. */
    static final int EXCESS = 5;

    private static final Set<String> WITH_ATTRIBUTES = Set.of("人", "家", "户", "个", "项", "处", "条", "份", "次");

    private final Line line;
    private final Counties counties;

    SumClaims(Line line, Counties counties) {
        this.line = line;
        this.counties = counties;
    }

    /** Whether the words claim that these parts make up the total. */
    boolean claimed(Parts list) {
        boolean less = Amounts.total(list.parts()).compareTo(list.total().value()) < 0;
        if (list.completed() && !line.carried()) {
            return less ? !list.untold() && within(list, OFF) : list.stagesOnly() || within(list, OFF);
        }
        if (slipped(list, less) || mistyped(list, less)) {
            return true;
        }
        return everywhere(list, less)
                ? within(list, list.claim() == Claim.AMONG ? EXCESS : OFF)
                : claimed(list, list.divided(), less);
    }

    /**
     * 移送公安5件，其中行政拘留4件、涉嫌犯罪9件: the one part that alone is more than the total, however far off. What is counted
     * loosely (检查项目20个，其中污染环节55个), of other years or told elsewhere need not be of the total.
     */
    Optional<Mention> overfull(Parts list) {
        List<Mention> above = list.parts().stream()
                .filter(part -> Amounts.range(list.total()).below(Amounts.range(part)))
                .toList();
        return above.size() == 1 && opened(list) && ofTotal(list, above.get(0))
                ? Optional.of(above.get(0))
                : Optional.empty();
    }

    /** True where the words open the list as one of its total's parts. */
    private boolean opened(Parts list) {
        Mention first = list.parts().get(0);
        return list.claim() != Claim.NONE
                && !each(list)
                && first.sentence().equals(list.total().sentence())
                && line.lead(line.figures().indexOf(list.total())).indexOf('、') < 0
                && !overlap();
    }

    /** True where 分别 opens the list, which then may be of several things side by side. */
    private boolean each(Parts list) {
        return line.lead(line.figures().indexOf(list.parts().get(0))).contains(Parts.EACH);
    }

    private boolean ofTotal(Parts list, Mention part) {
        boolean loose = VAGUE.contains(part.unit()) && list.row(line).parts().size() < LISTED;
        int at = list.parts().indexOf(part);
        boolean row = !loose && (at == 0 || inOneRow(list)) || list.divided();
        boolean stage = Parts.stage(list.words().get(at)) && (loose || line.unequal());
        return row && !stage && !line.carried();
    }

    /**
     * True where one digit of the sum is one off, as a slip of the pen makes it (158 of 43 + 19 + 65 + 41 = 168): a rest
     * that is not told is seldom just that. What is told of people overlaps.
     */
    private boolean slipped(Parts list, boolean less) {
        BigDecimal off =
                Amounts.total(list.parts()).subtract(list.total().value()).abs().stripTrailingZeros();
        boolean digit = off.unscaledValue().equals(BigInteger.ONE) && off.scale() <= (less ? -1 : 0);
        return digit
                && list.claim() != Claim.NONE
                && !list.total().unit().equals(PEOPLE)
                && list.parts().size() >= LISTED
                && !some(list, less)
                && !overlap()
                && within(list, less ? EXCESS : 2 * EXCESS);
    }

    /** True where one number typed wrong is why the parts do not make up the total, whatever they are off by. */
    private boolean mistyped(Parts list, boolean less) {
        boolean attributes = !less && list.total().unit().equals(PEOPLE);
        return (list.claim() != Claim.NONE || list.divided() && inOneRow(list))
                && !attributes
                && !list.untold()
                && !some(list, less)
                && !overlap()
                && !line.carried()
                && Typing.explains(list.total(), list.parts(), digits(list, less));
    }

    /** How many digits a number needs to have one wrong hardly by chance: kinds that divide a thing leave the least room. */
    private static int digits(Parts list, boolean less) {
        if (list.divided()) {
            return TWO_DIGITS;
        }
        return less && list.claim() == Claim.AMONG ? FOUR_DIGITS : THREE_DIGITS;
    }

    /** True where the words say that some things are counted twice, and not that none are. */
    private boolean overlap() {
        String words = line.allWords().replace(NAMED, "");
        return WordTable.any(words, "overlap") && !WordTable.any(words, "distinct");
    }

    /** True where the list names each of the regions below. */
    private boolean everywhere(Parts list, boolean less) {
        return list.claim() != Claim.NONE && !(less && list.open()) && counties.all(list);
    }

    /** True for a list of how far the things are, and one that may go on. */
    private static boolean some(Parts list, boolean less) {
        boolean stage = list.claim() != Claim.SORTED && Parts.stage(list.words().get(0));
        return stage || less && list.open();
    }

    private boolean claimed(Parts list, boolean divided, boolean less) {
        if (!divided && some(list, less) || overlap()) {
            return false;
        }
        if (divided || ended(list)) {
            return within(list, farthest(list, less));
        }
        return switch (list.claim()) {
            case NONE -> within(list, REST_OF_LIST) && bare(list);
            case WHOLE, SORTED ->
                !WordTable.any(last(list), "example") && within(list, less || each(list) ? OFF : HALF);
            case AMONG -> (less || !line.carried()) && (among(list, less) || numbered(list, less));
        };
    }

    /** How far off kinds may be that divide a thing: further ones may be left out of them, none may be too many. */
    private static int farthest(Parts list, boolean less) {
        if (list.claim() == Claim.NONE) {
            return OFF;
        }
        return less && !list.closed() ? HALF : DOUBLE;
    }

    /** True where the last part is what is left over or still open. */
    private boolean ended(Parts list) {
        boolean pending = list.claim() != Claim.NONE && WordTable.any(last(list), "pending") && !line.carried();
        return pending || WordTable.any(last(list), "rest");
    }

    private static String last(Parts list) {
        return list.words().get(list.words().size() - 1);
    }

    /** 立案共计75件，大气36件、水22件、固废19件: a sum announced before a list of three or more. */
    private boolean bare(Parts list) {
        return list.parts().size() >= LISTED && WordTable.any(list.whole(), "sum") && inOneRow(list);
    }

    /** True where nothing but the mark of a list stands between the parts. */
    private boolean inOneRow(Parts list) {
        return list.row(line).parts().size() == list.parts().size();
    }

    private static boolean among(Parts list, boolean less) {
        if (less) {
            return within(list, list.parts().size() == 2 ? REST_OF_TWO : REST_OF_MANY);
        }
        return within(list, WITH_ATTRIBUTES.contains(list.total().unit()) ? EXCESS : HALF);
    }

    /** Kinds that exclude each other cannot be more than their total, and all of them not less. */
    private static boolean numbered(Parts list, boolean less) {
        boolean kinds = less ? NumberedKinds.all(list) : NumberedKinds.names(list);
        return kinds
                && list.parts().size() >= LISTED
                && !list.total().unit().equals(PEOPLE)
                && !WordTable.any(last(list), "example")
                && within(list, OFF);
    }

    static boolean within(Parts list, int percent) {
        return within(list.total(), list.parts(), percent);
    }

    static boolean within(Mention total, List<Mention> parts, int percent) {
        BigDecimal off = Amounts.total(parts).subtract(total.value()).abs();
        return off.multiply(HUNDRED).compareTo(total.value().multiply(BigDecimal.valueOf(percent))) <= 0;
    }
}
