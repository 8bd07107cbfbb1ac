package org.nianjian.audit;

import java.math.BigDecimal;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;

/** Which figure a rate is of by its name: 办结480件 before 办结率, 11个达到要求 before 达标率. */
final class RateNames {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int REACH = 8;
    private static final int STEM = 2;
    /** Chars of a rate's name before 率. */
    private static final int NAME = 4;

    private static final String RATE = "率";
    private static final String AMONG = "中";
    private static final String OTHER = "另";
    private static final String AHEAD = "提前";

    private final Line line;
    private final int from;

    RateNames(Line line, int from) {
        this.line = line;
        this.from = from;
    }

    /** The words before a percentage, those within it (约占55%) included; 优良比例 is an 优良率. */
    String said(int share) {
        String own = moved(share)
                ? line.own(share - 1).substring(0, line.own(share - 1).indexOf('率') + 1)
                : line.own(share);
        for (String word : WordTable.kind("proportion")) {
            own = own.replace(word, "率");
        }
        for (String word : WordTable.kind("taken")) {
            own = own.replace(word, "");
        }
        return line.figure(share).text().contains(Rates.OF) && !own.contains(Rates.OF) ? own + Rates.OF : own;
    }

    /** 办结率同比提高2.1个百分点，达91.4%: the name of the rate stands before its change. */
    private boolean moved(int share) {
        return share > from
                && line.figure(share - 1).role() == Role.CHANGE
                && line.own(share - 1).indexOf('率') > 0
                && WordTable.only(line.own(share), "to", "empty");
    }

    /** The figure that a rate counts by its name, -1 where none is plain. */
    int part(String own, int share) {
        int counted = counted(own, share);
        return counted < 0 && (ofThose(own, share) || named(own, share)) ? share - 1 : counted;
    }

    /** True where the figure counts what a rate of all that was received is of. */
    boolean counts(String own, int part) {
        int rate = own.lastIndexOf(RATE);
        return plain(own, rate)
                && says(line.own(part), stem(own, rate))
                && WordTable.only(line.own(part).replace(stem(own, rate), ""), "empty", "done");
    }

    /** True where a rate of nothing timely is named right before its number, and no older or open case is told of. */
    private boolean rate(String own, int rate) {
        return rate >= STEM
                && !line.unequal()
                && !WordTable.any(own, "timely")
                && WordTable.only(own.substring(rate + 1), "empty");
    }

    /** 256个取水口中，安装计量设施的有205个，安装率80.1%: a rate named by the very word that counts its part, beside its whole. */
    private boolean named(String own, int share) {
        int rate = own.lastIndexOf(RATE);
        return share - 2 >= from
                && rate(own, rate)
                && !WordTable.any(own, "beyond")
                && (named(own, share, rate - STEM)
                        || finding(own, rate) && named(own, share, rate - NAME)
                        || due(share, stem(own, rate)))
                && whole(share);
    }

    /** True where the figure two before a percentage below 100 may be the whole of the one between them, and no target. */
    private boolean whole(int share) {
        Mention base = line.figure(share - 2);
        Mention part = line.figure(share - 1);
        return !WordTable.any(line.clause(share - 2), "target")
                && line.figure(share).value().compareTo(HUNDRED) < 0
                && Amounts.kin(base, part, "rate")
                && base.value().compareTo(part.value()) >= 0;
    }

    /** 应到会48人，实到42人，到会率87.5%: named as what had to be done, beside what was. */
    private boolean due(int share, String stem) {
        return line.clause(share - 2).contains(stem)
                && WordTable.any(line.clause(share - 2), "due")
                && WordTable.kind("done").stream().anyMatch(line.own(share - 1)::startsWith);
    }

    /** 问题发现率 counts the 问题, where 问题整改率 does not. */
    private static boolean finding(String own, int rate) {
        return rate >= NAME && WordTable.kind("finding").contains(stem(own, rate));
    }

    /** True where the two chars of the rate's name at {@code at}, with nothing before them, count its part: 收回462份，回收率. */
    private boolean named(String own, int share, int at) {
        String stem = own.substring(at, at + STEM);
        String turned = new StringBuilder(stem).reverse().toString();
        return WordTable.only(own.substring(0, at), "empty")
                && (says(line.words(share - 1), stem) || says(line.own(share - 1), turned));
    }

    /** 12个断面中，11个达到要求，达标率91.7%: a rate of the few counted within the many, named by a word of theirs. */
    private boolean ofThose(String own, int share) {
        int rate = own.lastIndexOf(RATE);
        boolean among = share >= 2
                && !line.lead(share).equals(own)
                && rate(own, rate)
                && (line.noun(share - 2).endsWith(AMONG)
                        || line.own(share - 1).isEmpty()
                        || WordTable.any(line.lead(share - 1), "among"));
        return among
                && own.substring(rate - STEM, rate)
                        .chars()
                        .anyMatch(c -> line.words(share - 1).indexOf(c) >= 0);
    }

    /** The figure that counts what the rate is of: 办结480件 before 办结率. */
    private int counted(String own, int share) {
        int rate = own.lastIndexOf(RATE);
        if (!plain(own, rate)) {
            return -1;
        }
        int counted = counted(own, share, rate - STEM);
        boolean twice = counted < 0 && rate >= NAME && WordTable.kind("rate").contains(stem(own, rate - STEM));
        return twice ? counted(own, share, rate - NAME) : counted;
    }

    /** 不合格率 is a rate of what is 不合格. */
    private static boolean denied(String own, int at) {
        return at > 0 && (own.charAt(at - 1) == '不' || own.charAt(at - 1) == '未');
    }

    private static String stem(String own, int end) {
        return own.substring(end - STEM, end);
    }

    /** The figure whose words hold the two chars of the rate's name at {@code at}. */
    private int counted(String own, int share, int at) {
        int begin = denied(own, at) ? at - 1 : at;
        String stem = own.substring(begin, at + STEM);
        String subject = own.substring(0, begin);
        for (int i = share - 1; i >= Math.max(0, share - REACH); i--) {
            if (rated(i, stem)) {
                return -1;
            }
            boolean apart = i < share - 1 || !line.lead(share).equals(own);
            if (tells(i, stem, apart)) {
                return WordTable.only(subject, "empty") || line.allWordsTo(i).contains(subject) ? i : -1;
            }
        }
        return -1;
    }

    /** True where the words of a figure count what the rate is of; those behind it too, where they are not the rate's own. */
    private boolean tells(int at, String stem, boolean apart) {
        return (says(line.own(at), stem) || apart && says(line.noun(at), stem))
                && Amounts.adds(line.figure(at))
                && !left(line.own(at));
    }

    /** 抽检86批，合格79批，合格率91.9%，快检1200批，合格率99%: a rate of that name before has had its part. */
    private boolean rated(int at, String stem) {
        String own = line.own(at);
        return line.figure(at).unit().equals("%")
                && own.contains(stem + RATE)
                && WordTable.only(own.replace(stem + RATE, ""), "empty");
    }

    /** 其余5件由律师出庭, 提前完成1项: what is left over and what is done beyond the due is not what a rate counts. */
    private static boolean left(String own) {
        return WordTable.any(own, "rest")
                || WordTable.any(own, "besides")
                || own.startsWith(OTHER)
                || own.startsWith(AHEAD);
    }

    /** True where the word stands there, and not as what it is not: 不合格 is no 合格. */
    private static boolean says(String words, String stem) {
        int at = words.indexOf(stem);
        return at == 0 || at > 0 && words.charAt(at - 1) != '不' && words.charAt(at - 1) != '未';
    }

    /** True for a rate of all that was received, in a sentence that tells of no older or open cases. */
    private boolean plain(String own, int rate) {
        return rate >= STEM
                && !WordTable.any(own.substring(0, rate - STEM), "timely")
                && !line.unequal()
                && WordTable.only(own.substring(rate + 1), "empty")
                && WordTable.kind("rate").contains(own.substring(rate - STEM, rate));
    }
}
