package org.nianjian.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;

/**
 * A total and the parts that its sentence lists for it.
 *
 * @param claim what the words say of the parts
 * @param whole the words of the total
 * @param parts the figures listed, whose words are {@code words}
 * @param kinds how many of them are kinds of the thing; those behind may tell how far it is (办结)
 * @param open true where figures of another kind stand among the parts, so that some may be missed
 * @param untold true where the words behind the list tell of a rest without its number, or of the first of many
 */
record Parts(
        Claim claim,
        Mention total,
        String whole,
        List<Mention> parts,
        List<String> words,
        int kinds,
        boolean open,
        boolean untold) {
    private static final int REACH = 6;
    private static final int SORTED = 14;
    private static final Set<String> RATES = Set.of("%", "‰", "百分点");
    /** A list that follows may be of several things side by side. */
    static final String EACH = "分别";

    private static final String BEHIND = "；其中";
    private static final String ORDERED = "责令";
    private static final char LIKE = '等';
    private static final String COUNTS = "两三四五六七八九";
    private static final String END = "，；。";

    /** What the words before a list say of it. */
    enum Claim {
        /** 其中: parts, maybe not all. */
        AMONG,
        /** 包括, 分别为, brackets: all parts. */
        WHOLE,
        /** 按来源分: all parts, named by what they are sorted by. */
        SORTED,
        /** Nothing: the parts' own names must say that they are all. */
        NONE
    }

    Parts {
        parts = List.copyOf(parts);
        words = List.copyOf(words);
    }

    /** The list of which figure {@code first} is the first part, if it is one. */
    static Optional<Parts> from(Line line, int first) {
        int named = Among.total(line, first);
        Claim claim = named >= 0 ? Claim.AMONG : claim(line.lead(first));
        int total = named >= 0 ? named : total(line, first, claim);
        if (total < 0) {
            return Optional.empty();
        }
        List<Mention> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean ended = collect(line, first, parts, words);
        boolean untold = !parts.isEmpty() && unfinished(line, last(line, first, parts));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parts(
                        claim,
                        line.figure(total),
                        line.words(total),
                        parts,
                        words,
                        kinds(words),
                        ended || untold,
                        untold));
    }

    /** The figures that stand as a list from {@code first} on, whatever their total is. */
    static List<Mention> siblings(Line line, int first) {
        List<Mention> parts = new ArrayList<>();
        collect(line, first, parts, new ArrayList<>());
        return parts;
    }

    /** True for words that tell how far the things are; 责令改正 is an order to go so far. */
    static boolean stage(String words) {
        return WordTable.any(words, "stage") && !words.contains(ORDERED);
    }

    /** The same list below another total. */
    Parts of(Mention other) {
        return new Parts(claim, other, whole, parts, words, kinds, open, untold);
    }

    private static int kinds(List<String> words) {
        int kinds = 1;
        while (kinds < words.size() && !stage(words.get(kinds))) {
            kinds++;
        }
        return stage(words.get(0)) ? words.size() : kinds;
    }

    /** The list without what only tells how far things are. */
    Parts withoutStages() {
        return new Parts(claim, total, whole, parts.subList(0, kinds), words.subList(0, kinds), kinds, open, untold);
    }

    /** 其中报告书4个、报告表56个，另有登记表备案188个: the list up to what is told besides, where it comes nearer to the total so. */
    Parts nearer(Line line) {
        for (int i = 2; i < parts.size(); i++) {
            if (WordTable.any(line.lead(line.figures().indexOf(parts.get(i))), "besides")) {
                Parts some = upTo(i);
                return some.off().compareTo(off()) < 0 ? some : this;
            }
        }
        return this;
    }

    private Parts upTo(int end) {
        return new Parts(
                claim, total, whole, parts.subList(0, end), words.subList(0, end), Math.min(kinds, end), open, untold);
    }

    private BigDecimal off() {
        return Amounts.total(parts).subtract(total.value()).abs();
    }

    /** The list up to what is still open (其余5件, 在办12件), where it tells how far the things are; else the list. */
    Parts toRest() {
        int end = parts.size();
        while (end > 2 && !pending(words.get(end - 1))) {
            end--;
        }
        boolean told = stage(words.get(0)) && pending(words.get(end - 1));
        return told
                ? new Parts(claim, total, whole, parts.subList(0, end), words.subList(0, end), end, open, untold)
                : this;
    }

    /** The first parts, between which nothing but the mark of a list stands. */
    Parts row(Line line) {
        int first = line.figures().indexOf(parts.get(0));
        int end = 1;
        while (end < parts.size()
                && line.figure(first + end).equals(parts.get(end))
                && line.lead(first + end).indexOf('、') >= 0
                && line.lead(first + end).indexOf('，') < 0) {
            end++;
        }
        return new Parts(
                claim, total, whole, parts.subList(0, end), words.subList(0, end), Math.min(kinds, end), open, untold);
    }

    /** True where the parts are all kinds of a thing, which has no further ones. */
    boolean closed() {
        return WordTable.closes(words);
    }

    /** True where what is done and what is open are told, which make up the whole. */
    boolean completed() {
        String last = words.get(words.size() - 1);
        return words.size() > 1
                && stage(words.get(0))
                && (found(words.get(0)) ? WordTable.any(last, "rest") : pending(last))
                && parts.get(0).value().compareTo(total.value()) != 0;
    }

    /** 检查点位80个，发现问题31个，现场整改24个，限期整改7个: what was found is neither done nor open, and what follows is of it. */
    private static boolean found(String words) {
        return WordTable.any(words, "found")
                && WordTable.kind("closed").stream().noneMatch(words::contains);
    }

    /** The same where nothing else is told between. */
    boolean stagesOnly() {
        return words.subList(0, words.size() - 1).stream().allMatch(Parts::stage);
    }

    private static boolean pending(String words) {
        return WordTable.any(words, "pending") || WordTable.any(words, "rest");
    }

    /** True where the parts are all kinds of a thing; where no word opens them the total is none of those kinds itself. */
    boolean divided() {
        return (WordTable.divides(words) || Opposites.among(words))
                && (claim != Claim.NONE || !WordTable.sibling(whole, words) && !WordTable.apart(whole, words.get(0)));
    }

    private static Claim claim(String lead) {
        if (WordTable.any(lead, "among") || pointsBack(lead)) {
            return Claim.AMONG;
        }
        if (sorts(lead)) {
            return Claim.SORTED;
        }
        boolean whole = WordTable.any(lead, "whole") && !exampled(lead) || depth(lead) > 0;
        return whole ? Claim.WHOLE : Claim.NONE;
    }

    /** 来信、来访等渠道分别为: the list names some of many; 等三类 names all. */
    private static boolean exampled(String lead) {
        int each = lead.lastIndexOf(EACH);
        int like = each < 0 ? -1 : lead.lastIndexOf(LIKE, each);
        return like >= 0
                && lead.substring(like, each).chars().noneMatch(c -> END.indexOf(c) >= 0)
                && COUNTS.indexOf(lead.charAt(like + 1)) < 0;
    }

    /** 在上述项目中, 以上案件中: what follows is counted within what was told before; 县级以上集中式 points at nothing. */
    static boolean pointsBack(String lead) {
        int back = Math.max(lead.lastIndexOf("上述"), lead.lastIndexOf("以上"));
        int among = back < 0 || WordTable.any(lead, "level") ? -1 : lead.indexOf('中', back);
        return among > 0 && among - back < SORTED;
    }

    /** 按来源统计, 渠道构成为: what follows is all kinds of the thing, and none of it is the total of the rest. */
    static boolean sorts(String lead) {
        return sorted(lead) || WordTable.any(lead, "made");
    }

    /** 按违法类型分, 分地区看, 就环节而言: what follows is sorted by that, and nothing is left out. */
    private static boolean sorted(String lead) {
        return sorted(lead, "by", "sorted") || sorted(lead, "seen", "view");
    }

    private static boolean sorted(String lead, String opening, String closing) {
        for (int i = 0; i < lead.length(); i++) {
            String behind = lead.substring(i, Math.min(lead.length(), i + SORTED + 1));
            Optional<String> by =
                    WordTable.kind(opening).stream().filter(behind::startsWith).findFirst();
            if (by.isPresent() && closes(behind.substring(by.get().length()), closing)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String behind, String closing) {
        return WordTable.any(behind, closing) && WordTable.kind("rule").stream().noneMatch(behind::startsWith);
    }

    /** The nearest figure before that counts the same kind of thing; beside a bracket it is the very figure before it. */
    private static int total(Line line, int first, Claim claim) {
        String lead = line.lead(first);
        Mention part = line.figure(first);
        boolean back = reachesBack(lead);
        int i = closed(lead) ? beforeBracket(line, first) : first - 1;
        int farthest = Amounts.adds(part) ? farthest(line, first, claim) : first;
        while (i >= farthest && (back || line.joined(i, first))) {
            boolean passed = pointsBack(lead) && counted(line.figure(i));
            if (!passed && Amounts.alike(line.figure(i), part)) {
                return i;
            }
            i--;
        }
        return papers(line, first, claim);
    }

    /** True where a list is of what stands before a semicolon too. */
    private static boolean reachesBack(String lead) {
        return pointsBack(lead) || lead.startsWith(BEHIND) || sorts(lead);
    }

    /** 决定书158份：涉气类61件: the figure right before, in another unit that counts the same things. */
    private static int papers(Line line, int first, Claim claim) {
        boolean told =
                claim != Claim.NONE && first > 0 && line.joined(first - 1, first) && Amounts.adds(line.figure(first));
        return told && Amounts.kin(line.figure(first - 1), line.figure(first), "list") ? first - 1 : -1;
    }

    private static int farthest(Line line, int first, Claim claim) {
        if (depth(line.lead(first)) > 0) {
            return first - 1;
        }
        return claim == Claim.NONE ? beforeComparison(line, first) : Math.max(0, first - REACH);
    }

    /** 受理845件，比上年减少3.2%（上年873件），办结830件: what is only compared with stands between. */
    private static int beforeComparison(Line line, int first) {
        int i = first - 1;
        while (i > 0 && first - i < REACH && stage(line.words(first)) && compared(line.figure(i), line.figure(first))) {
            i--;
        }
        return Math.max(0, i);
    }

    private static boolean compared(Mention figure, Mention part) {
        return figure.role() == Role.CHANGE || !figure.period().equals(part.period());
    }

    /** The figure before the bracket that closes in the words before {@code first}. */
    private static int beforeBracket(Line line, int first) {
        int i = first - 1;
        while (i > 0 && depth(line.lead(i)) <= 0) {
            i--;
        }
        return Math.min(i - 1, first - 2);
    }

    private static boolean counted(Mention figure) {
        return figure.relations().stream().anyMatch(relation -> relation.kind() == Relation.Kind.PART_OF);
    }

    private static int last(Line line, int first, List<Mention> parts) {
        int at = first;
        for (Mention part : parts) {
            while (!line.figure(at).equals(part)) {
                at++;
            }
        }
        return at;
    }

    /** True where the words behind the list tell of a rest without its number (其余为市局办理), or call it the first of many. */
    private static boolean unfinished(Line line, int last) {
        String behind = last + 1 < line.size() ? line.lead(last + 1) : line.tail();
        int end = 0;
        while (end < behind.length() && "；。".indexOf(behind.charAt(end)) < 0) {
            end++;
        }
        String words = behind.substring(0, end);
        return WordTable.any(words, "rest") || WordTable.any(words, "leading");
    }

    /** Gathers the parts; true where a figure of another kind ends them. */
    private static boolean collect(Line line, int first, List<Mention> parts, List<String> words) {
        Mention part = line.figure(first);
        int depth = 0;
        for (int i = first; i < line.size(); i++) {
            depth += i == first ? 0 : depth(line.lead(i));
            if (i > first && ends(line, first, i, depth)) {
                return false;
            }
            boolean aside = depth > 0 || RATES.contains(line.figure(i).unit());
            if (!aside && !Amounts.alike(line.figure(i), part)) {
                return further(line, first, i, part);
            }
            if (!aside) {
                parts.add(line.figure(i));
                words.add(line.words(i));
            }
        }
        return false;
    }

    /** True where behind a figure of another kind one follows that may be a further part. */
    private static boolean further(Line line, int first, int from, Mention part) {
        int last = Math.min(line.size(), from + 1 + REACH);
        for (int i = from + 1; i < last && line.joined(first, i); i++) {
            if (Amounts.alike(line.figure(i), part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Line line, int first, int i, int depth) {
        String lead = line.lead(i);
        boolean opens = depth == 0 && claim(lead) != Claim.NONE;
        return depth < 0 || opens || !line.joined(first, i) || closed(lead);
    }

    /** True where a bracket that opened before the list closes within the lead, whatever opens after it. */
    private static boolean closed(String lead) {
        int open = Math.max(lead.lastIndexOf('（'), lead.lastIndexOf('('));
        int close = Math.max(lead.indexOf('）'), lead.indexOf(')'));
        return close >= 0 && (open < 0 || close < Math.min(index(lead, '（'), index(lead, '(')));
    }

    private static int index(String lead, char mark) {
        int at = lead.indexOf(mark);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static int depth(String lead) {
        int depth = 0;
        for (int i = 0; i < lead.length(); i++) {
            char c = lead.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
        }
        return depth;
    }
}
