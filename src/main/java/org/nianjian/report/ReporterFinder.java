package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.Region.Level;

/** Finds the agency that reports: named in the title, else signing, else the page's source, else in the path. */
final class ReporterFinder {
    private static final int BODY = 20_000;

    /** What papers and news on the environment, which are the ecology bureau's where they name none, are called. */
    private static final List<String> STATE = List.of("环境状况", "环境质量", "空气质量", "生态环境", "环境保护", "环境空气");

    /** What a title says behind the region whose own report it is: a subject, or a time. */
    private static final List<String> SUBJECTS = List.of(
            "法治", "政府", "依法", "关于", "二〇", "二○", "生态环境", "环境状况", "环境质量", "环境空气", "空气质量", "城市空气", "城市环境", "城区空气", "水环境",
            "中央", "今年", "上半年", "前三季度", "一季度");

    private static final Pattern YEAR =
            Pattern.compile("^(?:(?:19|20)\\d{2} ?年?度?)?(?:第?[一二三四]季度|上半年|前三季度|\\d{1,2}月份?|1[-—–~～至]\\d{1,2}月份?)?");

    private static final Pattern ASKED = Pattern.compile("从([\\u4E00-\\u9FFF]{4,24}?)(?:获悉|了解到|得知)");

    private final Gazetteer gazetteer;
    private final AgencyKinds kinds;
    private final AgencyFinder finder;
    private final int year;

    ReporterFinder(Gazetteer gazetteer, AgencyKinds kinds, int year) {
        this.gazetteer = gazetteer;
        this.kinds = kinds;
        this.finder = new AgencyFinder(gazetteer, kinds);
        this.year = year;
    }

    Reporter find(ReportParts parts, String text, String path) {
        List<Agency> titled = agencies(List.of(parts.title()));
        List<Agency> others = new ArrayList<>(agencies(parts.footer()));
        others.addAll(agencies(parts.header()));
        others.addAll(agencies(List.of(path.split("/"))));
        others.addAll(agencies(asked(parts.opening())));
        Hints hints = new Hints(gazetteer, year, others, path, text.substring(0, Math.min(BODY, text.length())));
        if (!titled.isEmpty()) {
            return reporter(titled.get(0), others, hints);
        }
        Optional<Region> region = regionOf(parts.title());
        if (region.isPresent()) {
            return ofRegion(region.get(), parts, others, text);
        }
        boolean bureau = text.contains("我局") || text.contains("我分局");
        return others.stream()
                .filter(agency -> !bureau || !kinds.kind(agency.own()).equals(AgencyKinds.GOVERNMENT))
                .findFirst()
                .map(agency -> reporter(agency, others, hints))
                .orElse(Reporter.UNKNOWN);
    }

    /** 记者从荆门市生态环境局获悉: whom news have their figures from. */
    private static List<String> asked(String opening) {
        return ASKED.matcher(opening).results().map(told -> told.group(1)).toList();
    }

    /** The reporter that a manifest names; its region is that of the name, else the one the text told. */
    Reporter named(String agency, Optional<Region> told) {
        List<Agency> found = agencies(List.of(agency));
        Optional<Region> region = found.stream()
                .filter(Agency::decided)
                .map(named -> named.regions().get(0))
                .findFirst();
        return new Reporter(region.or(() -> told), agency, kinds.kind(agency));
    }

    private List<Agency> agencies(List<String> lines) {
        return lines.stream()
                .flatMap(line -> {
                    List<Agency> found = finder.find(line, year);
                    return found.isEmpty() ? renamedLater(line) : found.stream();
                })
                .toList();
    }

    /** Names that came into force a year later, as far as the code was the same in the report's year. */
    private Stream<Agency> renamedLater(String line) {
        return finder.find(line, year + 1).stream()
                .map(agency -> new Agency(
                        agency.name(),
                        agency.general(),
                        agency.regions().stream()
                                .flatMap(region -> gazetteer.byCode(region.code(), year).stream())
                                .toList(),
                        agency.own()));
    }

    private Reporter reporter(Agency agency, List<Agency> others, Hints hints) {
        Optional<Agency> fuller = agency.general() ? fuller(agency, others) : Optional.empty();
        if (fuller.isPresent()) {
            return new Reporter(
                    Optional.of(fuller.get().regions().get(0)), fuller.get().name(), kinds.kind(agency.own()));
        }
        Optional<Region> region = hints.decide(agency);
        String name =
                agency.general() ? region.map(known -> completed(agency, known)).orElse("") : agency.name();
        return new Reporter(region, name, kinds.kind(agency.own()));
    }

    /** The same agency named with its city, in the source line or the signature. */
    private static Optional<Agency> fuller(Agency agency, List<Agency> others) {
        return others.stream()
                .filter(other -> !other.general() && other.decided())
                .filter(other -> other.own().equals(agency.own()))
                .filter(other -> agency.regions().isEmpty()
                        || agency.regions().containsAll(other.regions())
                        || agency.regions().contains(other.regions().get(0)))
                .findFirst();
    }

    /** 市生态环境局增城区分局 is 广州市生态环境局增城区分局. */
    private String completed(Agency agency, Region region) {
        boolean branch = agency.own().endsWith("分局") && agency.name().startsWith("市");
        Optional<Region> city = branch ? gazetteer.parent(region, year) : Optional.of(region);
        return city.filter(above -> above.level() != Level.PROVINCE || !branch)
                .map(above -> above.name() + agency.own())
                .orElse("");
    }

    /** The region a title begins with where it names no agency: 中站区2022年法治政府建设年度报告. */
    private Optional<Region> regionOf(String title) {
        String name = YEAR.matcher(title.startsWith("关于") ? title.substring(2) : title)
                .replaceFirst("");
        List<RegionPath.Match> matches = new RegionPath(gazetteer, year).read(name);
        if (matches.size() != 1 || matches.get(0).end() >= name.length()) {
            return Optional.empty();
        }
        Region region = matches.get(0).region();
        String rest = name.substring(matches.get(0).end());
        boolean ends = Character.isDigit(rest.charAt(0)) || SUBJECTS.stream().anyMatch(rest::startsWith);
        return ends ? Optional.of(region) : Optional.empty();
    }

    private Reporter ofRegion(Region region, ReportParts parts, List<Agency> others, String text) {
        Optional<Agency> signing = others.stream()
                .filter(agency -> agency.regions().equals(List.of(region)))
                .findFirst();
        if (signing.isPresent()) {
            return new Reporter(
                    Optional.of(region),
                    signing.get().name(),
                    kinds.kind(signing.get().own()));
        }
        if (parts.title().contains("政府工作报告")) {
            return new Reporter(Optional.of(region), region.name() + "人民政府", AgencyKinds.GOVERNMENT);
        }
        boolean agency = Stream.of("我局", "我委", "我厅", "我分局", "本局").anyMatch(text::contains);
        if (STATE.stream().anyMatch(parts.title()::contains)) {
            return new Reporter(Optional.of(region), "", AgencyKinds.ECOLOGY);
        }
        return new Reporter(Optional.of(region), "", agency ? AgencyKinds.OTHER : AgencyKinds.GOVERNMENT);
    }
}
