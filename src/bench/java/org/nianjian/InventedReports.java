package org.nianjian;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.Region;
import org.nianjian.region.RegionCode;
import org.nianjian.release.ReportRow;
import org.nianjian.report.Sentences;
import org.nianjian.store.KnownFile;
import org.nianjian.store.StoredReport;

/**
 * Reports that nobody wrote, read already: two lines of government of the gazetteer's regions over twenty years, twenty
 * mentions each. They repeat, round and contradict themselves, tell last year's figure, three years' sum, a part of the
 * year, and a figure of the city above or a district below; each fiftieth is the one before in another file.
 */
final class InventedReports {
    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 20;
    private static final List<String> KINDS = List.of("ecology", "market");
    private static final Set<String> COUNTED = Set.of("件", "起", "家次", "人次", "次", "份", "个", "场");
    private static final int CODES = 16;
    private static final int OWN = 10;
    private static final int SENTENCES = 60;

    private final long seed;
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final List<Region> regions;
    private final List<Indicator> indicators;

    InventedReports(long seed, Catalogue catalogue) {
        this.seed = seed;
        this.regions = IntStream.rangeClosed(11, 65)
                .mapToObj(province -> gazetteer.byCode(RegionCode.parse(province + "0000"), FIRST_YEAR + YEARS - 1))
                .flatMap(Optional::stream)
                .flatMap(this::withAllBelow)
                .toList();
        this.indicators = catalogue.indicators().stream()
                .filter(indicator -> COUNTED.contains(indicator.unit()))
                .limit((long) CODES * KINDS.size())
                .toList();
    }

    private Stream<Region> withAllBelow(Region region) {
        return Stream.concat(
                Stream.of(region),
                gazetteer.children(region, FIRST_YEAR + YEARS - 1).stream().flatMap(this::withAllBelow));
    }

    /** The numbers of the first {@code count} reports in the order of their paths, in which files are read. */
    IntStream inOrderOfReading(int count) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(this::file))
                .mapToInt(Integer::intValue);
    }

    private String file(int number) {
        int original = copy(number) ? number - 1 : number;
        return region(original).pathName()
                + '/'
                + KINDS.get(kind(original))
                + year(original)
                + (copy(number) ? "again.html" : ".txt");
    }

    private Region region(int original) {
        return regions.get(original / (YEARS * KINDS.size()) % regions.size());
    }

    private static int kind(int original) {
        return original / YEARS % KINDS.size();
    }

    private static int year(int original) {
        return FIRST_YEAR + original % YEARS;
    }

    private String id(int number) {
        return String.format("R%016x", new SplittableRandom(seed ^ number).nextLong());
    }

    private static boolean copy(int number) {
        return number % 50 == 49;
    }

    StoredReport report(int number) {
        int original = copy(number) ? number - 1 : number;
        String reportId = id(number);
        Region region = region(original);
        int kind = kind(original);
        int year = year(original);
        SplittableRandom random = new SplittableRandom(seed + original);
        List<Mention> mentions = new Telling(reportId, region, kind, year, random).mentions();
        LocalDate published = LocalDate.of(year + 1, 1 + random.nextInt(6), 1 + random.nextInt(28));
        ReportRow row = new ReportRow(
                reportId,
                file(number),
                "0".repeat(64),
                "text/plain",
                "UTF-8",
                region.name() + year,
                "law_enforcement",
                region.code().toString(),
                region.pathName(),
                region.name() + KINDS.get(kind),
                KINDS.get(kind),
                Optional.of(year),
                Optional.of(published),
                9000,
                mentions.size(),
                "ok",
                "");
        KnownFile known = new KnownFile(reportId, row.sha256(), "", "");
        return new StoredReport(row, known, Optional.of(published), sentences(random), "", mentions, List.of(), 1);
    }

    private static Sentences sentences(SplittableRandom random) {
        ByteBuffer hashes = ByteBuffer.allocate(SENTENCES * Long.BYTES);
        hashes.asLongBuffer().put(random.longs(SENTENCES).sorted().toArray());
        return Sentences.parse(Base64.getEncoder().encodeToString(hashes.array()));
    }

    /** What is true: the same whoever tells it. */
    private long truth(Region region, int indicator, int year) {
        SplittableRandom random =
                new SplittableRandom(seed * 31 + region.code().toString().hashCode() * 1_000_003L + indicator);
        int size = switch (region.level()) {
            case PROVINCE -> 2000;
            case PREFECTURE -> 100;
            case COUNTY, ZONE -> 1;
        };
        return size * (100 + random.nextLong(900)) + 7L * (year - FIRST_YEAR);
    }

    /** Writes one report's mentions. */
    private final class Telling {
        private final String reportId;
        private final Region region;
        private final int kind;
        private final int year;
        private final SplittableRandom random;
        private final List<Mention> mentions = new ArrayList<>();

        Telling(String reportId, Region region, int kind, int year, SplittableRandom random) {
            this.reportId = reportId;
            this.region = region;
            this.kind = kind;
            this.year = year;
            this.random = random;
        }

        List<Mention> mentions() {
            int first = random.nextInt(CODES);
            for (int i = 0; i < OWN; i++) {
                tell(region, first + i, Span.ofYear(year), 0);
            }
            tell(region, first, Span.ofYear(year), 0);
            tell(region, first + 1, Span.ofYear(year), 0);
            rounded(first + 2);
            tell(region, first + 3, Span.ofYear(year), random.nextInt(5) == 0 ? 1 : 0);
            for (int i = 4; i < 7; i++) {
                tell(region, first + i, Span.ofYear(year - 1), random.nextInt(8) == 0 ? 2 : 0);
            }
            overYears(first + 7);
            tell(region, first + 8, new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 11, 30)), -3);
            neighbour().ifPresent(other -> tell(other, first + 9, Span.ofYear(year), random.nextInt(20) == 0 ? 1 : 0));
            return mentions;
        }

        private Optional<Region> neighbour() {
            List<Region> below = gazetteer.children(region, year);
            return below.isEmpty()
                    ? gazetteer.parent(region, year)
                    : Optional.of(below.get(random.nextInt(below.size())));
        }

        private int code(int number) {
            return kind * CODES + number % CODES;
        }

        private void tell(Region about, int number, Span span, int wrongBy) {
            BigDecimal value = BigDecimal.valueOf(truth(about, code(number), span.timePeriod()) + wrongBy);
            add(about, code(number), span, Role.ACTUAL, Bound.EXACT, value);
        }

        private void rounded(int number) {
            BigDecimal value = BigDecimal.valueOf(truth(region, code(number), year) / 100, -2);
            add(region, code(number), Span.ofYear(year), Role.ACTUAL, Bound.OVER, value);
        }

        private void overYears(int number) {
            long sum = IntStream.rangeClosed(year - 2, year)
                    .mapToLong(each -> truth(region, code(number), each))
                    .sum();
            add(
                    region,
                    code(number),
                    Span.ofYears(year - 2, year),
                    Role.CUMULATIVE,
                    Bound.EXACT,
                    BigDecimal.valueOf(sum));
        }

        private void add(Region about, int code, Span span, Role role, Bound bound, BigDecimal value) {
            Indicator indicator = indicators.get(code);
            String text = value.toPlainString() + (bound == Bound.OVER ? "余" : "") + indicator.unit();
            String before = span.timePeriod() + "年，" + about.name() + "各级部门坚持问题导向、持续用力，" + indicator.nameZh();
            int start = 100 + 80 * mentions.size();
            mentions.add(new Mention(
                    reportId,
                    start,
                    start + text.length(),
                    text,
                    value,
                    indicator.unit(),
                    bound,
                    role,
                    Optional.of(span),
                    about.code().toString(),
                    indicator.code(),
                    indicator.nameZh(),
                    List.of(),
                    before + text + "，有关工作按计划推进，结果已向社会公开，第" + mentions.size() + "项。",
                    before.length()));
        }
    }
}
