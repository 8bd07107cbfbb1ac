package org.nianjian.page;

import java.util.List;
import org.nianjian.quantity.Lexicon;
import org.nianjian.quantity.Lexicon.Row;

/** What the page says in both languages, {@code page/words.tsv}: an expert may reword it. */
final class Words {
    private static final List<Row> ROWS =
            Lexicon.ofProgram("/page/words.tsv", "key", "zh", "en").rows();

    private Words() {}

    /** As {@code {"key": ["zh", "en"]}}. */
    static void write(Json json) {
        json.object();
        for (Row row : ROWS) {
            json.name(row.cell(0)).texts(List.of(row.cell(1), row.cell(2)));
        }
        json.endObject();
    }

    static List<String> keys() {
        return ROWS.stream().map(row -> row.cell(0)).toList();
    }
}
