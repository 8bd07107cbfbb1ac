package org.nianjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.indicator.WordIndex;
import org.nianjian.quantity.Quantity;

/** Cuts the clause around each figure of a sentence and finds what governs it. */
final class ClauseReader {
    private static final String BREAKS = "，,；;。！？!?：:\n";
    private static final int AFTER = 60;
    private static final int BEFORE = 60;
    private static final int SEGMENT = 240;
    private static final List<String> CONNECTIVES =
            List.of("、", "和", "及", "以及", "与", "其中", "，", ",", "包括", "另", "还有", "并", "同时", "（", "(", "：", ":", "；");
    private static final List<String> LINKS = List.of("、", "和", "及", "与");
    private static final List<String> REVIEWS = List.of("集体审议", "审议", "审核", "审查", "评查", "公示");
    private static final List<String> VERBS = List.of(
            "集体审议", "审议", "审核", "审查", "评查", "排查", "检查", "公示", "公开", "办理", "受理", "承办", "移送", "移交", "召开", "举办", "作出",
            "下达", "核发", "发放", "批复", "审批", "入库", "聘请", "发现", "查处", "查封", "清理", "出台", "答复", "申请", "整改", "完成", "备案", "出动",
            "处罚", "登记", "应诉", "组织", "开展", "解决", "收集", "安装", "帮助", "走访", "处理", "办结", "立案", "减少", "增加", "增长", "下降");
    private static final WordIndex VERB_INDEX = WordIndex.byFirst(VERBS);

    private final Passage passage;
    private final int number;

    ClauseReader(Passage passage, int number) {
        this.passage = passage;
        this.number = number;
    }

    /** The figures of all sentences of the paragraph, in order. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Passage.Sentence sentence : passage.sentences()) {
            figures.addAll(new SentenceReader(sentence).figures());
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
        private final List<Figure> figures = new ArrayList<>();
        private String verb = "";

        SentenceReader(Passage.Sentence sentence) {
            this.sentence = sentence;
        }

        List<Figure> figures() {
            for (int i = 0; i < sentence.quantities().size(); i++) {
                Link link = i == 0 ? Link.NONE : link(i);
                Figure figure = figure(i, link);
                String found = governor(figure.own());
                verb = found.isEmpty() && link == Link.LISTED ? verb : found;
                figures.add(figure);
            }
            return Shares.distribute(figures);
        }

        private Link link(int index) {
            int from = sentence.quantities().get(index - 1).end();
            int to = sentence.quantities().get(index).start();
            if (full(from, to)) {
                return Link.BROKEN;
            }
            return joined(from, to) ? Link.LISTED : Link.CLAUSE;
        }

        private Figure figure(int index, Link link) {
            Quantity quantity = sentence.quantities().get(index);
            int floor = index == 0
                    ? sentence.start()
                    : sentence.quantities().get(index - 1).end();
            int start = clauseStart(quantity.start(), floor);
            String raw = between(start, quantity.start());
            String own = withoutConnectives(index > 0 && start == floor ? afterNoun(raw) : raw);
            String after = after(sentence, index);
            boolean bare = Words.empty(own) && Words.firstPart(after).isEmpty();
            String before = bare ? borrowed(quantity, link) + own : head(own, link) + governed(own, link, raw);
            String segment = segment(sentence.start(), quantity.start());
            String scope = Campaign.in(segment);
            return new Figure(quantity, number, sentence, own, before, after, segment, scope, link == Link.LISTED);
        }

        /** What a figure without words is about: the figure before it, else the clause before it. */
        private String borrowed(Quantity quantity, Link link) {
            return link == Link.NONE || link == Link.BROKEN
                    ? clauseBefore(quantity.start(), sentence.start())
                    : figures.get(figures.size() - 1).own();
        }

        /** A list's further figure without words of its own stands below those of the figure before it. */
        private String head(String own, Link link) {
            return own.isEmpty() && link == Link.LISTED
                    ? figures.get(figures.size() - 1).before() + "，"
                    : "";
        }

        /** A list's item without a verb of its own takes the list's; a review governs across commas too. */
        private String governed(String own, Link link, String raw) {
            boolean part = raw.contains("包括") || raw.contains("其中") || own.startsWith("对");
            if (verb.isEmpty() || part || link == Link.BROKEN) {
                return own;
            }
            return reviewed(own) || (link == Link.LISTED && lastVerb(own).isEmpty()) ? verb + own : own;
        }

        /** 审议…6起，查封扣押1起: a review governs what names no act of its own. */
        private boolean reviewed(String own) {
            return REVIEWS.contains(verb) && (lastVerb(own).isEmpty() || nominal(own));
        }
    }

    private String between(int from, int to) {
        return Words.dense(passage.text(), Math.max(from, to - BEFORE), to);
    }

    /** Scans back to the break that begins the clause; brackets that are closed before the figure belong to it. */
    private int clauseStart(int at, int floor) {
        int i = at;
        while (i > floor) {
            char c = passage.text().charAt(i - 1);
            if (c == '）' || c == ')' || c == '》' || c == '”') {
                i = openOf(c, i - 1, floor);
            } else if (c == '（' || c == '(') {
                return i;
            } else if (BREAKS.indexOf(c) >= 0 && shows(i, at)) {
                return i;
            } else {
                i--;
            }
        }
        return floor;
    }

    private boolean shows(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Words.blank(passage.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int openOf(char close, int at, int floor) {
        String open = switch (close) {
            case '）', ')' -> "（(";
            case '》' -> "《";
            default -> "“";
        };
        for (int i = at - 1; i >= Math.max(floor, at - BEFORE); i--) {
            if (open.indexOf(passage.text().charAt(i)) >= 0) {
                return i;
            }
        }
        return at;
    }

    /** 154名执法人员、2名监察人员: what stands before the list's mark belongs to the figure before. */
    private static String afterNoun(String raw) {
        boolean listed = CONNECTIVES.stream().anyMatch(raw::startsWith) || raw.contains("分别");
        int mark = raw.endsWith("及") || raw.endsWith("与")
                ? raw.length() - 1
                : Math.max(raw.lastIndexOf('、'), raw.lastIndexOf('和'));
        return listed ? raw : raw.substring(mark + 1);
    }

    private static String withoutConnectives(String raw) {
        String own = raw;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String word : CONNECTIVES) {
                if (own.startsWith(word)) {
                    own = own.substring(word.length());
                    shorter = true;
                }
            }
        }
        return own;
    }

    /** True where only a list's comma stands between two figures' clauses. */
    private boolean joined(int from, int to) {
        String between = Words.dense(passage.text(), from, to);
        boolean comma = BREAKS.chars().anyMatch(c -> between.indexOf(c) >= 0);
        boolean mark = between.indexOf('、') >= 0 || LINKS.stream().anyMatch(between::endsWith);
        return LINKS.stream().anyMatch(between::startsWith) || (mark && !comma);
    }

    private boolean full(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("；;。".indexOf(passage.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean nominal(String own) {
        return own.startsWith("查封") || own.startsWith("行政强制") || own.startsWith("移送") || own.startsWith("处罚");
    }

    /** A review in the clause governs what follows, whatever verbs stand behind it; else the last verb does. */
    private static String governor(String own) {
        for (String review : REVIEWS) {
            if (own.contains(review)) {
                return review;
            }
        }
        return lastVerb(own);
    }

    private static String lastVerb(String words) {
        return VERB_INDEX.last(words);
    }

    private String clauseBefore(int at, int floor) {
        int i = at;
        while (i > floor && BREAKS.indexOf(passage.text().charAt(i - 1)) < 0) {
            i--;
        }
        if (i <= floor) {
            return "";
        }
        return withoutConnectives(between(clauseStart(i - 1, floor), i - 1));
    }

    private String segment(int from, int to) {
        int start = Math.max(from, to - SEGMENT);
        for (int i = to - 1; i >= start; i--) {
            char c = passage.text().charAt(i);
            if (c == '；' || c == ';') {
                start = i + 1;
                break;
            }
        }
        return Words.dense(passage.text(), start, to);
    }

    private String after(Passage.Sentence sentence, int index) {
        StringBuilder after = new StringBuilder();
        int at = sentence.quantities().get(index).end();
        for (int i = index + 1; i <= sentence.quantities().size() && after.length() < AFTER; i++) {
            boolean last = i == sentence.quantities().size();
            int to = last ? sentence.end() : sentence.quantities().get(i).start();
            after.append(Words.dense(passage.text(), at, Math.min(to, at + AFTER)));
            if (!last) {
                after.append('#');
                at = sentence.quantities().get(i).end();
            }
        }
        return after.length() > AFTER ? after.substring(0, AFTER) : after.toString();
    }
}
