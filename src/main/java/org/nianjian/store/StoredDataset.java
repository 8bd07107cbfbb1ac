package org.nianjian.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianjian.adjudication.Adjudication;
import org.nianjian.finding.Finding;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Reconciler;
import org.nianjian.region.Gazetteer;
import org.nianjian.region.RegionCode;
import org.nianjian.release.CandidateRow;
import org.nianjian.release.CoverageRow;
import org.nianjian.release.CoverageRows;
import org.nianjian.release.CoverageRows.Knowledge;
import org.nianjian.release.CoverageRows.ReportYear;
import org.nianjian.release.Dataset;
import org.nianjian.release.MentionRow;
import org.nianjian.release.ObservationRow;
import org.nianjian.release.PlaceRow;
import org.nianjian.release.RegionRow;
import org.nianjian.release.ReportRow;
import org.nianjian.release.ReportText;
import org.nianjian.release.Revision;
import org.nianjian.release.RowStream;
import org.nianjian.release.TargetRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** The dataset as it stands in the store; read it within one transaction, so that its rows stream and belong together. */
public final class StoredDataset implements Dataset {
    /** By code point, whatever the database's collation: the order of the UTF-8 bytes. */
    private static final Comparator<FileOfReport> BY_FILE =
            Comparator.comparing(file -> file.file().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final JdbcTemplate jdbc;
    private final Catalogue catalogue;
    private final Gazetteer gazetteer;
    private final Names names;

    public StoredDataset(JdbcTemplate jdbc, Catalogue catalogue, Gazetteer gazetteer) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
        this.names = new Names(catalogue, gazetteer);
    }

    private record FileOfReport(String reportId, String file) {}

    private record Known(Names names, Map<String, Set<String>> told, Set<Adjudication.Key> kept) implements Knowledge {
        @Override
        public Iterable<String> indicators(String agencyKind) {
            return told.getOrDefault(agencyKind, Set.of());
        }

        @Override
        public boolean withheld(Cell cell) {
            return kept.contains(new Adjudication.Key(cell.refArea(), cell.timePeriod(), cell.indicator()));
        }

        @Override
        public String refAreaName(Cell cell) {
            return names.region(cell.refArea(), cell.timePeriod());
        }

        @Override
        public String indicatorName(String indicator) {
            return names.indicator(indicator);
        }
    }

    /**
     * The catalogue's.
     *
     * @throws IllegalStateException where values were read with a catalogue that had others
     */
    @Override
    public List<Indicator> indicators() {
        List<String> codes =
                jdbc.queryForList("select distinct indicator from nianjian.observation order by 1", String.class);
        Optional<String> unknown =
                codes.stream().filter(code -> catalogue.byCode(code).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            throw new IllegalStateException("the store has values of " + unknown.get()
                    + ", which the catalogue does not know: run reads the reports with it");
        }
        return catalogue.indicators();
    }

    @Override
    public Stream<ObservationRow> observations() {
        return new ObservationStore(jdbc).all().map(this::named);
    }

    @Override
    public SortedMap<Integer, Long> observationsByYear() {
        return new ObservationStore(jdbc).byYear();
    }

    @Override
    public Stream<ObservationRow> observations(int year) {
        return new ObservationStore(jdbc).ofYear(year).map(this::named);
    }

    @Override
    public Stream<MentionRow> mentions() {
        return byFile("mentions > 0")
                .flatMap(report -> mentionsOf(report).map(mention -> new MentionRow(report.file(), mention)));
    }

    @Override
    public Stream<Finding> findings() {
        return new FindingStore(jdbc).all();
    }

    @Override
    public Stream<ReportRow> reports() {
        return jdbc.queryForStream("select * from nianjian.report order by report_id", (row, n) -> report(row));
    }

    @Override
    public Stream<Revision> revisions() {
        return new RevisionStore(jdbc).all();
    }

    @Override
    public Stream<TargetRow> targets() {
        return new TargetStore(jdbc, catalogue)
                .all()
                .map(aim -> new TargetRow(
                        aim.mention(),
                        aim.mention()
                                .period()
                                .map(span -> names.region(aim.mention().refArea(), span.timePeriod()))
                                .orElse(""),
                        aim.agencyKind(),
                        names.indicator(aim.mention().indicator()),
                        aim.outcome()));
    }

    @Override
    public Stream<CoverageRow> coverage() {
        CoverageStore store = new CoverageStore(jdbc);
        Stream<Cell> cells = store.cells();
        Stream<ReportYear> reports = store.reports();
        Knowledge known = new Known(names, store.indicators(), store.withheld());
        return RowStream.of(new CoverageRows(cells.iterator(), reports.iterator(), known), cells, reports);
    }

    @Override
    public Stream<CandidateRow> conflicts() {
        Stream<Observation> contested = new ObservationStore(jdbc).contested();
        return RowStream.of(new ContestedCells(contested.iterator(), jdbc, catalogue, this::named), contested);
    }

    @Override
    public Stream<RegionRow> regions() {
        SortedMap<String, RegionRow> regions = new TreeMap<>();
        new CoverageStore(jdbc).regions().forEach(code -> addRegion(RegionCode.parse(code), regions));
        return regions.values().stream();
    }

    /** With all that it lies in. */
    private void addRegion(RegionCode code, SortedMap<String, RegionRow> regions) {
        if (!regions.containsKey(code.code())) {
            gazetteer.history(code).ifPresent(history -> {
                regions.put(code.code(), new RegionRow(history));
                history.parent().ifPresent(parent -> addRegion(parent, regions));
            });
        }
    }

    @Override
    public Stream<ReportText> texts() {
        TextStore texts = new TextStore(jdbc);
        return byFile("status <> 'quarantined'")
                .map(report -> new ReportText(row(report.reportId()), texts.of(report.reportId())));
    }

    @Override
    public Stream<PlaceRow> places() {
        Reconciler reconciler = new Reconciler(catalogue, new AdjudicationStore(jdbc).all());
        return Places.of(new ObservationStore(jdbc).inOrder(), reconciler::explain);
    }

    private Stream<FileOfReport> byFile(String condition) {
        return jdbc
                .query(
                        "select report_id, file from nianjian.report where " + condition,
                        (row, n) -> new FileOfReport(row.getString(1), row.getString(2)))
                .stream()
                .sorted(BY_FILE);
    }

    private ReportRow row(String reportId) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select * from nianjian.report where report_id = ?", (row, n) -> report(row), reportId));
    }

    private Stream<Mention> mentionsOf(FileOfReport report) {
        return jdbc.queryForStream(
                "select " + MentionColumns.SELECT
                        + " from nianjian.mention m where m.report_id = ? order by m.char_start",
                (row, n) -> MentionColumns.mention(row),
                report.reportId());
    }

    private ObservationRow named(Observation observation) {
        Cell cell = observation.cell();
        return new ObservationRow(
                observation, names.region(cell.refArea(), cell.timePeriod()), names.indicator(cell.indicator()));
    }

    private static ReportRow report(ResultSet row) throws SQLException {
        return new ReportRow(
                row.getString("report_id"),
                row.getString("file"),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getString("charset"),
                row.getString("title"),
                row.getString("kind"),
                row.getString("ref_area"),
                row.getString("ref_area_name"),
                row.getString("agency"),
                row.getString("agency_kind"),
                Columns.number(row, "report_year"),
                Columns.date(row, "published"),
                row.getInt("characters"),
                row.getInt("mentions"),
                row.getString("status"),
                row.getString("reason"));
    }
}
