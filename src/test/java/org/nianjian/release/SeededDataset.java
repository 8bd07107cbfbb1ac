package org.nianjian.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Rule;
import org.nianjian.region.CodeHistory;
import org.nianjian.region.Region;
import org.nianjian.region.Region.Level;
import org.nianjian.region.RegionCode;

/**
 * A dataset as large as one wants it, made while it is read: each region and year has a report that tells every indicator
 * once, in a sentence of its own. The same seed and size give the same rows.
 */
public class SeededDataset implements Dataset {
    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 10;
    private static final int FIRST_REGION = 110101;

    private static final List<String> CLAUSES = List.of(
            "全局上下对照年初分工逐项落实",
            "各科室按月通报进度并限期整改",
            "对群众来信逐件登记、逐件回复",
            "居民赵大海等3人举报的问题当日到场",
            "坚持教育在先、处罚在后",
            "“双随机”抽查结果按期公开",
            "\"一案一档\"全部归卷",
            "与上年同期相比总体平稳",
            "重点领域继续保持从严态势",
            "有关做法在全市会议上作了交流");

    private final long seed;
    private final long size;
    private final List<Indicator> indicators = Catalogue.standard().indicators();
    private final List<Indicator> sorted =
            indicators.stream().sorted(Comparator.comparing(Indicator::code)).toList();

    private final Map<String, Integer> places = new HashMap<>();

    /**
     * A dataset.
     *
     * @param size how many observations it has, and how many mentions
     */
    public SeededDataset(long seed, long size) {
        this.seed = seed;
        this.size = size;
        for (Indicator indicator : sorted) {
            places.put(indicator.code(), places.size());
        }
    }

    @Override
    public List<Indicator> indicators() {
        return indicators;
    }

    @Override
    public Stream<ObservationRow> observations() {
        int ofRegion = sorted.size() * YEARS;
        return LongStream.range(0, size).mapToObj(n -> {
            Indicator indicator = sorted.get((int) (n % ofRegion) / YEARS);
            return observation((int) (n / ofRegion), indicator, FIRST_YEAR + (int) (n % YEARS));
        });
    }

    @Override
    public Stream<MentionRow> mentions() {
        return LongStream.range(0, size).mapToObj(n -> {
            int report = (int) (n / sorted.size());
            Indicator indicator = sorted.get((int) (n % sorted.size()));
            int year = FIRST_YEAR + report % YEARS;
            return new MentionRow(file(report / YEARS, year), mention(report / YEARS, indicator, year));
        });
    }

    @Override
    public Stream<Finding> findings() {
        return LongStream.range(0, size / 1000).mapToObj(n -> {
            ObservationRow row = observation((int) n, sorted.get(0), FIRST_YEAR);
            Cell cell = row.observation().cell();
            return new Finding(
                    FindingKind.IMPLAUSIBLE,
                    cell.refArea(),
                    Integer.toString(cell.timePeriod()),
                    cell.indicator(),
                    "",
                    List.of(row.observation().chosen().id()),
                    "这一数字与往年相差很大。",
                    List.of(row.observation().chosen().sentence()));
        });
    }

    /** None: the tables have no texts. */
    @Override
    public Stream<ReportText> texts() {
        return Stream.empty();
    }

    /** None: the tables tell of no hearing. */
    @Override
    public Stream<PlaceRow> places() {
        return Stream.empty();
    }

    /** Those that the last observation needs, whether their last mentions are within the size or not. */
    @Override
    public Stream<ReportRow> reports() {
        return IntStream.range(0, regionCount() * YEARS).mapToObj(n -> report(n / YEARS, FIRST_YEAR + n % YEARS));
    }

    @Override
    public Stream<Revision> revisions() {
        return LongStream.range(0, size / 1000)
                .mapToObj(n -> new Revision(
                        2,
                        new Cell(region((int) n), "ecology", sorted.get(0).code(), FIRST_YEAR),
                        "1",
                        "2",
                        Revision.Reason.SOURCE_REVISED));
    }

    @Override
    public SortedMap<Integer, Long> observationsByYear() {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        for (int year = 0; year < YEARS; year++) {
            counts.put(FIRST_YEAR + year, (size + YEARS - 1 - year) / YEARS);
        }
        return counts;
    }

    @Override
    public Stream<ObservationRow> observations(int year) {
        int ofRegion = sorted.size() * YEARS;
        return LongStream.iterate(year - FIRST_YEAR, n -> n < size, n -> n + YEARS)
                .mapToObj(n -> observation((int) (n / ofRegion), sorted.get((int) (n % ofRegion) / YEARS), year));
    }

    @Override
    public Stream<TargetRow> targets() {
        return Stream.empty();
    }

    @Override
    public Stream<CoverageRow> coverage() {
        return observations()
                .map(row -> new CoverageRow(
                        row.observation().cell(),
                        row.refAreaName(),
                        row.indicatorName(),
                        CoverageRow.Coverage.REPORTED));
    }

    @Override
    public Stream<CandidateRow> conflicts() {
        return Stream.empty();
    }

    @Override
    public Stream<RegionRow> regions() {
        return IntStream.range(0, regionCount()).mapToObj(n -> {
            String name = "第" + n + "县";
            Region region = new Region(RegionCode.parse(region(n)), name, name, "某省某市" + name, Level.COUNTY);
            return new RegionRow(
                    new CodeHistory(region, Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
        });
    }

    private int regionCount() {
        int ofRegion = sorted.size() * YEARS;
        return (int) ((size + ofRegion - 1) / ofRegion);
    }

    private static String region(int region) {
        return Integer.toString(FIRST_REGION + region);
    }

    private static String file(int region, int year) {
        return region(region) + "/" + year + ".txt";
    }

    private static String reportId(int region, int year) {
        return "R" + (10_000_000 + region) + year;
    }

    private ObservationRow observation(int region, Indicator indicator, int year) {
        Mention chosen = mention(region, indicator, year);
        boolean contested = chosen.start() % 50 == 0;
        ObsStatus status = contested ? ObsStatus.U : chosen.bound() == Bound.EXACT ? ObsStatus.A : ObsStatus.E;
        Observation observation = new Observation(
                new Cell(region(region), "ecology", indicator.code(), year),
                chosen,
                indicator.unit(),
                List.of(status),
                contested ? Rule.STATED_FIRST : Rule.SINGLE,
                1,
                contested ? 1 : 0,
                "第" + region + "县生态环境局");
        return new ObservationRow(observation, "某省某市第" + region + "县", indicator.nameZh());
    }

    private Mention mention(int region, Indicator indicator, int year) {
        SplittableRandom random = new SplittableRandom(
                seed + 31L * region + 7919L * year + indicator.code().hashCode());
        BigDecimal value = BigDecimal.valueOf(random.nextLong(1, 5_000_000), random.nextInt(3));
        Bound bound = random.nextInt(8) == 0 ? Bound.OVER : Bound.EXACT;
        String figure = value.toPlainString() + (bound == Bound.OVER ? "余" : "") + indicator.unit();
        List<String> clauses = new ArrayList<>();
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            clauses.add(CLAUSES.get(random.nextInt(CLAUSES.size())));
        }
        String before = String.join(random.nextInt(4) == 0 ? "," : "，", clauses) + "，全年" + indicator.nameZh();
        int start = 200 * places.getOrDefault(indicator.code(), 0) + random.nextInt(100);
        return new Mention(
                reportId(region, year),
                start,
                start + figure.length(),
                figure,
                value,
                indicator.unit(),
                bound,
                Role.ACTUAL,
                Optional.of(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))),
                region(region),
                indicator.code(),
                indicator.nameZh(),
                List.of(),
                before + figure + "。",
                before.length());
    }

    private static ReportRow report(int region, int year) {
        return new ReportRow(
                reportId(region, year),
                file(region, year),
                "0".repeat(64),
                "text/plain",
                "UTF-8",
                "第" + region + "县生态环境局" + year + "年法治政府建设年度报告",
                "rule_of_law",
                region(region),
                "某省某市第" + region + "县",
                "第" + region + "县生态环境局",
                "ecology",
                Optional.of(year),
                Optional.empty(),
                12000,
                65,
                "ok",
                "");
    }
}
