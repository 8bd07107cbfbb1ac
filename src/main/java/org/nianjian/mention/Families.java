package org.nianjian.mention;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.nianjian.mention.RelationReader.Link;

/**
 * Takes the code off a part that only names what its whole is about or where it came from: 复议15件，涉及行政处罚9件 are no
 * penalties, 立案85宗，群众举报12宗 no petitions handled. What was done with the whole begins with a verb and keeps its code.
 */
final class Families {
    private final UnaryOperator<String> families;
    private final BiPredicate<String, String> shuts;

    /**
     * @param families the family of each code; the codes of one family may be parts of each other
     * @param shuts whether words make of a figure something else than the code says
     */
    Families(UnaryOperator<String> families, BiPredicate<String, String> shuts) {
        this.families = families;
        this.shuts = shuts;
    }

    /** Replaces those of the figures of which the links tell that they are such parts. */
    void takeOff(List<Draft> drafts, List<Link> parts) {
        BitSet acting = new BitSet();
        for (Link link : parts) {
            Draft part = drafts.get(link.from());
            Draft whole = drafts.get(link.to());
            boolean coded = !part.indicator().isEmpty() && !whole.indicator().isEmpty();
            boolean listed = part.figure().listed() && link.from() > 0 && acting.get(link.from() - 1);
            acting.set(link.from(), listed || acts(part.figure()));
            boolean strange = coded ? !kin(part, whole) : shutOut(part, whole);
            if (strange && part.comparable(whole) && !acting.get(link.from())) {
                drafts.set(link.from(), part.uncoded());
            }
        }
    }

    private boolean kin(Draft part, Draft whole) {
        return families.apply(part.indicator()).equals(families.apply(whole.indicator()));
    }

    /** 登记表: the verb is part of a paper's name. */
    private static boolean paper(String own, String verb) {
        return own.startsWith("表", verb.length());
    }

    /** 审批水土保持方案31个，其中报告书9个: what makes the whole something else makes its parts so too. */
    private boolean shutOut(Draft part, Draft whole) {
        return !part.indicator().isEmpty()
                && whole.indicator().isEmpty()
                && shuts.test(
                        part.indicator(), whole.figure().own() + whole.figure().noun());
    }

    /** True where a verb begins its own words: 办结, 制发, 答复人大代表建议, which governs the rest of its list too. */
    private static boolean acts(Figure figure) {
        Line line = figure.place().line();
        int from = figure.place().from() - figure.own().length();
        int verb = line.first(Use.VERB, from, figure.place().from());
        return verb >= 0 && line.begin(verb) == from && !paper(figure.own(), line.word(verb));
    }
}
