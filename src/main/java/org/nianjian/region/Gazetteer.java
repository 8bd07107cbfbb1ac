package org.nianjian.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.nianjian.region.Region.Level;

/** All administrative divisions with their years in force, looked up by code or by name within a parent. */
public final class Gazetteer {
    private static final int OPENINGS = 1 << 16;
    private static final String TABLE = "/region/regions.csv";
    private static final String ZONE = "_Z01";
    private static final String UNNAMED = "开发区";
    private static final int CODE = 6;
    private static final int LATEST = Division.STILL - 1;

    private final Map<String, List<Division>> byCode = new HashMap<>();
    private final Map<String, List<Division>> byName = new HashMap<>();
    private final Map<String, List<Division>> byParent = new HashMap<>();
    private final ZoneKinds kinds = ZoneKinds.standard();

    /** The first two chars of all names, as bits. */
    private final BitSet openings = new BitSet(OPENINGS);

    private Gazetteer(List<Division> divisions) {
        for (Division division : divisions) {
            add(byCode, division.code(), division);
            add(byName, division.name(), division);
            if (!division.shortName().equals(division.name())) {
                add(byName, division.shortName(), division);
            }
            if (division.autonomous()) {
                String suffix = division.name().substring(division.name().length() - 1);
                add(byName, division.shortName() + suffix, division);
            }
            add(byParent, division.parent(), division);
        }
        byName.keySet().stream().filter(name -> name.length() > 1).forEach(name -> openings.set(opening(name)));
    }

    private static void add(Map<String, List<Division>> index, String key, Division division) {
        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(division);
    }

    /** The built-in gazetteer of {@code region/regions.csv}. */
    public static Gazetteer standard() {
        InputStream table = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new Gazetteer(reader.lines().skip(1).map(Division::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    /** The division with that code in force in {@code year}, else in the year before. */
    public Optional<Region> byCode(RegionCode code, int year) {
        if (code.code().length() > CODE) {
            return byCode(RegionCode.parse(code.code().substring(0, CODE)), year)
                    .map(parent -> zone(code, UNNAMED, parent));
        }
        return division(code.code(), year).map(division -> region(division, year));
    }

    /** All that a code has stood for; empty where no division has, or ever had, it. */
    public Optional<CodeHistory> history(RegionCode code) {
        if (code.code().length() > CODE) {
            RegionCode parent = RegionCode.parse(code.code().substring(0, CODE));
            return history(parent)
                    .map(above -> new CodeHistory(
                            zone(code, UNNAMED, above.region()),
                            Optional.of(parent),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()));
        }
        List<Division> rows = byCode.getOrDefault(code.code(), List.of()).stream()
                .sorted(Comparator.comparingInt(Division::from))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(history(rows));
    }

    private CodeHistory history(List<Division> rows) {
        Division last = rows.get(rows.size() - 1);
        int year = last.lastYear().orElse(LATEST);
        Region region = region(last, year);
        return new CodeHistory(
                region,
                parent(region, year).map(Region::code),
                Optional.of(rows.get(0).from()),
                last.lastYear(),
                rows.stream()
                        .filter(row -> !row.name().equals(last.name()))
                        .map(row -> row.name() + " (" + row.from() + "-" + (row.to() - 1) + ")")
                        .toList());
    }

    /** Whether a division has, or ever had, that code; for a zone, the division it is in. */
    public boolean knows(RegionCode code) {
        String division = code.code();
        return byCode.containsKey(division.substring(0, Math.min(CODE, division.length())));
    }

    /**
     * The only division of that name in the whole country in {@code year}, else in the year before.
     *
     * @param name official name (承德县) or short one (承德); an official name goes before a short one
     */
    public Optional<Region> byName(String name, int year) {
        return only(named(name, year));
    }

    /** The only division of that name anywhere below {@code parent} in {@code year}, else in the year before. */
    public Optional<Region> byName(String name, Region parent, int year) {
        return only(named(name, parent, year));
    }

    /** False where surely no division has a name that begins with the first two chars of the words. */
    public boolean mayName(String words) {
        return words.length() > 1 && openings.get(opening(words));
    }

    private static int opening(String name) {
        return (name.charAt(0) * 31 + name.charAt(1) * 7) & OPENINGS - 1;
    }

    /** All divisions of that name in {@code year}, else in the year before; official names go before short ones. */
    public List<Region> named(String name, int year) {
        return inYear(byName.getOrDefault(name, List.of()), name, year);
    }

    /** All divisions of that name anywhere below {@code parent}. */
    public List<Region> named(String name, Region parent, int year) {
        List<Division> rows = byName.getOrDefault(name, List.of());
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Division> below =
                rows.stream().filter(division -> below(division, parent)).toList();
        return inYear(below, name, year);
    }

    /**
     * The development zone of {@code parent} that the words point at: 高新区 is 济宁高新技术产业开发区 in 济宁. It has the
     * statistics bureau's code where exactly one fits, and its parent's with {@code _Z01} where none does; nothing where
     * several fit, or where the words hold a name that no list knows.
     */
    public Optional<Region> zone(String words, Region parent, int year) {
        String own = withoutName(words, parent);
        Optional<ZoneKinds.Kind> kind = kinds.of(own);
        List<Region> found = listed(parent, own, year, zone -> ZoneNames.fits(own, zone.name()));
        if (found.isEmpty() && kind.isPresent()) {
            String number = kind.get().number();
            found = listed(
                    parent,
                    own,
                    year,
                    zone -> kinds.ofName(zone.name())
                            .filter(other -> other.number().equals(number))
                            .isPresent());
        }
        if (!found.isEmpty()) {
            return only(found);
        }
        return kind.map(known -> zone(new RegionCode(parent.code().code() + ZONE), known.name(), parent));
    }

    /** 亳州高新区 is the 高新区 of 亳州. */
    private static String withoutName(String words, Region parent) {
        for (String name : List.of(parent.name(), parent.shortName())) {
            if (words.startsWith(name) && words.length() > name.length() + 1) {
                return words.substring(name.length());
            }
        }
        return words;
    }

    private List<Region> listed(Region parent, String words, int year, Predicate<Division> fits) {
        List<Division> fitting = byParent.getOrDefault(parent.code().code(), List.of()).stream()
                .filter(division -> division.zone() && fits.test(division))
                .toList();
        List<Region> found = inYear(fitting, words, year);
        return found.isEmpty() ? listedLater(fitting, year) : found;
    }

    /** The bureau lists zones since 2017 only, though many are older: the first listing counts for the years before. */
    private List<Region> listedLater(List<Division> zones, int year) {
        return zones.stream()
                .filter(zone -> zone.from() > year)
                .min(Comparator.comparingInt(Division::from))
                .map(first -> zones.stream()
                        .filter(zone -> zone.from() == first.from())
                        .map(zone -> region(zone, zone.from()))
                        .toList())
                .orElse(List.of());
    }

    /** The division directly above, if there is one. */
    public Optional<Region> parent(Region region, int year) {
        String code = region.code().code();
        if (code.length() > CODE) {
            return byCode(RegionCode.parse(code.substring(0, CODE)), year);
        }
        return division(code, year)
                .flatMap(division -> division(division.parent(), year))
                .map(parent -> region(parent, year));
    }

    /** The divisions directly below in {@code year}, by code; zones are not among them, their land is the districts'. */
    public List<Region> children(Region region, int year) {
        return byParent.getOrDefault(region.code().code(), List.of()).stream()
                .filter(division -> !division.zone() && division.inForce(year))
                .sorted(Comparator.comparing(Division::code))
                .map(division -> region(division, year))
                .toList();
    }

    private Optional<Division> division(String code, int year) {
        List<Division> rows = byCode.getOrDefault(code, List.of());
        for (int tried : new int[] {year, year - 1}) {
            for (Division row : rows) {
                if (row.inForce(tried)) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private List<Region> inYear(List<Division> rows, String name, int year) {
        for (int tried : new int[] {year, year - 1}) {
            List<Division> found =
                    rows.stream().filter(row -> row.inForce(tried)).toList();
            if (!found.isEmpty()) {
                List<Division> official =
                        found.stream().filter(row -> row.name().equals(name)).toList();
                return (official.isEmpty() ? found : official)
                        .stream().map(row -> region(row, tried)).toList();
            }
        }
        return List.of();
    }

    private static boolean below(Division division, Region parent) {
        String code = parent.code().code();
        return switch (parent.level()) {
            case PROVINCE ->
                division.code().startsWith(code.substring(0, 2))
                        && !division.code().equals(code);
            case PREFECTURE -> division.parent().equals(code);
            case COUNTY, ZONE -> false;
        };
    }

    private Region region(Division division, int year) {
        return new Region(
                new RegionCode(division.code()),
                division.name(),
                division.shortName(),
                pathName(division, year),
                division.level());
    }

    private static Region zone(RegionCode code, String name, Region parent) {
        return new Region(code, name, name, parent.pathName() + name, Level.ZONE);
    }

    private String pathName(Division division, int year) {
        StringBuilder path = new StringBuilder(division.name());
        Optional<Division> above = above(division, year);
        while (above.isPresent()) {
            path.insert(0, above.get().name());
            above = above(above.get(), year);
        }
        return path.toString();
    }

    private Optional<Division> above(Division division, int year) {
        return division(division.parent(), year).or(() -> division(division.parent(), year + 1));
    }

    private static Optional<Region> only(List<Region> regions) {
        return regions.size() == 1 ? Optional.of(regions.get(0)) : Optional.empty();
    }
}
