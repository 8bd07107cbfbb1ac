package org.nianjian.cli;

import java.util.Map;
import org.nianjian.mention.Mention;
import org.nianjian.release.MentionRow;
import org.nianjian.release.Tables;
import org.springframework.boot.json.JsonWriter;

/** A mention as a JSON object with the columns of mentions.csv; what names it within a store is empty. */
final class MentionLine {
    private static final JsonWriter<Map<String, String>> JSON = JsonWriter.standard();

    private MentionLine() {}

    static String of(String file, Mention mention) {
        Map<String, String> columns = Tables.MENTIONS.plain(new MentionRow(file, mention));
        columns.replace("report_id", "");
        columns.replace("mention_id", "");
        return JSON.writeToString(columns);
    }
}
