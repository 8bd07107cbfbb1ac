package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.Region.Level;

/** What the page, the path and the text say of where an agency is whose name leaves it open. */
final class Hints {
    private static final int OFTEN = 2;

    private final Gazetteer gazetteer;
    private final int year;
    private final List<Region> page;
    private final String path;
    private final String text;

    Hints(Gazetteer gazetteer, int year, List<Agency> others, String path, String text) {
        this.gazetteer = gazetteer;
        this.year = year;
        this.path = path;
        this.text = text;
        List<Region> regions = new ArrayList<>();
        others.stream()
                .filter(Agency::decided)
                .forEach(agency -> regions.add(agency.regions().get(0)));
        regions.addAll(ofPath());
        this.page = regions.stream().distinct().toList();
    }

    /** Regions that are whole folder names, or that a file name begins with. */
    private List<Region> ofPath() {
        RegionPath names = new RegionPath(gazetteer, year);
        List<Region> regions = new ArrayList<>();
        for (String part : path.split("/")) {
            List<RegionPath.Match> matches = names.read(part);
            boolean whole = matches.size() == 1
                    && (matches.get(0).end() == part.length()
                            || !Character.isIdeographic(
                                    part.codePointAt(matches.get(0).end())));
            if (whole) {
                regions.add(matches.get(0).region());
            }
        }
        return regions;
    }

    /** The agency's region: the one its name says, else the only one that page, path or text point at. */
    Optional<Region> decide(Agency agency) {
        if (agency.decided()) {
            return Optional.of(agency.regions().get(0));
        }
        return agency.regions().isEmpty() ? general(agency) : among(agency.regions());
    }

    private Optional<Region> among(List<Region> regions) {
        List<Predicate<Region>> nearestFirst = List.of(
                page::contains,
                region -> above(region).limit(1).anyMatch(this::onPage),
                region -> above(region).anyMatch(this::onPage),
                region -> above(region).limit(1).anyMatch(above -> often(above.name())),
                region -> above(region).anyMatch(above -> often(above.name())));
        for (Predicate<Region> points : nearestFirst) {
            List<Region> pointed = regions.stream().filter(points).toList();
            if (!pointed.isEmpty()) {
                return pointed.size() == 1 ? Optional.of(pointed.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean onPage(Region region) {
        return page.contains(region) || path.contains(region.name());
    }

    private boolean often(String name) {
        int first = text.indexOf(name);
        int times = 0;
        while (first >= 0 && times < OFTEN) {
            times++;
            first = text.indexOf(name, first + name.length());
        }
        return times >= OFTEN;
    }

    private Stream<Region> above(Region region) {
        return Stream.iterate(
                        gazetteer.parent(region, year),
                        Optional::isPresent,
                        above -> above.flatMap(known -> gazetteer.parent(known, year)))
                .flatMap(Optional::stream);
    }

    /** 市生态环境局 on a page of 威海市 alone. */
    private Optional<Region> general(Agency agency) {
        if (!agency.general() || agency.own().contains("分局")) {
            return Optional.empty();
        }
        char suffix = agency.name().charAt(0);
        List<Region> fitting = page.stream()
                .filter(region -> region.name().charAt(region.name().length() - 1) == suffix)
                .filter(region -> region.level() != Level.ZONE)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
