package org.nianjian.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Indicator;
import org.nianjian.reconcile.Cell;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.Region.Level;
import org.nianjian.region.RegionCode;
import org.nianjian.release.ObservationRow;
import org.nianjian.release.ReportRow;

/** What is in the release: regions, years, indicators, which of them meet, and how many rows of each kind there are. */
final class Overview {
    private final List<Indicator> indicators;
    private final Gazetteer gazetteer;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private final TreeSet<String> kinds = new TreeSet<>();
    private final Map<String, Long> counts = new HashMap<>();

    /** A region with the years that each indicator has. */
    private record Place(String code, String path, Optional<Region> region, Map<Integer, TreeSet<Integer>> covered) {}

    Overview(List<Indicator> indicators, Gazetteer gazetteer) {
        this.indicators = indicators;
        this.gazetteer = gazetteer;
        for (int i = 0; i < indicators.size(); i++) {
            columns.put(indicators.get(i).code(), i);
        }
    }

    /** Adds a region with all its values; returns its number. */
    int add(String refArea, List<ObservationRow> rows) {
        int latest = rows.stream()
                .mapToInt(row -> row.observation().cell().timePeriod())
                .max()
                .orElseThrow();
        Optional<Region> region =
                RegionCode.isCode(refArea) ? gazetteer.byCode(RegionCode.parse(refArea), latest) : Optional.empty();
        Place place = new Place(refArea, rows.get(0).refAreaName(), region, new HashMap<>());
        for (ObservationRow row : rows) {
            Cell cell = row.observation().cell();
            years.add(cell.timePeriod());
            kinds.add(cell.agencyKind());
            count("values");
            Optional.ofNullable(columns.get(cell.indicator()))
                    .ifPresent(column -> place.covered()
                            .computeIfAbsent(column, key -> new TreeSet<>())
                            .add(cell.timePeriod()));
        }
        places.add(place);
        return places.size() - 1;
    }

    void add(ReportRow report) {
        count("reports");
        counts.merge("figures", (long) report.mentions(), Long::sum);
        if (report.status().equals("quarantined")) {
            count("quarantined");
        } else if (report.refArea().isEmpty() || report.reportYear().isEmpty()) {
            count("unidentified");
        } else if (!report.status().equals("ok")) {
            count("duplicates");
        }
    }

    void add(Finding finding) {
        count(finding.kind().severity().toString());
    }

    private void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    /** The fields of an object that is open. */
    void write(Json json) {
        json.name("years").array();
        years.forEach(json::number);
        json.endArray().name("kinds").texts(kinds);
        json.name("counts").object();
        counts.keySet().stream().sorted().forEach(name -> json.name(name).number(counts.getOrDefault(name, 0L)));
        json.endObject().name("indicators").array();
        for (Indicator one : indicators) {
            json.texts(List.of(one.code(), one.nameZh(), one.nameEn(), one.unit(), one.definition()));
        }
        json.endArray().name("regions").array();
        places.forEach(place -> region(json, place));
        json.endArray();
    }

    private void region(Json json, Place place) {
        String name = place.region().map(Region::name).orElse(place.path().isEmpty() ? place.code() : place.path());
        String path = place.region().map(Region::pathName).orElse(place.path());
        Level level = place.region().map(Region::level).orElse(Level.ZONE);
        json.array().text(place.code()).text(name).text(path);
        json.text(level.name().toLowerCase(Locale.ROOT));
        json.texts(coverage(place)).endArray();
    }

    /** For each indicator up to the last one met, its years: a character each, the first year as 0. */
    private List<String> coverage(Place place) {
        List<Integer> all = List.copyOf(years);
        int last = place.covered().keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        List<String> coverage = new ArrayList<>();
        for (int column = 0; column <= last; column++) {
            StringBuilder letters = new StringBuilder();
            place.covered()
                    .getOrDefault(column, new TreeSet<>())
                    .forEach(year -> letters.append((char) ('0' + Collections.binarySearch(all, year))));
            coverage.add(letters.toString());
        }
        return coverage;
    }
}
