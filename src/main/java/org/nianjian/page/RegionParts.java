package org.nianjian.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.Explanation;
import org.nianjian.reconcile.Explanation.Heard;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Rule;
import org.nianjian.reconcile.SourceReport;
import org.nianjian.release.ObservationRow;
import org.nianjian.release.PersonNames;
import org.nianjian.release.PlaceRow;
import org.nianjian.release.Tables;

/** One part per region: its values with all that was heard of each and what became of it, and its compositions. */
final class RegionParts {
    static final String KIND = "r";

    private static final List<String> VALUES = List.of(
            "kind",
            "indicator",
            "year",
            "value",
            "status",
            "flags",
            "bound",
            "period",
            "rule",
            "told",
            "disagreeing",
            "report",
            "start",
            "agency",
            "sentence",
            "decided",
            "heard");
    private static final List<String> HEARD = List.of(
            "report",
            "start",
            "text",
            "value",
            "unit",
            "bound",
            "role",
            "period",
            "verdict",
            "rule",
            "agency",
            "reportYear",
            "published");
    private static final List<String> COMPOSITIONS =
            List.of("indicator", "year", "report", "start", "label", "text", "value", "unit", "parts");
    private static final List<String> SHARES = List.of("report", "start", "label", "text", "value");

    private final Parts parts;
    private final Groups<PlaceRow> places;

    RegionParts(Parts parts, Groups<PlaceRow> places) {
        this.parts = parts;
        this.places = places;
    }

    /** The rows of one region; regions come in the order of their codes. */
    void write(String refArea, List<ObservationRow> rows) {
        List<PlaceRow> told = told(refArea);
        Map<Cell, Explanation> explained = new HashMap<>();
        told.forEach(place -> place.cells().forEach(cell -> explained.put(cell.cell(), cell)));
        PartFile part = parts.open(Parts.name(KIND, refArea));
        columns(part.json);
        part.json.name("values").array();
        rows.forEach(row -> value(
                part.json,
                row.observation(),
                Optional.ofNullable(explained.get(row.observation().cell()))));
        part.json.endArray().name("compositions").array();
        for (PlaceRow place : told) {
            Composition.among(place.told()).forEach(one -> composition(part.json, one, place.timePeriod()));
        }
        part.json.endArray();
        parts.close(part);
    }

    /** What is told of the region; regions that have no value are passed over. */
    private List<PlaceRow> told(String refArea) {
        while (places.nextKey().filter(key -> key.compareTo(refArea) < 0).isPresent()) {
            places.next();
        }
        return places.nextKey().filter(refArea::equals).isPresent() ? places.next() : List.of();
    }

    private static void columns(Json json) {
        json.name("columns").object();
        json.name("values").texts(VALUES);
        json.name("heard").texts(HEARD);
        json.name("compositions").texts(COMPOSITIONS);
        json.name("parts").texts(SHARES);
        json.endObject();
    }

    private static void value(Json json, Observation one, Optional<Explanation> why) {
        Cell cell = one.cell();
        Mention chosen = one.chosen();
        json.array().text(cell.agencyKind()).text(cell.indicator()).number(cell.timePeriod());
        json.text(Tables.number(chosen.value())).text(one.status().name());
        json.text(one.flags().stream().map(ObsStatus::name).collect(Collectors.joining(" ")));
        json.text(chosen.bound().toString())
                .text(period(chosen))
                .text(one.rule().toString());
        json.number(one.mentionCount()).number(one.conflictCount());
        json.text(chosen.reportId()).number(chosen.start()).text(one.agency());
        json.text(chosen.reportId().isEmpty() ? PersonNames.mask(chosen.sentence()) : "");
        json.texts(
                why.flatMap(Explanation::adjudication).map(RegionParts::decided).orElse(List.of()));
        json.array();
        why.map(Explanation::heard).orElse(List.of()).forEach(heard -> heard(json, heard));
        json.endArray().endArray();
    }

    private static List<String> decided(Adjudication decision) {
        return List.of(decision.author(), decision.decidedOn().toString(), PersonNames.mask(decision.reason()));
    }

    private static void heard(Json json, Heard heard) {
        Mention mention = heard.told().mention();
        SourceReport report = heard.told().report();
        json.array().text(mention.reportId()).number(mention.start()).text(PersonNames.mask(mention.text()));
        json.text(Tables.number(mention.value())).text(mention.unit());
        json.text(mention.bound().toString()).text(mention.role().toString()).text(period(mention));
        json.text(heard.verdict().name().toLowerCase(Locale.ROOT));
        json.text(heard.rule().map(Rule::toString).orElse(""));
        json.text(report.agency()).number(report.reportYear());
        json.text(report.published().map(Object::toString).orElse("")).endArray();
    }

    private static void composition(Json json, Composition one, int year) {
        Mention total = one.total();
        json.array().text(total.indicator()).number(year);
        json.text(total.reportId()).number(total.start()).text(PersonNames.mask(total.label()));
        json.text(PersonNames.mask(total.text()))
                .text(Tables.number(total.value()))
                .text(total.unit());
        json.array();
        for (Mention part : one.parts()) {
            json.array().text(part.reportId()).number(part.start()).text(PersonNames.mask(part.label()));
            json.text(PersonNames.mask(part.text()))
                    .text(Tables.number(part.value()))
                    .endArray();
        }
        json.endArray().endArray();
    }

    private static String period(Mention mention) {
        return mention.period().map(Span::toString).orElse("");
    }
}
