package org.nianjian.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianjian.mention.Mention;

/** 全年处罚29件，罚款136.4万元，不计入上述数据: the last figure of its kind before words that say it is none of the agency's own. */
final class Uncounted {
    private static final int REACH = 8;
    private static final String ENDS = "；;。";
    private static final Map<String, String> WORDS = TermTable.read("uncounted.tsv");
    private static final Set<String> VERBS = words("verb");
    private static final Set<String> WHOLES = words("of");

    private Uncounted() {}

    /** The candidates without those that their report does not count in. */
    static List<Candidate> without(List<Candidate> candidates) {
        Map<String, Integer> last = new HashMap<>();
        for (Candidate candidate : candidates) {
            last.merge(sentence(candidate.mention()), candidate.mention().start(), Math::max);
        }
        return candidates.stream()
                .filter(candidate -> !uncounted(candidate.mention(), last))
                .toList();
    }

    private static boolean uncounted(Mention mention, Map<String, Integer> last) {
        return last.getOrDefault(sentence(mention), 0) == mention.start() && said(behind(mention));
    }

    private static String sentence(Mention mention) {
        return mention.reportId() + ' ' + (mention.start() - mention.at());
    }

    /** What the sentence goes on with behind a figure, up to a semicolon. */
    private static String behind(Mention mention) {
        String sentence = mention.sentence();
        int length = sentence.codePointCount(0, sentence.length());
        int from = sentence.offsetByCodePoints(0, Math.min(length, mention.at() + mention.end() - mention.start()));
        int to = from;
        while (to < sentence.length() && ENDS.indexOf(sentence.charAt(to)) < 0) {
            to++;
        }
        return sentence.substring(from, to);
    }

    private static boolean said(String words) {
        return VERBS.stream().anyMatch(verb -> {
            int at = words.indexOf(verb);
            int from = at + verb.length();
            return at >= 0
                    && WHOLES.stream()
                            .anyMatch(words.substring(from, Math.min(words.length(), from + REACH))::contains);
        });
    }

    private static Set<String> words(String use) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getValue().equals(use))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
