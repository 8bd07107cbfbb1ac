package org.nianjian.mention;

import java.util.List;
import org.nianjian.indicator.WordIndex;

/** What stands around a time word: whether it heads a clause, is only compared with, dates an event; how long it holds. */
final class TimePlace {
    private static final List<String> SUMMED = List.of("年累计", "年共", "年间");
    private static final String SENTENCE = "。！？\n";
    private static final String CLAUSE = "，,；;。！？\n";
    private static final String BRACKETED = "）)。！？\n";
    private static final String HEADS = "，,。；;：:\n（(！？、截至止到在是自从其中于而但";
    private static final String LEADING = "，,我全市县区省州旗局";
    private static final String COMPARING = "较比同与";
    private static final String NUMBERING = " 　（）().、．，:：0123456789一二三四五六七八九十是";
    private static final List<String> COMPARED = List.of("相比", "同期相比");
    private static final List<String> LATER_LAW = List.of("诉", "施行", "实施", "执行", "生效");
    private static final List<String> DAYS = List.of("的", "底", "末", "初", "上旬", "中旬", "下旬", "中");
    private static final WordIndex ISSUED = WordIndex.byFirst(List.of("修订", "印发", "出台", "施行", "公布", "发布", "下发", "颁布"));
    private static final WordIndex EVENTS = WordIndex.byFirst(List.of(
            "修订", "印发", "出台", "施行", "公布", "发布", "下发", "颁布", "召开", "组织", "开展", "举办", "举行", "启动", "通过", "成立", "制定", "签订",
            "签定", "实施", "联合", "召集", "邀请", "赴", "参加", "揭牌", "挂牌", "上线", "获", "荣获", "收到", "接到", "接受", "配合", "迎接", "建成",
            "聘请", "选派", "完成", "起", "正式"));
    private static final WordIndex ROUNDS = WordIndex.byFirst(List.of("进驻期间", "督察期间", "督查期间", "进驻督察", "进驻我"));
    private static final List<String> TELLING =
            List.of("显示，", "显示,", "悉，", "悉,", "了解，", "了解,", "介绍，", "介绍,", "统计，", "统计,");
    private static final String PARTS = "其中";
    private static final int STRETCH = 200;
    private static final int EVENT = 30;
    private static final int NUMBERED = 12;

    private final String text;
    private final int paragraph;
    private int sentenceFrom = -1;
    private int sentenceTo = -1;
    private int sentenceOfWholes = -1;
    private int partsTo = -1;

    TimePlace(String text, int paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    boolean follows(int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** True where the figures of so many years follow: 五年累计. */
    boolean summed(int at) {
        return follows(at, SUMMED);
    }

    /** True where 起 does not tell a beginning to count from: 起诉, 起施行. */
    boolean begins(int at) {
        return follows(at, LATER_LAW);
    }

    /** True for 较2021年, 2021年相比, 由2021年的; 和 compares a year only, not a part of one. */
    boolean compared(int at, int end, boolean year) {
        int last = at;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        char before = last > 0 ? text.charAt(last - 1) : '。';
        boolean than = COMPARING.indexOf(before) >= 0 || (year && before == '和');
        return than || follows(end, COMPARED) || ((before == '由' || before == '从') && value(end));
    }

    private boolean value(int at) {
        return at < text.length() && (text.charAt(at) == '的' || DateCursor.digit(text.charAt(at)));
    }

    /** True where a month tells how long was counted, and not when something happened: 7月份, 3月，…浓度为. */
    boolean counts(int at, int end, boolean marked) {
        if (marked) {
            return !issued(end);
        }
        return clauseHead(at) && !follows(end, DAYS) && !within(EVENTS, end, SENTENCE);
    }

    /** 到11月底: a cut-off without its usual word. */
    boolean reached(int at, int end) {
        boolean to = at > 0 && "到至".indexOf(text.charAt(at - 1)) >= 0;
        return to && follows(end, List.of("底", "末"));
    }

    /** True where a paper was issued then. */
    boolean issued(int end) {
        return within(ISSUED, end, CLAUSE);
    }

    /** 督察组2017年进驻期间，交办146件: the year of an inspection's round. */
    boolean round(int end) {
        return within(ROUNDS, end, CLAUSE);
    }

    private boolean within(WordIndex words, int from, String marks) {
        int last = Math.min(text.length(), from + EVENT);
        int stop = Math.min(from + 1, last);
        while (stop < last && marks.indexOf(text.charAt(stop)) < 0 && !DateCursor.digit(text.charAt(stop))) {
            stop++;
        }
        return words.within(text.substring(Math.min(from, stop), stop));
    }

    /** 截至11月底，今年 and 截至11月底，我市今年: the year named right behind a cut-off is the one cut off. */
    boolean leadsOn(int cutOff, int at) {
        boolean near = cutOff >= 0 && cutOff <= at && at - cutOff <= NUMBERED;
        return near && Words.dense(text, cutOff, at).chars().allMatch(c -> LEADING.indexOf(c) >= 0);
    }

    boolean clauseHead(int at) {
        int i = at;
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i - 1) != '\n') {
            i--;
        }
        return i == 0 || HEADS.indexOf(text.charAt(i - 1)) >= 0 || numbered(i) || paragraphHead(i);
    }

    /** 一是2021年: behind the number of a list inside its paragraph. */
    private boolean numbered(int at) {
        return at > 1 && text.charAt(at - 1) == '是' && DateCursor.numeral(text.charAt(at - 2));
    }

    private boolean sentenceHead(int at) {
        int i = at;
        while (i > 0 && " 　".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i == 0 || "。！？\n）、：".indexOf(text.charAt(i - 1)) >= 0 || text.startsWith("是", i - 1) || paragraphHead(i);
    }

    /** True where nothing but a number of a list, or who tells it (通报显示，), stands before it in its paragraph. */
    boolean paragraphHead(int at) {
        if (at - paragraph > NUMBERED) {
            return false;
        }
        if (Words.endsWithAny(text.substring(paragraph, at), TELLING)) {
            return true;
        }
        for (int i = paragraph; i < at; i++) {
            if (NUMBERING.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** How long another year than the report's holds: at a sentence's head it carries on, inside for its clause or bracket. */
    int other(int at, int end, boolean aside) {
        if (at > 0 && Marks.is(text.charAt(at - 1), Marks.BRACKET)) {
            return within(end, BRACKETED);
        }
        if (!sentenceHead(at)) {
            return within(end + 1, CLAUSE);
        }
        return aside ? sentenceEnd(end) : TimeWord.CARRIED;
    }

    /** Where the sentence ends; asked for in rising order, so that no stretch is looked over twice. */
    int sentenceEnd(int from) {
        if (from < sentenceFrom || from >= sentenceTo) {
            sentenceFrom = from;
            sentenceTo = stop(from);
        }
        return sentenceTo;
    }

    /** Where the sentence ends, and the next one with it that tells parts of what it told: 上半年共处罚107件。其中，…. */
    int partsEnd(int from) {
        int end = sentenceEnd(from);
        if (end != sentenceOfWholes) {
            sentenceOfWholes = end;
            boolean parts = end < text.length() && text.charAt(end) != '\n' && text.startsWith(PARTS, end + 1);
            partsTo = parts ? stop(end + 1) : end;
        }
        return partsTo;
    }

    private int stop(int from) {
        int i = from;
        while (i < text.length() && SENTENCE.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Where the first of the marks stands, looked for over a bounded stretch. */
    private int within(int from, String marks) {
        int last = Math.min(text.length(), from + STRETCH);
        int i = Math.min(from, last);
        while (i < last && marks.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
