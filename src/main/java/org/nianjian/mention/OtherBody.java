package org.nianjian.mention;

import java.util.List;

/**
 * Tells whether a figure is the doing of a body other than the one that reports: 县市场监管局立案412件 in a government's
 * report. The body named at the head of a clause acts on to the end of the sentence or the next semicolon.
 */
final class OtherBody {
    private static final int LONGEST = 14;
    private static final List<String> OURS = List.of("我", "本", "全", "市局", "县局", "区局", "省局", "州局", "旗局", "局");
    private static final List<String> OURS_AT_END = List.of("全局", "我局", "本局", "市局", "县局", "区局", "省局");
    private static final List<String> NO_SUBJECT = List.of(
            "以", "向", "由", "经", "与", "和", "同", "会同", "联合", "配合", "对", "被", "报", "按", "协助", "协同", "移送", "移交", "在", "把",
            "将", "推动", "带领", "率领", "通过", "利用", "依托", "借助");

    private static final List<String> FORCES = List.of("消防", "交警", "警务");
    private static final String BRANCH = "分局";
    private static final int PLACE = 5;
    private static final List<String> LINKS = List.of("、", "和", "及", "与", "各");

    private static final List<String> PERSONS = List.of("员", "托", "派", "会");

    private final String agency;

    /** What a clause says of who acts. */
    private enum Told {
        OTHER,
        OWN,
        NOTHING
    }

    OtherBody(String agency) {
        this.agency = agency;
    }

    /** True where a named body that the agency's name does not hold acts. */
    boolean acts(Figure figure, List<Draft> before) {
        if (agency.isEmpty()) {
            return false;
        }
        Told told = told(figure);
        for (int i = before.size() - 1; i >= 0 && told == Told.NOTHING; i--) {
            Figure other = before.get(i).figure();
            boolean near = other.sentence().equals(figure.sentence())
                    && other.place().segment() == figure.place().segment();
            if (!near || before.size() - i > Draft.REACH) {
                return false;
            }
            told = told(other);
        }
        return told == Told.OTHER;
    }

    private Told told(Figure figure) {
        String own = figure.own();
        if (Words.startsWithAny(own, OURS)) {
            return Told.OWN;
        }
        int end = Words.startsWithAny(own, NO_SUBJECT) ? -1 : nameEnd(figure, own);
        if (end < 0) {
            return Told.NOTHING;
        }
        String name = own.substring(0, end);
        return Words.endsWithAny(name, OURS_AT_END) || within(name) ? Told.OWN : Told.OTHER;
    }

    /** Where the name ends that the words begin with and a verb follows; -1 where there is none. */
    private static int nameEnd(Figure figure, String own) {
        int last = 2;
        while (last < Math.min(own.length(), LONGEST) && !ends(own, last)) {
            last++;
        }
        if (last >= Math.min(own.length() - 1, LONGEST)) {
            return -1;
        }
        int end = verbFollows(figure, last + 1) ? last + 1 : branch(own, last + 1);
        return end > 0 && verbFollows(figure, end) ? end : -1;
    }

    /** Where the name of a bureau's branch ends that begins with the bureau's: 市生态环境局团风县分局; -1 where none does. */
    private static int branch(String own, int from) {
        int at = own.indexOf(BRANCH, from);
        int end = at + BRANCH.length();
        boolean named = at >= from && end <= LONGEST && at - from <= PLACE;
        return named && !Words.any(own.substring(from, at), LINKS) ? end : -1;
    }

    /** True where a verb stands right behind the name, or one word apart (县市场监管局共立案). */
    private static boolean verbFollows(Figure figure, int name) {
        Line line = figure.place().line();
        int to = figure.place().from();
        int from = to - figure.own().length() + name;
        int verb = line.first(Use.VERB, from, to);
        return verb >= 0 && line.begin(verb) - from <= 2;
    }

    /** A bureau's name, or a commission's short one: 县发改委, but not 政协委员. */
    private static boolean ends(String own, int at) {
        boolean commission = own.charAt(at) == '委' && !Words.startsWithAny(own.substring(at + 1), PERSONS);
        boolean force = own.charAt(at) == '队' && Words.any(own.substring(0, at), FORCES);
        return own.charAt(at) == '局' || commission || force;
    }

    /** True where the agency's name holds the chars of the short one in their order: 环保局 is a 环境保护局. */
    private boolean within(String name) {
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            at = agency.indexOf(name.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
