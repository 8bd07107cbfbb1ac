package org.nianjian.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Span;
import org.springframework.boot.json.JsonWriter;

/** A mention as a JSON object with the columns of mentions.csv; what names it within a store is empty. */
final class MentionLine {
    private static final JsonWriter<Map<String, String>> JSON = JsonWriter.standard();

    private MentionLine() {}

    static String of(String file, Mention mention) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("report_id", "");
        columns.put("file", file);
        columns.put("mention_id", "");
        columns.put("start", Integer.toString(mention.start()));
        columns.put("end", Integer.toString(mention.end()));
        columns.put("text", mention.text());
        columns.put("value", number(mention.value()));
        columns.put("unit", mention.unit());
        columns.put("bound", mention.bound().toString());
        columns.put("role", mention.role().toString());
        columns.put(
                "time_period",
                mention.period()
                        .map(span -> Integer.toString(span.timePeriod()))
                        .orElse(""));
        columns.put(
                "period_start",
                mention.period().map(Span::start).map(Object::toString).orElse(""));
        columns.put(
                "period_end",
                mention.period().map(Span::end).map(Object::toString).orElse(""));
        columns.put("ref_area", mention.refArea());
        columns.put("indicator", mention.indicator());
        columns.put("label", mention.label());
        columns.put(
                "relations",
                mention.relations().stream().map(Relation::toString).collect(Collectors.joining(" ")));
        columns.put("sentence", mention.sentence());
        return JSON.writeToString(columns);
    }

    private static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
