package org.nianjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.mention.Relation.Kind;
import org.nianjian.mention.RelationReader.Link;

/** Finds which figures are counted within another of the same sentence: 其中, 包括, brackets, 交办…办结. */
final class PartReader {
    private static final List<String> WORDS = List.of("其中", "包括", "包含", "含", "分别为", "有：");
    private static final List<String> DONE =
            List.of("办结", "整改完成", "完成整改", "未结", "阶段性办结", "剩余", "尚", "推进", "已整改", "结案", "存在问题", "完成");
    private static final List<String> WHOLES = List.of("交办", "转办", "受理", "发现", "反馈", "核查", "罚款", "检查", "接到", "收到", "去重");

    private final List<Draft> drafts;
    private final List<Link> links = new ArrayList<>();

    PartReader(List<Draft> drafts) {
        this.drafts = drafts;
    }

    List<Link> links() {
        int from = 0;
        while (from < drafts.size()) {
            int to = from + 1;
            while (to < drafts.size() && sameSentence(from, to)) {
                to++;
            }
            sentence(from, to);
            from = to;
        }
        return links;
    }

    private boolean sameSentence(int one, int other) {
        return drafts.get(one).figure().sentence().start()
                == drafts.get(other).figure().sentence().start();
    }

    private void sentence(int from, int to) {
        int whole = -1;
        for (int i = from + 1; i < to; i++) {
            String lead = lead(i);
            if (lead.indexOf('；') >= 0 || lead.indexOf(';') >= 0) {
                whole = -1;
            }
            if (opens(lead)) {
                whole = nearestWhole(from, i);
            }
            if (whole >= 0 && fits(whole, i)) {
                links.add(new Link(i, Kind.PART_OF, whole));
            } else if (whole < 0 && closes(i)) {
                int received = received(from, i);
                if (received >= 0) {
                    links.add(new Link(i, Kind.PART_OF, received));
                }
            }
        }
    }

    /** The words between the figure before and this one. */
    private String lead(int i) {
        Figure before = drafts.get(i - 1).figure();
        String after = before.after();
        int mark = after.indexOf('#');
        return mark < 0 ? after : after.substring(0, mark);
    }

    private static boolean opens(String lead) {
        return WORDS.stream().anyMatch(lead::contains) || lead.startsWith("（") || lead.startsWith("(");
    }

    /** The nearest figure before that has the unit of the part and is no part itself. */
    private int nearestWhole(int from, int part) {
        for (int i = part - 1; i >= from; i--) {
            if (sameUnit(i, part) && larger(i, part)) {
                return i;
            }
        }
        return -1;
    }

    private boolean fits(int whole, int part) {
        return sameUnit(whole, part) && larger(whole, part);
    }

    private boolean sameUnit(int one, int other) {
        String unit = drafts.get(one).figure().quantity().unit();
        return !unit.equals("%")
                && unit.equals(drafts.get(other).figure().quantity().unit());
    }

    private boolean larger(int whole, int part) {
        return drafts.get(whole)
                        .figure()
                        .quantity()
                        .value()
                        .compareTo(drafts.get(part).figure().quantity().value())
                >= 0;
    }

    private boolean closes(int i) {
        return Words.any(drafts.get(i).figure().own(), DONE)
                || DONE.stream().anyMatch(Words.firstPart(drafts.get(i).figure().after())::contains);
    }

    private int received(int from, int part) {
        for (int i = part - 1; i >= from; i--) {
            Figure figure = drafts.get(i).figure();
            boolean whole = Words.any(figure.own() + Words.firstPart(figure.after()), WHOLES);
            if (whole && sameUnit(i, part) && larger(i, part)) {
                return i;
            }
            if (lead(i + 1).indexOf('；') >= 0) {
                return -1;
            }
        }
        return -1;
    }
}
