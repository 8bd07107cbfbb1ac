package org.nianjian.audit;

import java.util.ArrayList;
import java.util.List;

/** A total and the list that the next sentence sorts it into: 办理案件47件。按类型分，大气类21件、水类9件、固废类8件. */
final class Sorted {
    private static final int LEAST = 3;

    private Sorted() {}

    static List<Doubt> doubts(List<Line> lines, Counties counties) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Line list = lines.get(i);
            Line before = lines.get(i - 1);
            if (list.size() >= LEAST && sorts(list.lead(0)) && before.followedBy(list)) {
                doubts.addAll(Sums.sorted(before.with(list), before.size(), counties));
            }
        }
        return doubts;
    }

    /** True where a sentence that begins so sorts what the one before it tells. */
    static boolean sorts(String lead) {
        return Parts.sorts(lead)
                || Parts.pointsBack(lead)
                || !Among.thing("。" + lead).isEmpty()
                || WordTable.kind("among").stream().anyMatch(lead::startsWith);
    }
}
