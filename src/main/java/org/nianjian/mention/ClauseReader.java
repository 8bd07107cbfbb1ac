package org.nianjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.quantity.Quantity;

/** Cuts the clause around each figure of a paragraph and finds what governs it. */
final class ClauseReader {
    private static final int AFTER = 60;
    private static final int BEFORE = 60;
    private static final int SEGMENT = 240;
    private static final String BODY = "委员会";
    private static final List<String> NAMING = List.of("行政", "监督");

    private final Passage passage;
    private final int number;
    private final Line line;
    private final Vocabulary vocabulary;
    private final char[] behind = new char[AFTER];
    private String campaign = "";

    ClauseReader(Passage passage, int number, Line line) {
        this.passage = passage;
        this.number = number;
        this.line = line;
        this.vocabulary = line.vocabulary();
    }

    /** The figures of all sentences of the paragraph, in order. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Passage.Sentence sentence : passage.sentences()) {
            List<Figure> told = new SentenceReader(sentence).figures();
            campaign = told.isEmpty() ? "" : told.get(told.size() - 1).scope();
            figures.addAll(told);
        }
        return figures;
    }

    /** How a figure is joined to the one before it in its sentence. */
    private enum Link {
        /** It is the first. */
        NONE,
        /** By a list's mark alone. */
        LISTED,
        /** By a comma or by nothing. */
        CLAUSE,
        /** By a semicolon: nothing is handed on. */
        BROKEN
    }

    /** Reads the figures of one sentence one after another; the verb of one may govern the next. */
    private final class SentenceReader {
        private final Passage.Sentence sentence;
        private final Punctuation punctuation;
        private final List<Figure> figures = new ArrayList<>();
        private final int begin;
        private String verb = "";
        private boolean review;

        SentenceReader(Passage.Sentence sentence) {
            this.sentence = sentence;
            this.begin = line.place(sentence.start());
            this.punctuation = new Punctuation(line, begin);
        }

        List<Figure> figures() {
            for (int i = 0; i < sentence.quantities().size(); i++) {
                Link link = i == 0 ? Link.NONE : link(i);
                Figure figure = figure(i, link);
                figures.add(figure);
                govern(figure, link);
            }
            Shares.distribute(figures, vocabulary);
            return figures;
        }

        /** A review in the clause governs what follows, whatever verbs stand behind it; else the last verb does. */
        private void govern(Figure figure, Link link) {
            int to = figure.place().from();
            int from = to - figure.own().length();
            int found = line.first(Use.REVIEW, from, to);
            boolean reviews = found >= 0 && !body(found, to);
            found = reviews ? found : line.last(Use.VERB, from, to);
            if (found >= 0 || link != Link.LISTED) {
                verb = found < 0 || noun(figure, found) ? "" : line.word(found);
                review = reviews;
            }
        }

        /** 案件审查委员会: the word is part of a body's name. */
        private boolean body(int word, int to) {
            int behind = line.begin(word) + line.word(word).length();
            return line.text(behind, Math.min(behind + BODY.length(), to)).equals(BODY);
        }

        /** 行政处罚342项、行政强制32项: the verb is part of the name of what is counted and governs nothing. */
        private boolean noun(Figure figure, int verb) {
            int begin = line.begin(verb);
            int end = begin + line.word(verb).length();
            String before =
                    line.text(Math.max(figure.place().from() - figure.own().length(), begin - 2), begin);
            return end == figure.place().from() && figure.noun().isEmpty() && NAMING.contains(before);
        }

        private Link link(int index) {
            int from = line.place(sentence.quantities().get(index - 1).end());
            int to = line.place(sentence.quantities().get(index).start());
            if (broken(from, to)) {
                return Link.BROKEN;
            }
            return joined(from, to) ? Link.LISTED : Link.CLAUSE;
        }

        private Figure figure(int index, Link link) {
            Quantity quantity = sentence.quantities().get(index);
            Figure.Place place = place(index);
            int floor = index == 0 ? begin : last().place().to();
            int start = clauseStart(place.from(), floor);
            int raw = Math.max(start, line.place(quantity.start() - BEFORE));
            int own =
                    withoutConnectives(index > 0 && start == floor ? afterNoun(raw, place.from()) : raw, place.from());
            Stretch words = Stretch.of(line, own, place.from());
            String said = words.toString();
            String before = words.empty() && place.noun() == place.to()
                    ? borrowed(place.from(), link) + said
                    : head(said, link) + governed(said, link, raw, place.from());
            String scope = campaign(Campaign.in(line, place.segment(), place.from()), place.from());
            return new Figure(
                    quantity, number, sentence, place, words, said, before, after(index), scope, link == Link.LISTED);
        }

        /** 百日行动中处罚75件。其中，查封5件: the parts are the campaign's too. */
        private String campaign(String named, int figure) {
            boolean parts = begin + 1 < figure && line.at(begin) == '其' && line.at(begin + 1) == '中';
            return named.isEmpty() && parts ? campaign : named;
        }

        private Figure last() {
            return figures.get(figures.size() - 1);
        }

        private Figure.Place place(int index) {
            Quantity quantity = sentence.quantities().get(index);
            int from = line.place(quantity.start());
            int to = line.place(quantity.end());
            boolean last = index + 1 == sentence.quantities().size();
            int next =
                    last ? sentence.end() : sentence.quantities().get(index + 1).start();
            int reach = line.place(Math.min(next, quantity.end() + AFTER));
            int noun = to;
            while (noun < reach && !Marks.is(line.at(noun), Marks.NOUN)) {
                noun++;
            }
            punctuation.read(from);
            int segment =
                    Math.max(punctuation.segment(), line.place(Math.max(sentence.start(), quantity.start() - SEGMENT)));
            int clauses = Math.max(segment, punctuation.clauses());
            return new Figure.Place(line, from, to, noun, reach, clauses, segment, line.uses(clauses, from));
        }

        /** What a figure without words is about: the figure before it, else the clause before it. */
        private String borrowed(int at, Link link) {
            String named = bracketed(at);
            if (!named.isEmpty()) {
                return named;
            }
            boolean own = link == Link.NONE || link == Link.BROKEN || link == Link.CLAUSE && between(at);
            return own ? clauseBefore(at) : last().own();
        }

        /** 还有2件没有办结，臭氧浓度不降反升，达到165微克: a clause of its own leads to a figure in another unit. */
        private boolean between(int at) {
            int end = at;
            while (end > last().place().noun() && !Marks.is(line.at(end - 1), Marks.CLAUSE)) {
                end--;
            }
            boolean clause =
                    clauseStart(end - 1, last().place().to()) > last().place().noun();
            Quantity next = sentence.quantities().get(figures.size());
            return clause && !next.unit().equals(last().quantity().unit());
        }

        /** 核发许可证（143张）: what the bracket that a figure opens stands behind, where that is no figure. */
        private String bracketed(int at) {
            if (at <= begin || !Marks.is(line.at(at - 1), Marks.BRACKET)) {
                return "";
            }
            int floor = figures.isEmpty() ? begin : last().place().to();
            int from = Math.max(clauseStart(at - 1, floor), at - 1 - BEFORE);
            return line.text(withoutConnectives(from, at - 1), at - 1);
        }

        private String clauseBefore(int at) {
            int end = at;
            while (end > begin && !Marks.is(line.at(end - 1), Marks.CLAUSE)) {
                end--;
            }
            if (end <= begin) {
                return "";
            }
            int from = Math.max(clauseStart(end - 1, begin), end - 1 - BEFORE);
            return line.text(withoutConnectives(from, end - 1), end - 1);
        }

        /** A list's further figure without words of its own stands below those of the figure before it. */
        private String head(String own, Link link) {
            return own.isEmpty() && link == Link.LISTED ? last().before() + "，" : "";
        }

        /** A list's item without a verb of its own takes the list's; a review governs across commas too. */
        private String governed(String own, Link link, int raw, int to) {
            if (verb.isEmpty() || link == Link.BROKEN || own.startsWith("对") || line.says(Use.AMONG, raw, to)) {
                return own;
            }
            int act = line.last(Use.VERB, to - own.length(), to);
            return reviewed(own, act, to) || (link == Link.LISTED && act < 0) ? verb + own : own;
        }

        /** 审议…6起，查封扣押1起: a review governs what names no act of its own and is counted as it is. */
        private boolean reviewed(String own, int act, int to) {
            return review && (act < 0 || nominal(own)) && counted(to);
        }

        /** True where the figure at a place has the unit of the one before it. */
        private boolean counted(int at) {
            Quantity next = sentence.quantities().get(figures.size());
            return line.place(next.start()) == at
                    && next.unit().equals(last().quantity().unit());
        }

        private String after(int index) {
            int length = 0;
            int at = sentence.quantities().get(index).end();
            for (int i = index + 1; i <= sentence.quantities().size() && length < AFTER; i++) {
                boolean last = i == sentence.quantities().size();
                int to = last ? sentence.end() : sentence.quantities().get(i).start();
                int begin = line.place(at);
                int count = Math.min(line.place(Math.min(to, at + AFTER)) - begin, AFTER - length);
                System.arraycopy(line.chars(), begin, behind, length, count);
                length += count;
                if (!last && length < AFTER) {
                    behind[length++] = '#';
                    at = sentence.quantities().get(i).end();
                }
            }
            return String.valueOf(behind, 0, length);
        }
    }

    /** True where a semicolon or a full stop stands between two figures. */
    private boolean broken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Marks.is(line.at(i), Marks.SEMICOLON) || line.at(i) == '。') {
                return true;
            }
        }
        return false;
    }

    /** True where only a list's comma stands between two figures' clauses. */
    private boolean joined(int from, int to) {
        if (from == to) {
            return false;
        }
        boolean mark = links(line.at(to - 1));
        boolean comma = false;
        for (int i = from; i < to; i++) {
            mark |= line.at(i) == '、';
            comma |= Marks.is(line.at(i), Marks.CLAUSE);
        }
        return links(line.at(from)) || (mark && !comma);
    }

    private static boolean links(char c) {
        return c == '、' || c == '和' || c == '及' || c == '与';
    }

    /** Goes back to the break that begins the clause; brackets that are closed before the figure belong to it. */
    private int clauseStart(int at, int floor) {
        int i = at;
        while (i > floor) {
            char c = line.at(i - 1);
            if (Marks.is(c, Marks.CLOSING)) {
                i = openOf(c, i - 1, floor);
            } else if (Marks.is(c, Marks.BRACKET) || (Marks.is(c, Marks.CLAUSE) && i < at)) {
                return i;
            } else {
                i--;
            }
        }
        return floor;
    }

    private int openOf(char close, int at, int floor) {
        String open = switch (close) {
            case '）', ')' -> "（(";
            case '》' -> "《";
            default -> "“";
        };
        for (int i = at - 1; i >= Math.max(floor, at - BEFORE); i--) {
            if (open.indexOf(line.at(i)) >= 0) {
                return i;
            }
        }
        return at;
    }

    /** 154名执法人员、2名监察人员: what stands before the list's mark belongs to the figure before. */
    private int afterNoun(int from, int to) {
        boolean listed =
                vocabulary.head(Use.CONNECTIVE, line.chars(), from, to) > 0 || line.says(Use.RESPECTIVELY, from, to);
        if (listed || from == to) {
            return from;
        }
        char end = line.at(to - 1);
        int own = to;
        while (own > from && end != '及' && end != '与' && line.at(own - 1) != '、' && line.at(own - 1) != '和') {
            own--;
        }
        return own;
    }

    private int withoutConnectives(int from, int to) {
        int own = from;
        int step = vocabulary.head(Use.CONNECTIVE, line.chars(), own, to);
        while (step > 0) {
            own += step;
            step = vocabulary.head(Use.CONNECTIVE, line.chars(), own, to);
        }
        return own;
    }

    private static boolean nominal(String own) {
        return own.startsWith("查封") || own.startsWith("行政强制") || own.startsWith("移送") || own.startsWith("处罚");
    }
}
