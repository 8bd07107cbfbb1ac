package org.nianjian.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;

/** 不合格率由2.9%降至3.3%: two levels told one after the other, and a word that says the other way. */
final class Directions {
    private static final String FROM = "由从";

    private Directions() {}

    static List<Doubt> doubts(Line line) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            if (turned(line, i)) {
                doubts.add(tell(line.figure(i - 1), line.figure(i), line.lead(i)));
            }
        }
        return doubts;
    }

    private static boolean turned(Line line, int at) {
        String word = line.lead(at);
        Mention before = line.figure(at - 1);
        Mention after = line.figure(at);
        boolean levels = WordTable.kind("to").contains(word)
                && line.own(at - 1).chars().anyMatch(c -> FROM.indexOf(c) >= 0)
                && before.unit().equals(after.unit())
                && level(before)
                && level(after);
        boolean up = WordTable.any(word, "up");
        boolean down = WordTable.any(word, "down");
        return levels
                && up != down
                && (up
                        ? Amounts.range(after).below(Amounts.range(before))
                        : Amounts.range(before).below(Amounts.range(after)));
    }

    private static boolean level(Mention figure) {
        return figure.role() == Role.ACTUAL || figure.role() == Role.SHARE;
    }

    /** 抽检不合格率 of 抽检不合格率由2023年的降至. */
    private static String thing(String label) {
        int end = 0;
        while (end < label.length() && FROM.indexOf(label.charAt(end)) < 0) {
            end++;
        }
        return end > 0 ? label.substring(0, end) : label;
    }

    private static Doubt tell(Mention before, Mention after, String word) {
        return Doubt.of(
                Amounts.rate(after) ? "direction_rate" : "direction_amount",
                Map.of("label", thing(before.label()), "before", before.text(), "after", after.text(), "word", word),
                List.of(after, before));
    }
}
