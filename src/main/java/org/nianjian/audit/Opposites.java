package org.nianjian.audit;

import java.util.List;

/** Whether a list tells a thing and its contrary (通过24件、不予通过4件), so that nothing is left out. */
final class Opposites {
    private static final int WORD = 2;
    private static final List<String> NOT = List.of("不予", "未予", "不", "未");

    private Opposites() {}

    static boolean among(List<String> parts) {
        return parts.stream().anyMatch(part -> denied(part, parts));
    }

    /** True where another part tells, undenied, what this one denies. */
    private static boolean denied(String part, List<String> parts) {
        for (String not : NOT) {
            int at = part.indexOf(not);
            int begin = at + not.length();
            if (at >= 0 && begin + WORD <= part.length()) {
                String word = part.substring(begin, begin + WORD);
                return parts.stream().anyMatch(other -> affirms(other, word));
            }
        }
        return false;
    }

    private static boolean affirms(String part, String word) {
        int at = part.indexOf(word);
        return at == 0 || at > 0 && "不未予".indexOf(part.charAt(at - 1)) < 0;
    }
}
