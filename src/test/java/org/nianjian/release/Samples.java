package org.nianjian.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianjian.finding.Finding;
import org.nianjian.finding.FindingKind;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.Explanation.Heard;
import org.nianjian.reconcile.Explanation.Verdict;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Rule;
import org.nianjian.reconcile.SourceReport;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.region.CodeHistory;
import org.nianjian.region.Region;
import org.nianjian.region.Region.Level;
import org.nianjian.region.RegionCode;
import org.nianjian.release.CoverageRow.Coverage;
import org.nianjian.release.TargetRow.Outcome;

/** Small datasets to publish. */
public final class Samples {
    private Samples() {}

    /** A dataset held in memory. */
    record InMemory(List<ObservationRow> cells, List<MentionRow> told, List<Finding> seen, List<ReportRow> files)
            implements Dataset {
        @Override
        public List<Indicator> indicators() {
            return List.of(
                    indicator("penalty_cases", "行政处罚案件", "件"),
                    indicator("penalty_fines", "罚款金额", "元"),
                    indicator("air_pm25", "PM2.5年均浓度", "微克/立方米"));
        }

        @Override
        public Stream<ObservationRow> observations() {
            return cells.stream();
        }

        @Override
        public SortedMap<Integer, Long> observationsByYear() {
            return cells.stream().collect(Collectors.groupingBy(Samples::year, TreeMap::new, Collectors.counting()));
        }

        @Override
        public Stream<ObservationRow> observations(int year) {
            return cells.stream().filter(row -> year(row) == year);
        }

        @Override
        public Stream<TargetRow> targets() {
            Outcome outcome = new Outcome("2500", "件", ObsStatus.D);
            return Stream.of(Optional.<Outcome>empty(), Optional.of(outcome))
                    .map(came -> new TargetRow(mention("2600"), "山东省威海市", "ecology", "行政处罚案件", came));
        }

        @Override
        public Stream<CoverageRow> coverage() {
            return cells.stream()
                    .map(row -> new CoverageRow(
                            row.observation().cell(), row.refAreaName(), row.indicatorName(), Coverage.REPORTED));
        }

        @Override
        public Stream<CandidateRow> conflicts() {
            SourceReport report = new SourceReport(
                    "R000000000001", "371000", "威海市生态环境局", "ecology", 2021, Optional.empty(), Optional.empty());
            Told told = new Told(mention("13"), report);
            return cells.stream()
                    .filter(row -> row.observation().status() == ObsStatus.U)
                    .map(row -> new CandidateRow(row, new Heard(told, Verdict.CONTESTED, Optional.empty())));
        }

        @Override
        public Stream<RegionRow> regions() {
            Region province = new Region(RegionCode.parse("370000"), "山东省", "山东", "山东省", Level.PROVINCE);
            Region city = new Region(RegionCode.parse("371000"), "威海市", "威海", "山东省威海市", Level.PREFECTURE);
            return Stream.of(
                    new RegionRow(new CodeHistory(
                            province, Optional.empty(), Optional.of(1981), Optional.empty(), List.of())),
                    new RegionRow(new CodeHistory(
                            city, Optional.of(province.code()), Optional.of(1987), Optional.empty(), List.of("甲市"))));
        }

        @Override
        public Stream<MentionRow> mentions() {
            return told.stream();
        }

        @Override
        public Stream<Finding> findings() {
            return seen.stream();
        }

        @Override
        public Stream<ReportRow> reports() {
            return files.stream();
        }

        @Override
        public Stream<ReportText> texts() {
            return Stream.of();
        }

        @Override
        public Stream<PlaceRow> places() {
            return Stream.of();
        }

        @Override
        public Stream<Revision> revisions() {
            return Stream.of(revision("371000", "12", ""), revision("371001", "", "13"));
        }
    }

    /** One region, two years, a contested cell. */
    public static Dataset of(String value) {
        return new InMemory(
                List.of(
                        observation("air_pm25", 2021, "24.50", ObsStatus.A),
                        observation("penalty_cases", 2020, "12", ObsStatus.U, ObsStatus.D),
                        observation("penalty_cases", 2021, value, ObsStatus.D, ObsStatus.E),
                        observation("penalty_fines", 2021, "1021E+4", ObsStatus.A)),
                List.of(new MentionRow("a/b.txt", mention(value)), new MentionRow("a/c.txt", mention("7"))),
                List.of(finding(FindingKind.REVISION), finding(FindingKind.UNREADABLE), finding(FindingKind.CONFLICT)),
                List.of(report("R000000000001"), report("R000000000002")));
    }

    private static Indicator indicator(String code, String name, String unit) {
        return new Indicator(code, name, code, unit, List.of(), List.of(), Optional.empty(), "What is counted.", "");
    }

    private static int year(ObservationRow row) {
        return row.observation().cell().timePeriod();
    }

    private static Revision revision(String refArea, String before, String after) {
        return new Revision(
                3, new Cell(refArea, "ecology", "penalty_cases", 2021), before, after, Revision.Reason.SOURCE_GONE);
    }

    static Mention mention(String value) {
        return new Mention(
                "R000000000001",
                40,
                46,
                "近\t" + value + "件",
                new BigDecimal(value),
                "件",
                Bound.NEARLY,
                Role.ACTUAL,
                Optional.of(Span.parse("2021-01-01/2021-11-30")),
                "371000",
                "penalty_cases",
                "居民张三丰举报案件",
                List.of(Relation.parse("part_of:R000000000001_3"), Relation.parse("conflicts:R000000000001_9")),
                "截至11月底，\n处罚近\t" + value + "件。",
                10);
    }

    static ObservationRow observation(String indicator, int year, String value, ObsStatus... flags) {
        Observation observation = new Observation(
                new Cell("371000", "ecology", indicator, year),
                mention(value),
                "件",
                List.of(flags),
                Rule.EXACT,
                3,
                1,
                "威海市生态环境局");
        return new ObservationRow(observation, "山东省威海市", "行政处罚案件");
    }

    static Finding finding(FindingKind kind) {
        return finding(kind, List.of("第一句。", "第二句，\n接着。", "=3", "4", "5"));
    }

    static Finding finding(FindingKind kind, List<String> quotes) {
        return new Finding(
                kind, "371000", "2021", "penalty_cases", "", List.of("R1_1", "R1_2"), "-居民李四投诉14件、13件。", quotes);
    }

    static ReportRow report(String id) {
        return report(id, "报告, \"一\"");
    }

    static ReportRow report(String id, String title) {
        return new ReportRow(
                id,
                "=a.txt",
                "00",
                "text/plain",
                "UTF-8",
                title,
                "rule_of_law",
                "371000",
                "山东省威海市",
                "威海市生态环境局",
                "ecology",
                Optional.of(2021),
                Optional.empty(),
                1200,
                30,
                "ok",
                "");
    }
}
