package org.nianjian.audit;

/** 作出处罚决定186件，罚款1524万元；处罚决定中，大气类112件: a list whose words name again what its total counts. */
final class Among {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final int REACH = 6;
    private static final String ENDS = "，；。：、";

    private Among() {}

    /** What the words say that the list is among, empty where they don't: 各类投诉 in 各类投诉中，. */
    static String thing(String lead) {
        int among = lead.lastIndexOf("中，");
        int from = among;
        while (from > 0 && ENDS.indexOf(lead.charAt(from - 1)) < 0) {
            from--;
        }
        boolean sized = among - from >= SHORTEST && among - from <= LONGEST;
        return sized && from > 0 && "；。".indexOf(lead.charAt(from - 1)) >= 0 ? lead.substring(from, among) : "";
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
        String name = thing.substring(thing.length() - SHORTEST);
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (Amounts.kin(line.figure(i), line.figure(first), "list")
                    && line.words(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }
}
