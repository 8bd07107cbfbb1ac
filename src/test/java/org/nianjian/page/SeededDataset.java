package org.nianjian.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Reconciler;
import org.nianjian.reconcile.SourceReport;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.RegionCode;
import org.nianjian.release.CandidateRow;
import org.nianjian.release.CoverageRow;
import org.nianjian.release.Dataset;
import org.nianjian.release.MentionRow;
import org.nianjian.release.ObservationRow;
import org.nianjian.release.PlaceRow;
import org.nianjian.release.RegionRow;
import org.nianjian.release.ReportRow;
import org.nianjian.release.ReportText;
import org.nianjian.release.Revision;
import org.nianjian.release.TargetRow;

/**
 * A dataset of any size, made anew whenever it is read: each region tells every indicator of the catalogue in every year.
 * Some figures are told twice with two values, some have a part.
 */
final class SeededDataset implements Dataset {
    private static final int FIRST_YEAR = 2016;
    private static final String[] PROVINCES = {"130000", "330000", "370000", "410000", "440000", "510000", "610000"};

    private static final Comparator<Cell> BY_KEY = Comparator.comparing(Cell::agencyKind)
            .thenComparing(Cell::indicator)
            .thenComparing(Cell::timePeriod);

    private final Catalogue catalogue = Catalogue.standard();
    private final Reconciler reconciler = new Reconciler(catalogue, List.of());
    private final List<Region> regions;
    private final int years;
    private final String odd;

    /** {@code odd} stands in every title, label and sentence. */
    SeededDataset(int regions, int years, String odd) {
        Gazetteer gazetteer = Gazetteer.standard();
        this.regions = Stream.of(PROVINCES)
                .flatMap(code -> gazetteer.byCode(RegionCode.parse(code), FIRST_YEAR).stream())
                .flatMap(province -> gazetteer.children(province, FIRST_YEAR).stream())
                .flatMap(city -> Stream.concat(Stream.of(city), gazetteer.children(city, FIRST_YEAR).stream()))
                .limit(regions)
                .sorted(Comparator.comparing(Region::code))
                .toList();
        this.years = years;
        this.odd = odd;
    }

    /** A report with its figures. */
    private record Written(ReportRow row, String text, List<Mention> mentions) {
        List<Told> told() {
            SourceReport source = new SourceReport(
                    row.reportId(),
                    row.refArea(),
                    row.agency(),
                    row.agencyKind(),
                    row.reportYear().orElseThrow(),
                    row.published(),
                    row.published());
            return mentions.stream().map(mention -> new Told(mention, source)).toList();
        }
    }

    @Override
    public List<Indicator> indicators() {
        return catalogue.indicators();
    }

    @Override
    public Stream<ObservationRow> observations() {
        return regions.stream()
                .flatMap(region -> written(region)
                        .flatMap(report -> reconciler.reconcile(report.told()).observations().stream())
                        .sorted(Comparator.comparing(Observation::cell, BY_KEY))
                        .map(one -> new ObservationRow(
                                one,
                                region.pathName(),
                                catalogue
                                        .byCode(one.cell().indicator())
                                        .orElseThrow()
                                        .nameZh())));
    }

    @Override
    public Stream<MentionRow> mentions() {
        return all().flatMap(report -> report.mentions().stream()
                .map(one -> new MentionRow(report.row().file(), one)));
    }

    @Override
    public Stream<Finding> findings() {
        return all().flatMap(report -> reconciler.reconcile(report.told()).findings().stream());
    }

    @Override
    public Stream<ReportRow> reports() {
        return all().map(Written::row);
    }

    @Override
    public SortedMap<Integer, Long> observationsByYear() {
        return observations()
                .collect(Collectors.groupingBy(
                        row -> row.observation().cell().timePeriod(), TreeMap::new, Collectors.counting()));
    }

    @Override
    public Stream<ObservationRow> observations(int year) {
        return observations().filter(row -> row.observation().cell().timePeriod() == year);
    }

    @Override
    public Stream<TargetRow> targets() {
        return Stream.empty();
    }

    @Override
    public Stream<CoverageRow> coverage() {
        return Stream.empty();
    }

    @Override
    public Stream<CandidateRow> conflicts() {
        return Stream.empty();
    }

    @Override
    public Stream<RegionRow> regions() {
        return Stream.empty();
    }

    @Override
    public Stream<ReportText> texts() {
        return all().map(report -> new ReportText(report.row(), report.text()));
    }

    @Override
    public Stream<PlaceRow> places() {
        return all().map(report -> new PlaceRow(
                report.row().refArea(),
                report.row().reportYear().orElseThrow(),
                report.told(),
                reconciler.explain(report.told())));
    }

    @Override
    public Stream<Revision> revisions() {
        return Stream.of();
    }

    private Stream<Written> all() {
        return regions.stream().flatMap(this::written);
    }

    private Stream<Written> written(Region region) {
        return IntStream.range(0, years).mapToObj(n -> written(region, FIRST_YEAR + n));
    }

    private Written written(Region region, int year) {
        String code = region.code().toString();
        Random random = new Random(Integer.parseInt(code) * 31L + year);
        Writing writing = new Writing("R" + code + year + "00", code, year, title(region, year));
        for (Indicator indicator : catalogue.indicators()) {
            int value = 100 + random.nextInt(9_000);
            writing.tell(indicator, value, List.of());
            if (random.nextInt(40) == 0) {
                writing.tell(indicator, value + 1, List.of());
            }
            if (random.nextInt(12) == 0) {
                writing.tell(indicator, value / 3, List.of(new Relation(Relation.Kind.PART_OF, writing.lastId())));
            }
        }
        return new Written(row(region, writing), writing.text.toString(), writing.mentions);
    }

    private String title(Region region, int year) {
        return region.name() + "生态环境局" + year + "年法治政府建设情况报告" + odd;
    }

    /** A report as it is written, sentence by sentence. */
    private final class Writing {
        private final String id;
        private final String code;
        private final int year;
        private final StringBuilder text;
        private final List<Mention> mentions = new ArrayList<>();

        Writing(String id, String code, int year, String title) {
            this.id = id;
            this.code = code;
            this.year = year;
            this.text = new StringBuilder(title).append('\n');
        }

        String lastId() {
            return mentions.get(mentions.size() - 1).id();
        }

        void tell(Indicator indicator, int value, List<Relation> relations) {
            String label = (relations.isEmpty() ? "" : "其中") + indicator.nameZh() + odd;
            String figure = value + indicator.unit();
            String sentence = "居民王小明反映的情况已经核实，全年" + label + "共" + figure + "，比上年有所变化。";
            int at = sentence.codePointCount(0, sentence.indexOf(figure));
            int start = text.codePointCount(0, text.length()) + at;
            text.append(sentence).append(value % 3 == 0 ? "\n" : "");
            mentions.add(new Mention(
                    id,
                    start,
                    start + figure.length(),
                    figure,
                    new BigDecimal(value),
                    indicator.unit(),
                    Bound.EXACT,
                    Role.ACTUAL,
                    Optional.of(Span.ofYear(year)),
                    code,
                    indicator.code(),
                    label,
                    relations,
                    sentence,
                    at));
        }
    }

    private ReportRow row(Region region, Writing writing) {
        int year = writing.year;
        return new ReportRow(
                writing.id,
                region.code() + "/" + year + ".txt",
                "00",
                "text/plain",
                "UTF-8",
                title(region, year),
                "rule_of_law",
                region.code().toString(),
                region.pathName(),
                region.name() + "生态环境局" + odd,
                "ecology",
                Optional.of(year),
                Optional.of(LocalDate.of(year + 1, 1, 20)),
                writing.text.length(),
                writing.mentions.size(),
                "ok",
                "");
    }
}
