package org.nianjian.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.Observation;
import org.nianjian.release.Tables;

/** One part per indicator: its value in every region and year, all open at once, as values come region by region. */
final class IndicatorParts {
    static final String KIND = "i";

    private static final List<String> COLUMNS =
            List.of("region", "kind", "year", "value", "status", "bound", "disagreeing");

    private final Parts parts;
    private final Map<String, PartFile> open = new TreeMap<>();

    IndicatorParts(Parts parts) {
        this.parts = parts;
    }

    /** A value of the region with that number in the page's list of regions. */
    void add(int region, Observation observation) {
        Cell cell = observation.cell();
        Json json = open.computeIfAbsent(cell.indicator(), this::begin).json;
        json.array().number(region).text(cell.agencyKind()).number(cell.timePeriod());
        json.text(Tables.number(observation.chosen().value()));
        json.text(observation.status().name());
        json.text(observation.chosen().bound().toString());
        json.number(observation.conflictCount()).endArray();
    }

    void close() {
        for (PartFile part : open.values()) {
            part.json.endArray();
            parts.close(part);
        }
        open.clear();
    }

    private PartFile begin(String indicator) {
        PartFile part = parts.open(Parts.name(KIND, indicator));
        part.json.name("columns").texts(COLUMNS);
        part.json.name("values").array();
        return part;
    }
}
