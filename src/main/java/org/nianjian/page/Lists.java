package org.nianjian.page;

import java.util.List;
import java.util.Map;
import org.nianjian.finding.Finding;
import org.nianjian.mention.Mention;
import org.nianjian.release.PersonNames;
import org.nianjian.release.ReportRow;

/** The parts that hold one list each: the findings, the reports. */
final class Lists {
    private static final List<String> FINDINGS =
            List.of("severity", "kind", "region", "year", "indicator", "report", "message", "quotes");
    private static final List<String> REPORTS = List.of(
            "id",
            "file",
            "title",
            "kind",
            "region",
            "agency",
            "year",
            "published",
            "characters",
            "figures",
            "status",
            "reason");

    private Lists() {}

    static void findings(Parts parts, List<Finding> findings, Map<String, Mention> mentions) {
        PartFile part = parts.open("findings");
        part.json.name("columns").texts(FINDINGS).name("rows").array();
        for (Finding one : findings) {
            part.json
                    .array()
                    .text(one.kind().severity().toString())
                    .text(one.kind().toString());
            part.json.text(one.refArea()).text(one.timePeriod()).text(one.indicator());
            part.json.text(one.reportId()).text(PersonNames.mask(one.message())).array();
            Quotation.of(one, mentions).forEach(quotation -> quotation.write(part.json));
            part.json.endArray().endArray();
        }
        part.json.endArray();
        parts.close(part);
    }

    /** A part that takes one report after the other. */
    static PartFile reports(Parts parts) {
        PartFile part = parts.open("reports");
        part.json.name("columns").texts(REPORTS).name("rows").array();
        return part;
    }

    static void report(Json json, ReportRow one) {
        json.array()
                .text(one.reportId())
                .text(one.file())
                .text(PersonNames.mask(one.title()))
                .text(one.kind());
        json.text(one.refArea()).text(one.agency());
        json.text(one.reportYear().map(Object::toString).orElse(""));
        json.text(one.published().map(Object::toString).orElse(""));
        json.number(one.characters()).number(one.mentions()).text(one.status());
        json.text(PersonNames.mask(one.reason())).endArray();
    }
}
