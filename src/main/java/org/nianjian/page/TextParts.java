package org.nianjian.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.release.MentionRow;
import org.nianjian.release.PersonNames;
import org.nianjian.release.ReportRow;
import org.nianjian.release.ReportText;
import org.nianjian.release.Tables;

/** One part per report: its cleaned text and the figures in it. */
final class TextParts {
    static final String KIND = "t";

    private static final List<String> COLUMNS =
            List.of("start", "from", "to", "value", "unit", "bound", "role", "period", "region", "indicator", "label");

    private final Parts parts;
    private final Set<String> wanted;
    private final Map<String, Mention> found = new LinkedHashMap<>();

    /** {@code wanted} are the ids of mentions that are needed beside their text as well. */
    TextParts(Parts parts, Set<String> wanted) {
        this.parts = parts;
        this.wanted = wanted;
    }

    /** The mentions wanted that have come by, by id. */
    Map<String, Mention> found() {
        return found;
    }

    void write(ReportText report, List<MentionRow> mentions) {
        MaskedText text = new MaskedText(report.text());
        PartFile part = parts.open(Parts.name(KIND, report.report().reportId()));
        head(part.json, report.report());
        part.json.name("text").text(text.shown());
        part.json.name("columns").texts(COLUMNS);
        part.json.name("figures").array();
        for (MentionRow row : mentions) {
            figure(part.json, row.mention(), text);
            Optional.of(row.mention())
                    .filter(mention -> wanted.contains(mention.id()))
                    .ifPresent(mention -> found.put(mention.id(), mention));
        }
        part.json.endArray();
        parts.close(part);
    }

    private static void head(Json json, ReportRow report) {
        json.name("title").text(PersonNames.mask(report.title()));
        json.name("file").text(report.file());
        json.name("agency").text(report.agency());
        json.name("year").text(report.reportYear().map(Object::toString).orElse(""));
        json.name("published").text(report.published().map(Object::toString).orElse(""));
    }

    private static void figure(Json json, Mention mention, MaskedText text) {
        json.array().number(mention.start()).number(text.place(mention.start())).number(text.place(mention.end()));
        json.text(Tables.number(mention.value())).text(mention.unit());
        json.text(mention.bound().toString()).text(mention.role().toString());
        json.text(mention.period().map(Span::toString).orElse(""));
        json.text(mention.refArea()).text(mention.indicator());
        json.text(PersonNames.mask(mention.label())).endArray();
    }
}
