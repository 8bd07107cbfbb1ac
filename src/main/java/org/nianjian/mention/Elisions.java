package org.nianjian.mention;

import java.util.List;
import java.util.Optional;

/** What a figure leaves unsaid because the figures before it in its sentence have said it. */
final class Elisions {
    private static final List<String> CASES = List.of("案件", "违法案件", "处罚案件");

    private static final String KIND = "类";
    private static final List<String> PAPERS = List.of("信息", "决定书", "决定", "结果", "行政处罚");
    private static final String PROPORTION = "比例";
    private static final List<String> PUBLISHED = List.of("公开", "公布", "发布");

    private final Vocabulary vocabulary;

    Elisions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** 建议16件、提案21件，共计37件: the sum of a list counts none of its members' things; nor does 两项合计. */
    boolean sum(Figure figure, List<Draft> before) {
        if (!figure.words().empty() || before.isEmpty()) {
            return false;
        }
        Figure last = before.get(before.size() - 1).figure();
        if (!last.sentence().equals(figure.sentence())) {
            return false;
        }
        return sumsUp(figure) || (figure.says(Use.SUM) && (last.listed() || sumsUp(last)));
    }

    /** 按日连续处罚3件，罚款60万元, 噪声类12件、罚款9万元: the money is that of the kind of cases told right before, not the agency's. */
    boolean ofOneKind(Figure figure, List<Draft> before) {
        if (!figure.quantity().unit().equals("元") || figure.says(Use.SUM)) {
            return false;
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - Draft.REACH); i--) {
            Figure other = before.get(i).figure();
            if (!other.sentence().equals(figure.sentence())
                    || other.place().segment() != figure.place().segment()) {
                return false;
            }
            if (before.get(i).role() == Role.ACTUAL && !other.quantity().unit().equals("元")) {
                return kind(other) || (figure.listed() && other.own().endsWith(KIND));
            }
        }
        return false;
    }

    private static boolean kind(Figure figure) {
        return figure.says(Use.KIND_OF_CASE) || figure.nounSays(Use.KIND_OF_CASE) || ofKind(figure.own());
    }

    /** 规划类案件19件, but not 各类案件. */
    private static boolean ofKind(String own) {
        int kind = own.lastIndexOf('类');
        return kind > 1
                && "各此该多几两三四五".indexOf(own.charAt(kind - 1)) < 0
                && Words.startsWithAny(own.substring(kind + 1), CASES);
    }

    /** 两项合计: the noun of a figure begins with the word. */
    private static boolean sumsUp(Figure figure) {
        Line line = figure.place().line();
        int word = line.first(Use.SUM, figure.place().to(), figure.place().noun());
        return word >= 0 && line.begin(word) == figure.place().to();
    }

    /**
     * 审查规范性文件5件，出台2件: a bare verb takes the thing that the figure before it counts; what only became of that
     * (受理投诉402件，办结400件, 收到申请88件，受理59件) stays without.
     */
    Optional<String> completed(Figure figure, List<Draft> before) {
        if (before.isEmpty() || figure.says(Use.DONE) || !bareVerb(figure) || takenUp(figure, before)) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - Draft.REACH); i--) {
            Figure other = before.get(i).figure();
            boolean alike = other.sentence().equals(figure.sentence())
                    && other.quantity().unit().equals(figure.quantity().unit())
                    && other.place().segment() == figure.place().segment();
            if (!alike) {
                return Optional.empty();
            }
            String thing = thing(other);
            if (!thing.isEmpty()) {
                return Optional.of(figure.own() + thing);
            }
        }
        return Optional.empty();
    }

    /**
     * 审查各类文件86件，其中规范性文件9件、合同41件, 公开信息860条，其中处罚决定书72条: a part without an act of its own was reviewed or
     * published as its whole was.
     */
    Optional<String> reviewed(Figure figure, List<Draft> before) {
        boolean paper = Words.endsWithAny(figure.own(), PAPERS);
        if (figure.own().isEmpty() || (figure.says(Use.VERB) && !paper)) {
            return Optional.empty();
        }
        Figure.Place place = figure.place();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - Draft.REACH); i--) {
            Figure other = before.get(i).figure();
            if (!other.sentence().equals(figure.sentence()) || other.place().segment() != place.segment()) {
                return Optional.empty();
            }
            int act = act(other);
            if (act >= 0) {
                Line line = place.line();
                boolean part = line.says(Use.AMONG, other.place().to(), place.from());
                return part ? Optional.of(line.word(act) + figure.own()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 优良水体断面85个，比例为76.6%: a proportion that says of nothing is that of the things counted right before. */
    Optional<String> proportion(Figure figure, List<Draft> before) {
        boolean alone = !before.isEmpty()
                && figure.own().startsWith(PROPORTION)
                && vocabulary.light(
                        figure.own().substring(PROPORTION.length()).toCharArray(),
                        0,
                        figure.own().length() - PROPORTION.length());
        if (!alone) {
            return Optional.empty();
        }
        Figure last = before.get(before.size() - 1).figure();
        boolean counted = last.sentence().equals(figure.sentence())
                && last.place().segment() == figure.place().segment()
                && before.get(before.size() - 1).role() == Role.ACTUAL;
        return counted ? Optional.of(last.own() + figure.own()) : Optional.empty();
    }

    /** The number of the word by which a figure's things were reviewed or published, or -1. */
    private static int act(Figure figure) {
        Line line = figure.place().line();
        int end = figure.place().from();
        int begin = end - figure.own().length();
        int review = line.first(Use.REVIEW, begin, end);
        int verb = review < 0 ? line.last(Use.VERB, begin, end) : -1;
        return verb >= 0 && PUBLISHED.contains(line.word(verb)) ? verb : review;
    }

    /** 交办的36件信访件办结34件: what is told of the things counted right before is told of the same things. */
    static String counted(Figure figure, List<Draft> before) {
        if (before.isEmpty() || figure.own().isEmpty()) {
            return figure.before();
        }
        Figure last = before.get(before.size() - 1).figure();
        int begin = figure.place().from() - figure.own().length();
        boolean goesOn = last.sentence().equals(figure.sentence())
                && begin <= last.place().to()
                && last.own().endsWith("的");
        return goesOn ? last.own() + figure.before() : figure.before();
    }

    /** 收到申请88件，受理59件: what was taken up of what came in. */
    private static boolean takenUp(Figure figure, List<Draft> before) {
        return figure.says(Use.TAKEN_UP)
                && before.get(before.size() - 1).figure().says(Use.ARRIVED);
    }

    /** True where a figure has no words but a verb. */
    private boolean bareVerb(Figure figure) {
        Line line = figure.place().line();
        int to = figure.place().from();
        int verb = line.last(Use.VERB, to - figure.own().length(), to);
        return figure.noun().isEmpty()
                && verb >= 0
                && line.word(verb).length() == figure.own().length();
    }

    /** What is counted: the words behind the last verb, else those behind the number. */
    private String thing(Figure figure) {
        Line line = figure.place().line();
        int to = figure.place().from();
        int verb = line.last(Use.VERB, to - figure.own().length(), to);
        int from = verb < 0
                ? to - figure.own().length()
                : line.begin(verb) + line.word(verb).length();
        int end = vocabulary.withoutTails(Use.LABEL_TAIL, line.chars(), from, to);
        return end - from >= 2 ? line.text(from, end) : figure.noun();
    }
}
