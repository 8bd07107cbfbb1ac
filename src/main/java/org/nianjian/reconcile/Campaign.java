package org.nianjian.reconcile;

import java.util.List;
import java.util.Set;

/** What a figure's words call by its name: “法律六进” in 组织“法律六进”活动41场. */
final class Campaign {
    private static final int COMPARED = 50;
    private static final char OPEN = '“';
    private static final char CLOSE = '”';
    private static final String LIKE = "”等";
    private static final Set<String> ACTS = TermTable.read("acts.tsv").keySet();

    private Campaign() {}

    /** The name that narrows a figure of that label; none where another label has it without its quotes, and so may tell the same. */
    static Set<String> of(String label, List<String> labels) {
        String name = name(label);
        String bare = name.replace("“", "").replace("”", "");
        boolean retold =
                labels.stream().limit(COMPARED).anyMatch(other -> !other.contains(name) && other.contains(bare));
        return name.isEmpty() || retold ? Set.of() : Set.of(name);
    }

    /** The quoted name that a label begins with behind words of doing; empty where it begins with none, or with one of many (“渔港夜校”等活动). */
    private static String name(String label) {
        int at = 0;
        int next = act(label, at);
        while (next > at) {
            at = next;
            next = act(label, at);
        }
        boolean opens = at < label.length() && label.charAt(at) == OPEN && !label.contains(LIKE);
        int close = label.indexOf(CLOSE, at);
        return opens ? label.substring(at, close < 0 ? label.length() : close + 1) : "";
    }

    /** Where the word of doing ends that stands at a place. */
    private static int act(String label, int at) {
        return ACTS.stream()
                .filter(word -> label.startsWith(word, at))
                .mapToInt(word -> at + word.length())
                .max()
                .orElse(at);
    }
}
