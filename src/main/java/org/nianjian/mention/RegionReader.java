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
    /** What may follow a figure of a list by districts: 大冶市986件为最多. */
    private static final List<String> RANKED = List.of("为最多", "最多", "居首", "次之", "最少", "为最少", "居首位", "位居第一");

    private static final List<String> BODIES =
            List.of("局", "政府", "委", "院", "办", "会", "中心", "支队", "大队", "公司", "平台", "热线");

    private static final List<String> WHOLES = List.of("全市", "全省", "我市", "我省", "全局", "我局", "市本级", "省本级");
    private static final List<String> OWN = List.of("全县", "全区", "我县", "我区", "本县", "本区", "本市", "下达", "要求");
    private static final List<String> OURS = List.of("我区", "我县", "我局", "全区", "全县", "本区", "本县", "辖区", "城区");
    private static final List<String> MEASURES = List.of("天", "%", "1");
    private static final int DATE = 8;
    private static final List<String> LEADS = List.of("", "同期", "而", "同期，", "同时，");
    private static final int LONGEST_NAME = 12;
    private static final int REST = 20;
    private static final int LONGEST_BRIEF = 5;
    private static final int SHORTEST_BRIEF = 2;
    private static final List<String> AGAINST = List.of("高于", "低于", "优于", "好于", "高出", "获评", "评为", "入选", "荣获");
    private static final String PLACES = "等两二三四五六七八九十个地县区市旗";
    private static final String LISTED = "、，,；;：:）)和及与为是有";

    private final Gazetteer gazetteer;
    private final Optional<Region> parent;
    private final Optional<Region> above;
    private final int year;
    private final String own;
    private final String city;
    private final String province;
    private final String cityName;
    private final boolean district;
    private Optional<Figure.Place> told = Optional.empty();
    private Optional<String> segment = Optional.empty();

    /** A district that words begin with, and what they go on with. */
    private record Named(String code, String rest) {}

    RegionReader(Gazetteer gazetteer, Report report) {
        Optional<Region> region = report.region();
        this.gazetteer = gazetteer;
        year = report.year().orElse(0);
        parent = region.filter(reporting ->
                reporting.level() == Region.Level.PREFECTURE || reporting.level() == Region.Level.PROVINCE);
        own = region.map(reporting -> reporting.code().toString()).orElse("");
        Optional<Region> county = region.filter(
                reporting -> reporting.level() == Region.Level.COUNTY || reporting.level() == Region.Level.ZONE);
        above = county.flatMap(reporting -> superior("00"));
        city = above.map(superior -> superior.code().toString()).orElse(own);
        cityName = above.map(Region::name).orElse("");
        district = county.filter(reporting -> !reporting.name().endsWith("市")).isPresent();
        province = region.filter(reporting -> reporting.level() != Region.Level.PROVINCE)
                .flatMap(reporting -> superior("0000"))
                .map(superior -> superior.code().toString())
                .orElse(own);
    }

    private Optional<Region> superior(String zeros) {
        return gazetteer.byCode(RegionCode.parse(own.substring(0, 6 - zeros.length()) + zeros), year);
    }

    /** Code of the region, empty where the report's own is unknown. */
    String refArea(Figure figure, Role role) {
        if (role == Role.RANK) {
            return own;
        }
        if (ofProvince(figure)) {
            return province;
        }
        if (parent.isPresent()) {
            return below(figure, parent.get()).orElse(own);
        }
        return ofCity(figure) ? city : beside(figure).orElse(own);
    }

    /** 青山区综合指数4.87，达标天数29天 in the report of 九原区: the district that the words or their sentence begin with. */
    private Optional<String> beside(Figure figure) {
        return above.flatMap(whole -> leading(figure.own(), whole)
                        .or(() -> Words.any(figure.segment(), OURS)
                                ? Optional.empty()
                                : leading(
                                        figure.segment()
                                                .substring(figure.segment().lastIndexOf('：') + 1),
                                        whole)))
                .map(Named::code);
    }

    /** True where it is a superior region's: what was done there is not the reporting agency's doing. */
    boolean superior(Figure figure) {
        return ofProvince(figure) || (parent.isEmpty() && ofCity(figure));
    }

    private boolean ofProvince(Figure figure) {
        return figure.says(Use.PROVINCE) && !province.equals(own) && !against(figure);
    }

    /** 高于全市平均水平5.2个百分点, 3份案卷获评全市优秀，1份获评: what is held against the whole is not the whole's. */
    private static boolean against(Figure figure) {
        String words = figure.own();
        int all = Math.max(words.lastIndexOf("全市"), words.lastIndexOf("全省"));
        return all > 0 && Words.endsWithAny(words.substring(0, all), AGAINST);
    }

    private boolean ofCity(Figure figure) {
        return district && (figure.says(Use.CITY) && !against(figure) || measuredInCity(figure))
                || names(figure.own())
                || goesOn(figure.segment());
    }

    /** 9月，全市综合指数4.78，达标天数29天: what is measured goes on to be the city's. */
    private static boolean measuredInCity(Figure figure) {
        String unit = figure.quantity().unit();
        boolean measured = MEASURES.contains(unit) || unit.indexOf('/') > 0;
        int all = measured ? figure.segment().indexOf("全市") : -1;
        return all >= 0 && all <= DATE && !Words.any(figure.segment(), OURS);
    }

    /** 同期潍坊市PM2.5平均浓度39微克/立方米、优良率69.6%: the city goes on to be told of while nothing else is named. */
    private boolean goesOn(String segment) {
        int at = cityName.isEmpty() ? -1 : segment.indexOf(cityName);
        if (at < 0 || !LEADS.contains(segment.substring(0, at))) {
            return false;
        }
        String rest = segment.substring(at + cityName.length());
        return !Words.any(Words.firstPart(rest), BODIES) && !Words.any(rest, WHOLES) && !Words.any(rest, OWN);
    }

    /** True where a figure's own words are a district's name, and at most a verb that says nothing of what is counted. */
    boolean nameless(Figure figure) {
        Optional<Named> district = parent.flatMap(
                whole -> named(figure.own(), whole, figure.place().line()).or(() -> bracketed(figure, whole)));
        return (figure.noun().isEmpty() || RANKED.contains(figure.noun()))
                && district.filter(name -> Districts.bare(name.rest(), figure)).isPresent();
    }

    /** 环翠区立案60件 in the city's report: the district that the clause begins with, or its sentence as long as it goes on. */
    private Optional<String> below(Figure figure, Region whole) {
        Optional<Named> named =
                named(figure.own(), whole, figure.place().line()).or(() -> bracketed(figure, whole));
        if (named.isPresent()) {
            return named.map(Named::code);
        }
        Optional<String> before = clauseBefore(figure, whole);
        if (before.isPresent()) {
            return before;
        }
        Optional<String> first = firstOfSegment(figure.place(), whole);
        return first.isEmpty() || Words.any(figure.segment(), WHOLES) ? Optional.empty() : first;
    }

    /** 泾源县空气质量最好，优良天数356天: the district that the clause before begins with, where no figure stands between. */
    private Optional<String> clauseBefore(Figure figure, Region whole) {
        Figure.Place place = figure.place();
        int name = Math.min(place.clauses() + LONGEST_NAME, place.from());
        if (!place.line().holds(Marks.REGION, place.clauses(), name)) {
            return Optional.empty();
        }
        String clauses = figure.lastClauses();
        boolean figureless = clauses.chars().noneMatch(Character::isDigit);
        return figureless && !Words.any(clauses, WHOLES)
                ? leading(clauses, whole).map(Named::code)
                : Optional.empty();
    }

    /** The district that a segment begins with; the figures behind its first words ask for the same. */
    private Optional<String> firstOfSegment(Figure.Place place, Region whole) {
        int from = place.segment();
        int to = Math.max(from, Math.min(place.from(), from + LONGEST_NAME + REST));
        boolean known = told.filter(before -> before.line() == place.line()
                        && before.segment() == from
                        && before.from() >= from + LONGEST_NAME + REST)
                .isPresent();
        if (!known) {
            told = Optional.of(place);
            segment = named(place.line().text(from, to), whole, place.line()).map(Named::code);
        }
        return segment;
    }

    private Optional<Named> named(String words, Region whole, Line line) {
        return leading(words, whole).or(() -> brief(words, whole, line.vocabulary()));
    }

    private Optional<Named> leading(String words, Region whole) {
        for (int i = 1; i < Math.min(words.length(), LONGEST_NAME); i++) {
            if (Marks.is(words.charAt(i), Marks.REGION)) {
                Optional<Region> region = gazetteer.byName(words.substring(0, i + 1), whole, year);
                if (region.isPresent()) {
                    String name = region.orElseThrow().name();
                    String rest = words.substring(words.startsWith(name) ? name.length() : i + 1);
                    return Words.any(Words.firstPart(rest), BODIES)
                            ? Optional.empty()
                            : region.map(district -> new Named(district.code().toString(), rest));
                }
            }
        }
        return Optional.empty();
    }

    /** 荣成罚款530.5万元, 文登、荣成两市立案: a district by its short name, where what it did stands right behind. */
    private Optional<Named> brief(String words, Region whole, Vocabulary vocabulary) {
        int longest = gazetteer.mayName(words) ? Math.min(words.length(), LONGEST_BRIEF) : 0;
        for (int end = longest; end >= SHORTEST_BRIEF; end--) {
            String name = words.substring(0, end);
            Optional<Region> region =
                    name.equals(whole.shortName()) ? Optional.empty() : gazetteer.byName(name, whole, year);
            if (region.isPresent()) {
                String rest = withoutCount(words.substring(end));
                return rest.isEmpty() || did(rest, vocabulary)
                        ? region.map(district -> new Named(district.code().toString(), rest))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 四地, 等县区: how many places a list has named. */
    private static String withoutCount(String words) {
        int at = 0;
        while (at < words.length() && PLACES.indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return words.substring(at);
    }

    private static boolean did(String rest, Vocabulary vocabulary) {
        long uses = vocabulary.anywhere().uses(rest.toCharArray(), 0, rest.length());
        return Use.DISTRICT_DID.in(uses);
    }

    /** 文登区（68件）、荣成市（52件）: the district before the bracket that a figure opens. */
    private Optional<Named> bracketed(Figure figure, Region whole) {
        Line line = figure.place().line();
        int open = figure.place().from() - 1;
        if (!figure.own().isEmpty() || open < 0 || !Marks.is(line.at(open), Marks.BRACKET)) {
            return Optional.empty();
        }
        int from = open;
        while (from > Math.max(0, open - LONGEST_NAME) && LISTED.indexOf(line.at(from - 1)) < 0) {
            from--;
        }
        return gazetteer
                .byName(line.text(from, open), whole, year)
                .filter(district -> !district.shortName().equals(whole.shortName()))
                .map(district -> new Named(district.code().toString(), ""));
    }

    /** True where the words name the city itself (湘潭市全市, 湘潭市优良率), not one of its bodies (湘潭市生态环境局). */
    private boolean names(String words) {
        int at = cityName.isEmpty() ? -1 : words.indexOf(cityName);
        return at >= 0 && !Words.any(words.substring(at + cityName.length()), BODIES);
    }
}
