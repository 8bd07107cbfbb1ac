package org.nianjian.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.nianjian.adjudication.Adjudication.Place;
import org.nianjian.finding.Finding;
import org.nianjian.mention.Mention;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.DecidedFigure;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Reconciler.Reconciled;
import org.nianjian.reconcile.Rule;
import org.nianjian.reconcile.SourceReport;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.release.Tables;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mentions of all reports out, region by region and year by year; observations and findings among reports in. */
public final class ObservationStore {
    private static final String REPORT =
            "r.report_id, r.ref_area, r.agency, r.agency_kind, r.report_year, r.published, r.signed";
    private static final String IDENTIFIED = " r.status = 'ok' and r.ref_area <> '' and r.report_year is not null";
    private static final String OF_REPORTS = "select " + MentionColumns.SELECT + ", " + REPORT
            + " from nianjian.mention m join nianjian.report r on r.report_id = m.report_id"
            + " where m.ref_area <> '' and m.time_period is not null and" + IDENTIFIED;

    private static final String PLACE = " from nianjian.mention m where m.ref_area = ? and m.time_period = ?";
    private static final String OF_PLACE =
            "select " + MentionColumns.SELECT + PLACE + " order by m.report_id, m.char_start";
    private static final String REPORTS_OF_PLACE = "select " + REPORT + " from nianjian.report r where" + IDENTIFIED
            + " and r.report_id in (select m.report_id" + PLACE + ")";

    private static final String IN_ORDER = " order by m.ref_area, m.time_period, m.report_id, m.char_start";
    private static final String BESIDE = OF_REPORTS + " and m.ref_area = ? and m.role in ('cumulative', 'change')"
            + " and m.indicator <> '' order by m.report_id, m.char_start";

    /** Grouped in the order of the index mention_cell. */
    private static final String PLACES = "select ref_area, time_period from nianjian.mention"
            + " where ref_area <> '' and time_period is not null"
            + " group by ref_area, time_period order by ref_area, time_period";

    private static final String INSERT = MentionColumns.insert(
            "nianjian.observation",
            List.of(
                    "ref_area",
                    "agency_kind",
                    "indicator",
                    "time_period",
                    "report_id",
                    "obs_value",
                    "unit_measure",
                    "flags",
                    "rule",
                    "mention_count",
                    "conflict_count",
                    "agency"));

    private static final String SELECT = "select " + MentionColumns.select("o") + ", " + AdjudicationStore.SELECT
            + ", o.agency_kind, o.time_period, o.unit_measure, o.flags, o.rule, o.mention_count, o.conflict_count,"
            + " o.agency from nianjian.observation o"
            + " left join nianjian.adjudication a on o.rule = 'adjudicated' and a.ref_area = o.ref_area"
            + " and a.time_period = o.time_period and a.indicator = o.indicator where ";

    private static final String KEY = " order by o.ref_area, o.agency_kind, o.indicator, o.time_period";
    private static final String OF_REGION =
            SELECT + "o.ref_area = ? order by o.agency_kind, o.indicator, o.time_period";

    /** Year by year, since a report's figures of one year lie side by side, whatever they count. */
    private static final String LEVELS = "select agency_kind, indicator, time_period from nianjian.observation"
            + " group by agency_kind, indicator, time_period order by time_period, agency_kind, indicator";

    private static final String OF_LEVEL =
            SELECT + "o.agency_kind = ? and o.indicator = ? and o.time_period = ? order by o.ref_area";

    private final JdbcTemplate jdbc;
    private final DataSource source;
    private final FindingStore findings;

    public ObservationStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.source = Objects.requireNonNull(jdbc.getDataSource());
        this.findings = new FindingStore(jdbc);
    }

    /** Forgets all observations and findings among reports; called within a transaction, H2 commits that. */
    public void clear() {
        jdbc.execute("truncate table nianjian.observation");
        findings.delete(FindingStore.AMONG_REPORTS);
        findings.delete(FindingStore.AMONG_OBSERVATIONS);
    }

    /** Streams the regions and years that anything is told of, in order. */
    public ItemStreamReader<Place> places() {
        return new JdbcCursorItemReaderBuilder<Place>()
                .dataSource(source)
                .sql(PLACES)
                .rowMapper((row, n) -> new Place(row.getString(1), row.getInt(2)))
                .connectionAutoCommit(false)
                .verifyCursorPosition(false)
                .fetchSize(1000)
                .saveState(false)
                .build();
    }

    /** The same as rows that stream within the caller's transaction. */
    Stream<Told> inOrder() {
        return jdbc.queryForStream(OF_REPORTS + IN_ORDER, (row, n) -> told(row));
    }

    /** What identified reports tell of one region and year; each report is looked up once, not for each figure of it. */
    public List<Told> told(Place place) {
        Map<String, SourceReport> reports = new HashMap<>();
        jdbc.query(
                REPORTS_OF_PLACE,
                row -> {
                    reports.put(row.getString("report_id"), report(row));
                },
                place.refArea(),
                place.timePeriod());
        List<Told> told = new ArrayList<>();
        jdbc.query(
                OF_PLACE,
                row -> {
                    SourceReport report = reports.get(row.getString("m_report_id"));
                    if (report != null) {
                        told.add(new Told(MentionColumns.mention(row), report));
                    }
                },
                place.refArea(),
                place.timePeriod());
        return told;
    }

    /** Adds what was reconciled. */
    public void add(Chunk<? extends Reconciled> chunk) {
        List<Object[]> rows = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        for (Reconciled reconciled : chunk) {
            reconciled.observations().forEach(observation -> rows.add(values(observation)));
            found.addAll(reconciled.findings());
        }
        jdbc.batchUpdate(INSERT, rows);
        findings.insert(FindingStore.AMONG_REPORTS, found);
    }

    /** All observations by key; those of one region are held at a time. */
    public Stream<Observation> all() {
        return byRegion().flatMap(List::stream);
    }

    /** Those of one year, by key. */
    public Stream<Observation> ofYear(int year) {
        return jdbc.queryForStream(SELECT + "o.time_period = ?" + KEY, (row, n) -> observation(row), year);
    }

    /** Those that a figure disagrees with, by key. */
    Stream<Observation> contested() {
        return jdbc.queryForStream(SELECT + "o.conflict_count > 0" + KEY, (row, n) -> observation(row));
    }

    /** How many each year has. */
    public SortedMap<Integer, Long> byYear() {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        jdbc.query("select time_period, count(*) from nianjian.observation group by time_period", row -> {
            counts.put(row.getInt(1), row.getLong(2));
        });
        return counts;
    }

    /** The observations of each region, by key. */
    public Stream<List<Observation>> byRegion() {
        return jdbc
                .queryForList("select distinct ref_area from nianjian.observation order by ref_area", String.class)
                .stream()
                .map(refArea -> jdbc.query(OF_REGION, (row, n) -> observation(row), refArea));
    }

    /** The observations of each line of government, indicator and year, by region. */
    public Stream<List<Observation>> byLevel() {
        return jdbc.queryForStream(
                LEVELS,
                (row, n) -> jdbc.query(
                        OF_LEVEL,
                        (found, at) -> observation(found),
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3)));
    }

    /** A region's figures over several years and its changes, as far as they have an indicator. */
    public List<Told> beside(String refArea) {
        return jdbc.query(BESIDE, (row, n) -> told(row), refArea);
    }

    /** Writes what was found among observations, in the place of what was found before. */
    public void audited(Stream<Finding> found) {
        findings.delete(FindingStore.AMONG_OBSERVATIONS);
        findings.insert(FindingStore.AMONG_OBSERVATIONS, found);
    }

    private static @Nullable Object[] values(Observation observation) {
        Cell cell = observation.cell();
        Stream<@Nullable Object> decided = Stream.of(
                cell.refArea(),
                cell.agencyKind(),
                cell.indicator(),
                cell.timePeriod(),
                observation.chosen().reportId(),
                Tables.number(observation.chosen().value()),
                observation.unitMeasure(),
                observation.flags().stream().map(ObsStatus::name).collect(Collectors.joining(" ")),
                observation.rule().toString(),
                observation.mentionCount(),
                observation.conflictCount(),
                Columns.text(observation.agency()));
        return Stream.concat(decided, Arrays.stream(MentionColumns.figure(observation.chosen())))
                .toArray();
    }

    private static Observation observation(ResultSet row) throws SQLException {
        Rule rule = Rule.parse(row.getString("rule"));
        Optional<Mention> mention = MentionColumns.optional(row);
        Mention chosen = rule == Rule.ADJUDICATED
                ? DecidedFigure.of(AdjudicationStore.adjudication(row), mention)
                : mention.orElseThrow();
        List<ObsStatus> flags = Columns.words(row.getString("flags")).stream()
                .map(ObsStatus::valueOf)
                .toList();
        return new Observation(
                new Cell(
                        row.getString("m_ref_area"),
                        row.getString("agency_kind"),
                        row.getString("indicator"),
                        row.getInt("time_period")),
                chosen,
                row.getString("unit_measure"),
                flags,
                rule,
                row.getInt("mention_count"),
                row.getInt("conflict_count"),
                row.getString("agency"));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(MentionColumns.mention(row), report(row));
    }

    private static SourceReport report(ResultSet row) throws SQLException {
        return new SourceReport(
                row.getString("report_id"),
                row.getString("ref_area"),
                row.getString("agency"),
                row.getString("agency_kind"),
                row.getInt("report_year"),
                Columns.date(row, "published"),
                Columns.date(row, "signed"));
    }
}
