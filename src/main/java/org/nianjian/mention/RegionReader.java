package org.nianjian.mention;

import java.util.List;
import java.util.Optional;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.RegionCode;
import org.nianjian.report.Report;

/**
 * Tells which region a figure is about: the report's own, or the superior one it names (全市 in a district's
 * report), or one below it (环翠区 in the city's).
 */
final class RegionReader {
    private static final List<String> CITY = List.of("全市", "市域");
    private static final List<String> PROVINCE = List.of("全省", "全自治区");

    private static final List<String> BODIES =
            List.of("局", "政府", "委", "院", "办", "会", "中心", "支队", "大队", "公司", "平台", "热线");

    private static final List<String> WHOLE = List.of("全市", "全省", "我市", "我省", "全局", "我局", "市本级", "省本级");
    private static final String SUFFIXES = "区县市旗州盟";
    private static final int LONGEST_NAME = 12;

    private final Gazetteer gazetteer;

    RegionReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Code of the region, empty where the report's own is unknown. */
    String refArea(Figure figure, Report report, Role role) {
        if (report.region().isEmpty()) {
            return "";
        }
        Region own = report.region().get();
        if (role == Role.RANK) {
            return own.code().toString();
        }
        if (told(figure.own(), PROVINCE) && own.level() != Region.Level.PROVINCE) {
            return superior(own, "0000", report).orElse(own.code().toString());
        }
        boolean district = own.level() == Region.Level.COUNTY && !own.name().endsWith("市");
        if (told(figure.own(), CITY) && district) {
            return superior(own, "00", report).orElse(own.code().toString());
        }
        if (own.level() == Region.Level.COUNTY) {
            return superior(own, "00", report)
                    .filter(city -> names(figure.own(), city, report))
                    .orElse(own.code().toString());
        }
        return below(figure, own, report.year().orElse(0)).orElse(own).code().toString();
    }

    /** 环翠区立案60件 in the city's report: the district that the clause begins with, or its sentence as long as it goes on. */
    private Optional<Region> below(Figure figure, Region own, int year) {
        Optional<Region> named = leading(figure.own(), own, year);
        return named.isPresent() || Words.any(figure.segment(), WHOLE) ? named : leading(figure.segment(), own, year);
    }

    private Optional<Region> leading(String words, Region own, int year) {
        for (int i = 1; i < Math.min(words.length(), LONGEST_NAME); i++) {
            if (SUFFIXES.indexOf(words.charAt(i)) >= 0) {
                Optional<Region> region = gazetteer.byName(words.substring(0, i + 1), own, year);
                if (region.isPresent()) {
                    String rest = Words.firstPart(words.substring(i + 1));
                    return BODIES.stream().noneMatch(rest::contains) ? region : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** True where the words name the city itself (湘潭市全市, 湘潭市优良率), not one of its bodies (湘潭市生态环境局). */
    private boolean names(String own, String code, Report report) {
        return gazetteer
                .byCode(RegionCode.parse(code), report.year().orElse(0))
                .filter(city -> {
                    int at = own.indexOf(city.name());
                    String rest = at < 0 ? "" : own.substring(at + city.name().length());
                    return at >= 0 && BODIES.stream().noneMatch(rest::contains);
                })
                .isPresent();
    }

    private static boolean told(String own, List<String> names) {
        return names.stream().anyMatch(own::contains);
    }

    private Optional<String> superior(Region own, String zeros, Report report) {
        String code = own.code().toString().substring(0, 6 - zeros.length()) + zeros;
        return gazetteer
                .byCode(RegionCode.parse(code), report.year().orElse(0))
                .map(region -> region.code().toString());
    }
}
