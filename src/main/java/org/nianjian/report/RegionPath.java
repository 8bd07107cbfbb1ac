package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.Region.Level;

/** Reads the regions a name begins with: 广东省广州市增城区 in 广东省广州市增城区司法局. */
final class RegionPath {
    private static final int LONGEST = 16;
    private static final int SHORTEST = 2;
    private static final String SUFFIXES = "省市区县州盟旗";
    private static final List<String> ZONE_ENDS =
            List.of("开发区", "高新区", "经开区", "新区", "示范区", "园区", "管理区", "度假区", "保税区", "港区", "风景区", "实验区", "集聚区", "新城");

    private final Gazetteer gazetteer;
    private final int year;

    RegionPath(Gazetteer gazetteer, int year) {
        this.gazetteer = gazetteer;
        this.year = year;
    }

    /** A way to read a name's beginning: the regions named there, the last one deepest, and where the rest begins. */
    record Match(Region region, int end) {}

    /** All ways to read regions at the beginning of the name, each as deep as it goes: 铁山港区 is no 港区 of 铁山. */
    List<Match> read(String name) {
        List<Match> matches = new ArrayList<>();
        for (int length = Math.min(LONGEST, name.length()); length >= SHORTEST; length--) {
            for (Region region : gazetteer.named(name.substring(0, length), year)) {
                if (region.level() != Level.ZONE || region.name().length() == length) {
                    deepen(name, new Match(region, length), matches);
                }
            }
        }
        int longest = matches.stream().mapToInt(Match::end).max().orElse(0);
        List<Match> deepest = matches.stream()
                .filter(match -> match.end() == longest)
                .distinct()
                .toList();
        List<Match> divisions = deepest.stream()
                .filter(match -> match.region().level() != Level.ZONE)
                .toList();
        return divisions.isEmpty() ? listedBeforeMade(deepest, name) : divisions;
    }

    /** 库尔勒经济技术开发区 is the zone that is listed by this name, not one without a code in 库尔勒市. */
    private static List<Match> listedBeforeMade(List<Match> zones, String name) {
        List<Match> listed = zones.stream()
                .filter(match -> name.startsWith(match.region().name()))
                .toList();
        return listed.isEmpty() ? zones : listed;
    }

    private void deepen(String name, Match match, List<Match> matches) {
        Optional<Match> deeper = below(name, match);
        deeper.ifPresentOrElse(next -> deepen(name, next, matches), () -> matches.add(match));
    }

    /** The longest name of a division or zone below the region that goes on in the text. */
    private Optional<Match> below(String name, Match match) {
        String rest = name.substring(match.end());
        if (match.region().level() == Level.COUNTY || match.region().level() == Level.ZONE) {
            return zone(rest, match);
        }
        for (int length = Math.min(LONGEST, rest.length()); length >= SHORTEST; length--) {
            Optional<Region> found = gazetteer.byName(rest.substring(0, length), match.region(), year);
            if (found.isPresent()) {
                int end = match.end() + length;
                return found.map(region -> new Match(region, end));
            }
        }
        return zone(rest, match);
    }

    private Optional<Match> zone(String rest, Match match) {
        if (!mayHaveZones(match.region()) || rest.isEmpty() || SUFFIXES.indexOf(rest.charAt(0)) >= 0) {
            return Optional.empty();
        }
        int end = ZONE_ENDS.stream()
                .filter(rest::contains)
                .mapToInt(word -> rest.indexOf(word) + word.length())
                .min()
                .orElse(0);
        return end == 0 || end > LONGEST
                ? Optional.empty()
                : gazetteer
                        .zone(rest.substring(0, end), match.region(), year)
                        .map(zone -> new Match(zone, match.end() + end));
    }

    /** A city's or county's zone is told by its kind alone; a province's only where the province is a city. */
    private static boolean mayHaveZones(Region region) {
        return switch (region.level()) {
            case PROVINCE -> region.name().endsWith("市");
            case PREFECTURE, COUNTY -> true;
            case ZONE -> false;
        };
    }

    /** The region of a branch within a city: 中站, 中站区, 高新区; nothing for 直属 or 第一. */
    Optional<Region> branch(String words, Region city) {
        if (words.length() < SHORTEST || city.level() == Level.COUNTY || city.level() == Level.ZONE) {
            return Optional.empty();
        }
        Optional<Region> district = gazetteer.byName(words, city, year);
        if (district.isPresent() || city.level() == Level.PROVINCE) {
            return district;
        }
        boolean zone = ZONE_ENDS.stream().anyMatch(words::endsWith)
                || words.equals("高新")
                || words.equals("经开")
                || words.equals("示范");
        return zone ? gazetteer.zone(words, city, year) : Optional.empty();
    }
}
