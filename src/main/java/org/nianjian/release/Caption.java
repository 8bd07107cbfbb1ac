package org.nianjian.release;

import java.util.List;
import org.nianjian.quantity.Lexicon;

/**
 * What a published table, or a view of the database, is about; from {@code release/tables.tsv}.
 *
 * @param table its name, without {@code .csv}
 * @param nameZh its name for Chinese readers
 * @param meansZh one line on what a row is
 */
public record Caption(String table, String nameZh, String meansZh, String meansEn) {

    /** All of them, by name. */
    public static List<Caption> all() {
        return Lexicon.ofProgram("/release/tables.tsv", "table", "name_zh", "means_zh", "means_en").rows().stream()
                .map(row -> new Caption(row.cell(0), row.cell(1), row.cell(2), row.cell(3)))
                .toList();
    }
}
