package org.nianjian.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianjian.indicator.Indicator;
import org.nianjian.quantity.Lexicon;
import org.nianjian.release.CodeEntry;
import org.nianjian.release.ObservationRow;

/** The codes that a dataset uses, by code list, each with its names. */
final class Codes {
    private static final Lexicon TABLE = Lexicon.ofProgram("/exchange/codes.tsv", "code", "name_zh", "name_en");

    private final Map<String, Map<String, Name>> lists = new TreeMap<>();

    /** What a code is called. */
    record Name(String zh, String en) {}

    /** The lists that don't depend on what is told, and all indicators. */
    Codes(Iterable<Indicator> indicators) {
        for (Lexicon.Row row : TABLE.rows()) {
            String[] code = row.cell(0).split("\\.", 2);
            add(code[0], code[1], new Name(row.cell(1), row.cell(2)));
        }
        addAll("CL_BOUND", CodeEntry.bounds());
        addAll("CL_OBS_STATUS", CodeEntry.obsStatus());
        addAll("CL_RULE", CodeEntry.rules());
        indicators.forEach(one -> add("CL_INDICATOR", one.code(), new Name(one.nameZh(), one.nameEn())));
    }

    /** Takes in the region and the line of government of a row. */
    void add(ObservationRow row) {
        String area = row.observation().cell().refArea();
        String kind = row.observation().cell().agencyKind();
        add("CL_AREA", area, new Name(row.refAreaName(), row.refAreaName()));
        lists.computeIfAbsent("CL_AGENCY_KIND", list -> new TreeMap<>()).putIfAbsent(kind, new Name(kind, kind));
    }

    /** The codes of each list in their order, the lists in theirs. */
    Map<String, Map<String, Name>> lists() {
        return lists;
    }

    private void addAll(String list, List<CodeEntry> entries) {
        entries.forEach(entry -> add(list, entry.code(), new Name(entry.nameZh(), entry.nameEn())));
    }

    private void add(String list, String code, Name name) {
        lists.computeIfAbsent(list, any -> new TreeMap<>()).put(code, name);
    }
}
