package org.nianjian.mention;

import java.util.List;
import org.nianjian.indicator.WordIndex;

/** Tells whether a figure belongs to one campaign or joint action, by the words before it in its sentence. */
final class Campaign {
    private static final List<String> NAMES = List.of(
            "专项", "联合执法", "联合检查", "会同", "联合开展", "联合涉", "交叉执法", "交叉检查", "回头看", "百日", "夜查", "集中整治", "大排查", "行动中", "行动，",
            "行动,", "”行动", "攻坚行动", "大练兵", "双随机");
    private static final List<String> MANY = List.of("各类", "系列", "多项", "各项", "一系列", "等", "多次", "多个", "近年来", "制度", "机制");
    private static final WordIndex INDEX = WordIndex.byFirst(NAMES);
    private static final int SCOPE = 40;

    private Campaign() {}

    /** The clause that names the campaign, empty where there is none or where it speaks of many. */
    static String in(String segment) {
        if (!INDEX.within(segment)) {
            return "";
        }
        for (String name : NAMES) {
            int at = segment.lastIndexOf(name);
            if (at < 0) {
                continue;
            }
            int from = clauseStart(segment, at);
            int to = clauseEnd(segment, at);
            String clause = segment.substring(from, to);
            if (MANY.stream().noneMatch(clause::contains)) {
                return clause.length() > SCOPE ? clause.substring(clause.length() - SCOPE) : clause;
            }
        }
        return "";
    }

    private static int clauseStart(String segment, int at) {
        for (int i = at; i > 0; i--) {
            if ("，,：:。".indexOf(segment.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private static int clauseEnd(String segment, int at) {
        for (int i = at; i < segment.length(); i++) {
            if ("，,：:。".indexOf(segment.charAt(i)) >= 0) {
                return i;
            }
        }
        return segment.length();
    }
}
