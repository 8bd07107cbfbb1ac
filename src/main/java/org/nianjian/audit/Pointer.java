package org.nianjian.audit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nianjian.mention.Mention;

/**
 * Words around a number that point back at something counted before: 承办的19件人大建议中, 24名一线持证人员均, 全年11次培训实现.
 *
 * @param thing what is pointed back at, without what any thing may be called
 * @param actor the words before the act, which may name who did it
 * @param apart true where a comma stands before what is said of them: then all of the thing's name must be told again
 */
record Pointer(String thing, String actor, boolean apart) {
    private static final int LONGEST = 14;
    private static final int PAIR = 2;
    private static final char TOWARDS = '向';
    private static final String MARKS = "，。；、：,;:（）()";

    /** How the words around a number point back, empty where they don't. */
    static Optional<Pointer> of(Mention mention) {
        String sentence = mention.sentence();
        int at = sentence.offsetByCodePoints(0, Math.min(mention.at(), sentence.codePointCount(0, sentence.length())));
        String before = lastClause(sentence.substring(0, at));
        int begin = Math.min(sentence.length(), at + mention.text().length());
        String behind = sentence.substring(begin, Math.min(sentence.length(), begin + LONGEST));
        boolean acted = before.endsWith("的") && WordTable.any(before, "done_with");
        boolean bare = WordTable.only(before, "of_all");
        int end = acted || bare ? noun(behind) : -1;
        if (end < 0 || bare && end < PAIR) {
            return Optional.empty();
        }
        String words = before + behind.substring(0, end);
        boolean apart = end < behind.length() && MARKS.indexOf(behind.charAt(end)) >= 0;
        return Optional.of(new Pointer(plain(words), acted ? actor(before) : "", apart));
    }

    /** 公安机关 in 公安机关办理的; empty where nothing but the time or a 向 leads up to the act. */
    private static String actor(String before) {
        int act = before.length();
        for (String word : WordTable.kind("done_with")) {
            int at = before.indexOf(word);
            act = at < 0 ? act : Math.min(act, at);
        }
        String actor = before.substring(0, act);
        return WordTable.only(actor, "of_all") || actor.indexOf(TOWARDS) >= 0 ? "" : actor;
    }

    private static String lastClause(String before) {
        int from = before.length();
        while (from > 0 && MARKS.indexOf(before.charAt(from - 1)) < 0) {
            from--;
        }
        return before.substring(from).strip();
    }

    /** Where the noun ends behind which all or some of the set are spoken of; -1 where they aren't. */
    private static int noun(String behind) {
        int i = 0;
        while (i < behind.length() && MARKS.indexOf(behind.charAt(i)) < 0) {
            if (opens(behind, i, "of_them")) {
                return i;
            }
            i++;
        }
        return opens(behind, i + 1, "every_one") ? i : -1;
    }

    private static boolean opens(String words, int at, String kind) {
        return WordTable.kind(kind).stream().anyMatch(word -> words.startsWith(word, at));
    }

    /** Words with what any thing may be called struck out. */
    static String plain(String words) {
        String left = words;
        for (String word : WordTable.kind("filler")) {
            left = left.replace(word, "#");
        }
        return left;
    }

    private static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + PAIR <= words.length(); i++) {
            String pair = words.substring(i, i + PAIR);
            if (pair.indexOf('#') < 0) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /**
     * How much of it the words of a figure name, and of the figure it, in percent each.
     *
     * @param label what the figure counts
     * @param whole what its whole counts, empty where it has none
     */
    Shared shared(String label, String whole) {
        Set<String> mine = pairs(thing);
        Set<String> own = pairs(plain(label));
        Set<String> all = new HashSet<>(own);
        all.addAll(pairs(plain(whole)));
        boolean by = actor.isEmpty() || percent(pairs(plain(actor)), all) == Shared.ALL;
        int pointer = percent(mine, all);
        boolean named = !(apart && pointer < Shared.ALL) && !qualified(label + whole);
        return new Shared(pointer, percent(own, mine), by && named);
    }

    /** 办理的96件重大处罚案件 are some of the cases that a figure counts without that word. */
    private boolean qualified(String words) {
        return WordTable.kind("qualifier").stream().anyMatch(word -> thing.contains(word) && !words.contains(word));
    }

    /**
     * How like a pointer and a figure are.
     *
     * @param pointer how much of the pointer the figure names, in percent
     * @param figure how much of what the figure names the pointer has, in percent
     * @param by true where the pointer names nobody else who did it, and not some of the things only
     */
    record Shared(int pointer, int figure, boolean by) {
        private static final int HALF = 50;
        private static final int ALL = 100;

        boolean same() {
            return by && (pointer >= HALF && figure >= HALF || pointer == ALL && figure > 0);
        }

        int points() {
            return pointer + figure;
        }

        boolean any() {
            return pointer > 0;
        }
    }

    private static int percent(Set<String> some, Set<String> all) {
        long both = some.stream().filter(all::contains).count();
        return some.isEmpty() ? 0 : (int) (Shared.ALL * both / some.size());
    }
}
