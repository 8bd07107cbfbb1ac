package org.nianjian.mention;

import java.util.List;
import java.util.Optional;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.RegionCode;
import org.nianjian.report.Report;

/** Tells which region a figure is about: the report's own, or the superior one it names (全市 in a district's report). */
final class RegionReader {
    private static final List<String> BODIES =
            List.of("局", "政府", "委", "院", "办", "会", "中心", "支队", "大队", "公司", "平台", "热线");

    private final String own;
    private final String city;
    private final String province;
    private final String cityName;
    private final boolean district;

    RegionReader(Gazetteer gazetteer, Report report) {
        Optional<Region> region = report.region();
        int year = report.year().orElse(0);
        own = region.map(reporting -> reporting.code().toString()).orElse("");
        Optional<Region> county = region.filter(reporting -> reporting.level() == Region.Level.COUNTY);
        Optional<Region> above = county.flatMap(reporting -> superior(gazetteer, "00", year));
        city = above.map(superior -> superior.code().toString()).orElse(own);
        cityName = above.map(Region::name).orElse("");
        district = county.filter(reporting -> !reporting.name().endsWith("市")).isPresent();
        province = region.filter(reporting -> reporting.level() != Region.Level.PROVINCE)
                .flatMap(reporting -> superior(gazetteer, "0000", year))
                .map(superior -> superior.code().toString())
                .orElse(own);
    }

    private Optional<Region> superior(Gazetteer gazetteer, String zeros, int year) {
        return gazetteer.byCode(RegionCode.parse(own.substring(0, 6 - zeros.length()) + zeros), year);
    }

    /** Code of the region, empty where the report's own is unknown. */
    String refArea(Figure figure, Role role) {
        if (role == Role.RANK) {
            return own;
        }
        if (figure.says(Use.PROVINCE) && !province.equals(own)) {
            return province;
        }
        return district && figure.says(Use.CITY) || names(figure.own()) ? city : own;
    }

    /** True where the words name the city itself (湘潭市全市, 湘潭市优良率), not one of its bodies (湘潭市生态环境局). */
    private boolean names(String words) {
        int at = cityName.isEmpty() ? -1 : words.indexOf(cityName);
        return at >= 0 && !Words.any(words.substring(at + cityName.length()), BODIES);
    }
}
