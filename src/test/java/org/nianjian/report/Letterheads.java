package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.Region.Level;
import org.nianjian.region.RegionCode;

/** Makes reports whose region and year are known, of regions drawn from the gazetteer, in the forms that bureaus use. */
final class Letterheads {
    private static final String BODY = "今年以来，我局坚持依法行政，全年检查企业126家次，立案9件，罚款31.5万元。";
    private static final List<String> BUREAUS =
            List.of("水务局", "市场监督管理局", "住房和城乡建设局", "交通运输局", "应急管理局", "司法局", "农业农村局", "自然资源局");
    private static final List<String> FIRST = List.of("高新区", "高新技术产业开发区", "高新技术开发区");
    private static final List<String> SECOND = List.of("经济技术开发区", "经济开发区", "经开区");
    private static final List<String> BANNERS = List.of(
            "当前位置：首页 > 政务公开 > 法治政府建设",
            "字体：【大 中 小】 打印 关闭",
            "索引号：11350000/2022-00123 主题分类：综合政务",
            "# 信息公开\n\n[首页](/) / [公开目录](/list)");
    private static final int FIRST_YEAR = 2006;
    private static final int YEARS = 19;

    /**
     * A report made.
     *
     * @param form which of the forms below
     * @param code the code of the region it is of
     */
    record Letter(String form, String text, String path, String code, int year) {}

    /** An agency and its region. */
    private record Sender(Region region, String agency, Optional<Region> city, int year) {}

    private final Gazetteer gazetteer;
    private final Random random;

    Letterheads(Gazetteer gazetteer, long seed) {
        this.gazetteer = gazetteer;
        this.random = new Random(seed);
    }

    /** One report in each form, of senders drawn anew. */
    List<Letter> round() {
        List<Letter> letters = new ArrayList<>();
        titles(letters);
        withoutName(letters);
        page(letters);
        branches(letters);
        zones(letters);
        return letters;
    }

    private void titles(List<Letter> letters) {
        Sender first = sender(anywhere());
        letters.add(letter("year in front", first, first.year() + "年度" + first.agency() + "法治政府建设情况报告"));
        Sender middle = sender(anywhere());
        letters.add(letter("year behind", middle, middle.agency() + middle.year() + "年法治政府建设年度报告"));
        Sender last = sender(anywhere());
        letters.add(letter("year at the end", last, last.agency() + "法治政府建设工作情况报告（" + last.year() + "年度）"));
        Sender about = sender(anywhere());
        letters.add(letter("about", about, "关于" + about.agency() + about.year() + "年法治政府建设情况的报告"));
        Sender cover = sender(anywhere());
        letters.add(letter(
                "cover letter", cover, cover.agency() + "关于报送" + cover.year() + "年法治政府建设情况的报告\n市委全面依法治市委员会办公室："));
        Sender numeral = sender(anywhere());
        letters.add(letter("year in numerals", numeral, numeral.agency() + numerals(numeral.year()) + "年度依法行政工作总结"));
        Sender next = sender(anywhere());
        letters.add(letter(
                "plan of the next year", next, next.agency() + next.year() + "年工作总结和" + (next.year() + 1) + "年工作计划"));
        Sender shorter = sender(shortened());
        letters.add(letter("short name", shorter, shorter.agency() + shorter.year() + "年法治政府建设年度报告"));
        Sender alike = sender(namesake());
        letters.add(letter("name in force twice", alike, alike.agency() + alike.year() + "年法治政府建设年度报告"));
        Sender renamed = sender(renamed());
        letters.add(letter("renamed", renamed, renamed.agency() + renamed.year() + "年度依法行政工作报告"));
    }

    private void withoutName(List<Letter> letters) {
        Sender signing = sender(anywhere());
        letters.add(new Letter(
                "signature",
                signing.year() + "年法治政府建设工作情况报告\n" + BODY + "\n" + signing.agency() + "\n" + (signing.year() + 1)
                        + "年1月16日",
                "a.txt",
                code(signing),
                signing.year()));
        Sender dated = sender(anywhere());
        letters.add(new Letter(
                "signature with the year",
                "法治政府建设工作情况报告\n" + BODY + "\n" + dated.agency() + "\n" + numerals(dated.year() + 1) + "年二月十日",
                "a.txt",
                code(dated),
                dated.year()));
        Sender source = sender(anywhere());
        letters.add(new Letter(
                "source line",
                source.year() + "年法治政府建设情况报告\n来源：" + source.agency() + " 发布时间：" + (source.year() + 1) + "-03-02\n"
                        + BODY,
                "a.txt",
                code(source),
                source.year()));
        Sender folder = sender(anywhere());
        letters.add(new Letter(
                "path",
                folder.year() + "年法治政府建设工作总结\n" + BODY,
                folder.region().pathName() + "/" + folder.agency() + ".txt",
                code(folder),
                folder.year()));
        Sender late = sender(anywhere());
        letters.add(new Letter(
                "signed the year after next",
                late.agency() + late.year() + "年法治政府建设情况报告\n" + BODY + "\n" + late.agency() + "\n" + (late.year() + 2)
                        + "年1月9日",
                "a.txt",
                code(late),
                late.year()));
    }

    private void page(List<Letter> letters) {
        String banner = BANNERS.get(random.nextInt(BANNERS.size()));
        Sender header = sender(anywhere());
        letters.add(new Letter(
                "header",
                banner + "\n" + header.agency() + "文件\n" + header.year() + "年法治政府建设情况报告\n" + BODY,
                "a.txt",
                code(header),
                header.year()));
        Sender furnished = sender(anywhere());
        letters.add(new Letter(
                "page around",
                banner + "\n" + furnished.agency() + furnished.year() + "年法治政府建设情况报告\n发布时间：" + (furnished.year() + 1)
                        + "-01-20 来源：" + furnished.agency() + " 浏览次数：318\n" + BODY + "\n扫一扫在手机打开当前页\n主办：某某网站",
                "a.txt",
                code(furnished),
                furnished.year()));
        Sender marked = sender(anywhere());
        letters.add(new Letter(
                "markdown",
                "# " + marked.agency() + marked.year() + "年法治政府建设情况报告\n\n**来源：" + marked.agency() + "**\n\n" + BODY,
                "a.md",
                code(marked),
                marked.year()));
        Sender numbered = sender(anywhere());
        letters.add(letter(
                "document number",
                numbered,
                numbered.agency() + "〔" + (numbered.year() + 1) + "〕5号\n关于" + numbered.year() + "年度法治政府建设情况的报告"));
    }

    private void branches(List<Letter> letters) {
        Sender whole = branch(false);
        letters.add(letter("branch", whole, whole.agency() + whole.year() + "年法治政府建设年度报告"));
        Sender local = branch(true);
        String city = local.city().map(Region::name).orElse("");
        letters.add(new Letter(
                "branch, city in the source line",
                local.agency() + local.year() + "年法治政府建设年度报告\n" + (local.year() + 1) + "-02-06 来源: " + city
                        + local.agency().substring(1) + "\n" + BODY,
                "a.txt",
                code(local),
                local.year()));
        Sender handed = branch(false);
        String district = handed.agency().substring(handed.agency().indexOf('局') + 1);
        letters.add(letter(
                "branch's report handed on",
                handed,
                handed.city().map(Region::name).orElse("") + "生态环境局关于报送" + district + handed.year() + "年法治政府建设情况的报告"));
    }

    private void zones(List<Letter> letters) {
        letters.add(zone("listed zone", listedZone()));
        letters.add(zone("zone of a city", kindOfZone(this::prefecture)));
        letters.add(zone("zone of a county", kindOfZone(this::county)));
        int year = year();
        Region city = prefecture(year);
        String own = city.name() + "江东新区管理委员会" + year + "年法治政府建设情况报告";
        letters.add(new Letter("zone with a name of its own", own + "\n" + BODY, "a.txt", "", year));
        String corps = "新疆生产建设兵团第三师生态环境局" + year + "年法治政府建设情况报告";
        letters.add(new Letter("corps", corps + "\n" + BODY, "a.txt", "", year));
    }

    private static Letter zone(String form, Named zone) {
        String title = zone.words() + "管理委员会" + zone.year() + "年法治政府建设情况报告";
        String code = zone.region().code().code();
        return new Letter(form, title + "\n" + BODY, "a.txt", code, zone.year());
    }

    private Named listedZone() {
        while (true) {
            int year = 2018 + random.nextInt(6);
            Region city = prefecture(year);
            String code = city.code().code().substring(0, 4) + (71 + random.nextInt(4));
            Optional<Region> zone = gazetteer.byCode(new RegionCode(code), year);
            if (zone.isPresent()
                    && gazetteer.byCode(new RegionCode(code), year + 1).equals(zone)) {
                boolean named = zone.get().name().startsWith(city.shortName());
                return new Named(
                        zone.get(), (named ? "" : city.name()) + zone.get().name(), year);
            }
        }
    }

    /** A zone that the statistics bureau does not list: its code is its parent's and the number of its kind. */
    private Named kindOfZone(IntFunction<Region> parents) {
        int year = year();
        Region above = parents.apply(year);
        while (zonesListed(above)) {
            above = parents.apply(year);
        }
        boolean second = random.nextBoolean();
        List<String> kind = second ? SECOND : FIRST;
        String words = kind.get(random.nextInt(kind.size()));
        RegionCode code = new RegionCode(above.code() + "_Z01");
        Region zone = new Region(code, words, words, above.pathName() + words, Level.ZONE);
        return new Named(zone, path(above, year, 1 + random.nextInt(2)) + words, year);
    }

    private boolean zonesListed(Region parent) {
        String stem = parent.code().code().substring(0, 4);
        return IntStream.rangeClosed(71, 79)
                .mapToObj(number -> new RegionCode(stem + number))
                .anyMatch(gazetteer::knows);
    }

    private static Letter letter(String form, Sender sender, String title) {
        return new Letter(form, title + "\n" + BODY, "a.txt", code(sender), sender.year());
    }

    private static String code(Sender sender) {
        return sender.region().code().code();
    }

    /** A region with the year in which it is in force and the words for it. */
    private record Named(Region region, String words, int year) {}

    private Sender sender(Named named) {
        boolean province = named.region().level() == Level.PROVINCE
                && !named.region().name().endsWith("市");
        String ecology = named.year() < 2019 ? "环境保护局" : "生态环境局";
        String bureau = random.nextInt(3) == 0 ? ecology : BUREAUS.get(random.nextInt(BUREAUS.size()));
        String own = province ? bureau.substring(0, bureau.length() - 1) + "厅" : bureau;
        return new Sender(named.region(), named.words() + own, Optional.empty(), named.year());
    }

    private Sender branch(boolean local) {
        int year = 2019 + random.nextInt(6);
        Region city = prefecture(year);
        List<Region> districts = gazetteer.children(city, year);
        while (districts.isEmpty()) {
            city = prefecture(year);
            districts = gazetteer.children(city, year);
        }
        Region district = districts.get(random.nextInt(districts.size()));
        String words = random.nextBoolean() ? district.name() : district.shortName();
        String agency = (local ? "市" : city.name()) + "生态环境局" + words + "分局";
        return new Sender(district, agency, Optional.of(city), year);
    }

    private Named anywhere() {
        int year = year();
        Region region = switch (random.nextInt(6)) {
            case 0 -> province(year);
            case 1, 2 -> prefecture(year);
            default -> county(year);
        };
        return new Named(region, path(region, year, 1 + random.nextInt(3)), year);
    }

    /** 恩施州 for 恩施土家族苗族自治州, 新疆 for 新疆维吾尔自治区. */
    private Named shortened() {
        int year = year();
        List<Region> autonomous = provinces(year).stream()
                .flatMap(province -> gazetteer.children(province, year).stream())
                .filter(region -> region.name().endsWith("自治州"))
                .toList();
        Region region = autonomous.get(random.nextInt(autonomous.size()));
        return new Named(region, region.shortName() + "州", year);
    }

    /** A county whose name another one has too, told with its city. */
    private Named namesake() {
        int year = year();
        Region county = county(year);
        while (gazetteer.named(county.name(), year).size() < 2) {
            county = county(year);
        }
        return new Named(county, path(county, year, 1 + random.nextInt(2)), year);
    }

    /** A region that has another code or name than the year before or the year after. */
    private Named renamed() {
        while (true) {
            int year = year();
            Region county = county(year);
            boolean lasting = gazetteer.byCode(county.code(), year + 1).equals(Optional.of(county))
                    && gazetteer.byCode(county.code(), year - 1).equals(Optional.of(county));
            if (!lasting) {
                return new Named(county, path(county, year, 1 + random.nextInt(3)), year);
            }
        }
    }

    private Region province(int year) {
        List<Region> provinces = provinces(year);
        return provinces.get(random.nextInt(provinces.size()));
    }

    private Region prefecture(int year) {
        List<Region> cities = provinces(year).stream()
                .flatMap(province -> gazetteer.children(province, year).stream())
                .filter(region -> region.level() == Level.PREFECTURE)
                .toList();
        return cities.get(random.nextInt(cities.size()));
    }

    private Region county(int year) {
        Region above = random.nextInt(12) == 0 ? province(year) : prefecture(year);
        List<Region> below = gazetteer.children(above, year).stream()
                .filter(region -> region.level() == Level.COUNTY)
                .toList();
        return below.isEmpty() ? county(year) : below.get(random.nextInt(below.size()));
    }

    private List<Region> provinces(int year) {
        List<Region> provinces = new ArrayList<>();
        for (int code = 110000; code < 660000; code += 10000) {
            gazetteer.byCode(new RegionCode(String.valueOf(code)), year).ifPresent(provinces::add);
        }
        return provinces;
    }

    /** The region's name, with up to {@code depth - 1} of the names above it. */
    private String path(Region region, int year, int depth) {
        String above = depth < 2
                ? ""
                : gazetteer
                        .parent(region, year)
                        .map(known -> path(known, year, depth - 1))
                        .orElse("");
        return above + region.name();
    }

    private int year() {
        return FIRST_YEAR + random.nextInt(YEARS);
    }

    private static String numerals(int number) {
        StringBuilder numerals = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            numerals.append("〇一二三四五六七八九".charAt(digit - '0'));
        }
        return numerals.toString();
    }
}
