package org.nianjian.audit;

/** 作出处罚决定186件，罚款1524万元；处罚决定中，大气类112件: a list whose words name again what its total counts. */
final class Among {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final int REACH = 6;
    private static final String CASES = "案件";
    private static final String ENDS = "，；。：、";

    private Among() {}

    /** What the words say that the list is among, empty where they don't: 各类投诉 in 各类投诉中，, 处罚案件 in 处罚案件中涉气. */
    static String thing(String lead) {
        int comma = lead.lastIndexOf("中，");
        int among = comma < 0 ? lead.lastIndexOf('中') : comma;
        int from = among;
        while (from > 0 && ENDS.indexOf(lead.charAt(from - 1)) < 0) {
            from--;
        }
        boolean sized = among - from >= SHORTEST && among - from <= LONGEST;
        boolean begins = sized && from > 0 && "；。".indexOf(lead.charAt(from - 1)) >= 0;
        String thing = begins ? lead.substring(from, among) : "";
        return comma >= 0 || WordTable.kind("things").stream().anyMatch(thing::endsWith) ? thing : "";
    }

    /** By what its total names it: 结案 of 结案案件, which any list of cases may be of. */
    private static String name(String thing) {
        String named = thing.endsWith(CASES) && thing.length() >= 2 * SHORTEST
                ? thing.substring(0, thing.length() - CASES.length())
                : thing;
        return named.substring(named.length() - SHORTEST);
    }

    /** 事故54起；道路事故33起，工矿事故15起，其他事故8起: what all of a list behind a semicolon are kinds of, the rest among them. */
    private static String kinds(Line line, int first) {
        String own = line.own(first);
        if (line.lead(first).indexOf('；') < 0 || own.length() <= SHORTEST) {
            return "";
        }
        String kind = own.substring(own.length() - SHORTEST);
        boolean rest = false;
        int i = first;
        while (!rest
                && i < Math.min(line.size(), first + LONGEST)
                && line.joined(first, i)
                && line.own(i).endsWith(kind)) {
            rest = WordTable.any(line.own(i), "rest");
            i++;
        }
        return rest && i - first > SHORTEST ? kind : "";
    }

    /** The nearest figure before that counts what the words name, below none. */
    static int total(Line line, int first) {
        String thing = thing(line.lead(first));
        if (thing.isEmpty()) {
            thing = kinds(line, first);
        }
        if (thing.isEmpty() || !Amounts.adds(line.figure(first))) {
            return -1;
        }
        String name = name(thing);
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (Amounts.kin(line.figure(i), line.figure(first), "list")
                    && line.words(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }
}
