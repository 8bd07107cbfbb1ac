package org.nianjian.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the code off what is told of one kind where the report tells the same of all kinds: 检查食品经营主体1.2万家次 beside
 * 检查各类经营主体2万家次.
 */
final class Kinds {
    private static final String ALL = "各类";
    private static final int ACT = 2;
    /** The most tellings of all kinds that are looked at of one code. */
    private static final int MOST = 8;

    private static final List<String> PLACES = List.of("辖区", "全", "各", "本", "有关", "相关", "重点");

    /** Words of a telling of all kinds: the act before {@link #ALL} and the things behind it. */
    private record General(String act, String things, Draft told) {

        /** True for the same act on some of the same things. */
        boolean covers(Draft other) {
            String own = other.figure().own();
            int kind = own.lastIndexOf(act) + ACT;
            int end = own.length() - things.length();
            return own.endsWith(things)
                    && kind >= ACT
                    && end - kind >= ACT
                    && !Words.startsWithAny(own.substring(kind), PLACES)
                    && told.comparable(other)
                    && told.figure()
                                    .quantity()
                                    .value()
                                    .compareTo(other.figure().quantity().value())
                            > 0;
        }
    }

    private Kinds() {}

    /** Replaces the drafts of which it holds. */
    static void takeOff(List<Draft> drafts) {
        Map<String, List<General>> generals = new HashMap<>();
        drafts.stream().filter(draft -> !draft.indicator().isEmpty()).forEach(draft -> note(draft, generals));
        drafts.replaceAll(draft -> covered(draft, generals) ? draft.uncoded() : draft);
    }

    private static boolean covered(Draft draft, Map<String, List<General>> generals) {
        return generals.getOrDefault(draft.indicator(), List.of()).stream().anyMatch(general -> general.covers(draft));
    }

    private static void note(Draft draft, Map<String, List<General>> generals) {
        String own = draft.figure().own();
        int all = own.lastIndexOf(ALL);
        String things = all < 0 ? "" : own.substring(all + ALL.length());
        List<General> known = generals.computeIfAbsent(draft.indicator(), code -> new ArrayList<>(1));
        if (all >= ACT && things.length() >= ACT && known.size() < MOST) {
            known.add(new General(own.substring(all - ACT, all), things, draft));
        }
    }
}
