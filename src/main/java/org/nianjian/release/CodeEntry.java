package org.nianjian.release;

import java.util.List;
import org.nianjian.quantity.Lexicon;

/**
 * A code that stands in the files, with what it means.
 *
 * @param nameEn for CL_OBS_STATUS the name that SDMX gives it
 */
public record CodeEntry(String code, String nameZh, String nameEn, String meansZh, String meansEn) {

    /** The codes of obs_status, SDMX's CL_OBS_STATUS, as far as the dataset uses them. */
    public static List<CodeEntry> obsStatus() {
        return list("obs_status");
    }

    /** The codes of bound. */
    public static List<CodeEntry> bounds() {
        return list("bound");
    }

    /** The codes of rule. */
    public static List<CodeEntry> rules() {
        return list("rule");
    }

    /** Sorted by code. */
    private static List<CodeEntry> list(String name) {
        return Lexicon.ofProgram(
                        "/release/codes/" + name + ".tsv", "code", "name_zh", "name_en", "means_zh", "means_en")
                .rows()
                .stream()
                .map(row -> new CodeEntry(row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4)))
                .toList();
    }
}
