package org.nianjian.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianjian.indicator.Catalogue;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Rule;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.RegionCode;
import org.nianjian.release.CoverageRows.ReportYear;

class CellTablesTest {
    private static final Dataset DATASET = Samples.of("2500");

    /** Air is told by ecology bureaus alone; what was withheld is the cases of 2019. */
    private static final class Known implements CoverageRows.Knowledge {
        @Override
        public Iterable<String> indicators(String agencyKind) {
            return agencyKind.equals("ecology") ? List.of("air_pm25", "penalty_cases") : List.of("penalty_cases");
        }

        @Override
        public boolean withheld(Cell cell) {
            return cell.indicator().equals("penalty_cases") && cell.timePeriod() == 2019;
        }

        @Override
        public String refAreaName(Cell cell) {
            return "";
        }

        @Override
        public String indicatorName(String indicator) {
            return "";
        }
    }

    private static List<String> coverage(List<Cell> cells, ReportYear... reports) {
        CoverageRows rows =
                new CoverageRows(cells.iterator(), Stream.of(reports).iterator(), new Known());
        return RowStream.of(rows)
                .map(row -> String.join(" ", Tables.COVERAGE.cells(row)).replaceAll(" +", " "))
                .toList();
    }

    @Test
    void coverageGoesFromTheFirstYearKnownToTheLast() {
        List<Cell> cells = List.of(new Cell("371000", "ecology", "penalty_cases", 2021));

        assertThat(coverage(cells, new ReportYear("371000", "ecology", 2018)))
                .containsExactly(
                        "371000 ecology air_pm25 2018 not_stated",
                        "371000 ecology air_pm25 2019 no_report",
                        "371000 ecology air_pm25 2020 no_report",
                        "371000 ecology air_pm25 2021 no_report",
                        "371000 ecology penalty_cases 2018 not_stated",
                        "371000 ecology penalty_cases 2019 withheld",
                        "371000 ecology penalty_cases 2020 no_report",
                        "371000 ecology penalty_cases 2021 reported");
    }

    @Test
    void coverageKeepsRegionsAndLinesOfGovernmentApart() {
        List<Cell> cells = List.of(
                new Cell("371000", "ecology", "penalty_cases", 2021),
                new Cell("371001", "market", "penalty_cases", 2020));

        assertThat(coverage(
                        cells,
                        new ReportYear("370000", "government", 2021),
                        new ReportYear("371000", "ecology", 2021),
                        new ReportYear("371000", "market", 2021)))
                .containsExactly(
                        "370000 government penalty_cases 2021 not_stated",
                        "371000 ecology air_pm25 2021 not_stated",
                        "371000 ecology penalty_cases 2021 reported",
                        "371000 market penalty_cases 2021 not_stated",
                        "371001 market penalty_cases 2020 reported");
    }

    @Test
    void aTargetStandsBesideItsOutcomeWhereThereIsOne() {
        assertThat(DATASET.targets().map(row -> String.join("|", Tables.TARGETS.cells(row))))
                .containsExactly(
                        "371000|山东省威海市|ecology|penalty_cases|行政处罚案件|2021|R000000000001|R000000000001_40|actual|"
                                + "居民张某某举报案件|2600|件|nearly|2021-01-01|2021-11-30||||"
                                + "part_of:R000000000001_3 conflicts:R000000000001_9|「截至11月底， 处罚近 2600件。」",
                        "371000|山东省威海市|ecology|penalty_cases|行政处罚案件|2021|R000000000001|R000000000001_40|actual|"
                                + "居民张某某举报案件|2600|件|nearly|2021-01-01|2021-11-30|2500|件|D|"
                                + "part_of:R000000000001_3 conflicts:R000000000001_9|「截至11月底， 处罚近 2600件。」");
    }

    @Test
    void aContestedCellShowsEachCandidateWithWhatBecameOfIt() {
        assertThat(DATASET.conflicts().map(row -> String.join("|", Tables.CONFLICTS.cells(row))))
                .containsExactly("371000|山东省威海市|ecology|penalty_cases|行政处罚案件|2020|12|件|U|exact|R000000000001|"
                        + "R000000000001_40|威海市生态环境局|2021||13|件|nearly|2021-01-01|2021-11-30|contested||"
                        + "「截至11月底， 处罚近 13件。」");
    }

    @Test
    void theCatalogueIsSortedByCodeAndKeepsItsOrder() {
        List<IndicatorRow> rows = IndicatorRow.all(Catalogue.standard().indicators());

        assertThat(rows)
                .isSortedAccordingTo(IndicatorRow.ORDER)
                .hasSize(Catalogue.standard().indicators().size());
        assertThat(rows)
                .allMatch(row -> Catalogue.standard()
                        .indicators()
                        .get(row.position() - 1)
                        .equals(row.indicator()));
    }

    @Test
    void aRegionHasItsParentItsYearsAndTheNamesItHadBefore() {
        assertThat(Stream.of("420600", "371000_Z01", "110103", "710000")
                        .flatMap(code -> Gazetteer.standard().history(RegionCode.parse(code)).stream())
                        .map(history -> String.join("|", Tables.REGIONS.cells(new RegionRow(history)))))
                .containsExactly(
                        "420600|湖北省襄阳市|襄阳市|420000|prefecture|1981||襄樊市 (1981-2009)",
                        "371000_Z01|山东省威海市开发区|开发区|371000|zone|||",
                        "110103|北京市崇文区|崇文区|110000|county|1981|2009|",
                        "710000|台湾省|台湾省||province|1981||");
        assertThat(Gazetteer.standard().history(RegionCode.parse("999999"))).isEmpty();
    }

    @Test
    void everyCodeIsExplainedAndSorted() {
        assertThat(CodeEntry.obsStatus())
                .extracting(CodeEntry::code)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ObsStatus.values()).map(ObsStatus::name).toList());
        assertThat(CodeEntry.bounds())
                .extracting(CodeEntry::code)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Bound.values()).map(Bound::toString).toList());
        assertThat(CodeEntry.rules())
                .extracting(CodeEntry::code)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Rule.values())
                        .map(rule -> rule.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
