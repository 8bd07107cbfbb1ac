package org.nianjian.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianjian.adjudication.Adjudication.Place;
import org.nianjian.finding.Finding;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.DecidedFigure;
import org.nianjian.reconcile.LevelValue;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Reconciler.Reconciled;
import org.nianjian.reconcile.Rule;
import org.nianjian.reconcile.SourceReport;
import org.nianjian.reconcile.SourceReport.Told;
import org.nianjian.release.Tables;
import org.springframework.batch.infrastructure.item.Chunk;
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
    /** One role at a time, by which the index mention_role finds them; of several it would bring all of the region. */
    private static final String BESIDE = OF_REPORTS + " and m.ref_area = ? and m.role = ?"
            + " and m.indicator <> '' order by m.report_id, m.char_start";

    /** By the index mention_cell, as what follows. */
    private static final String NEXT_REGION = "select ref_area from nianjian.mention"
            + " where ref_area > ? and time_period is not null order by ref_area limit 1";

    private static final String YEARS = "select distinct time_period from nianjian.mention"
            + " where ref_area = ? and time_period is not null order by time_period";

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

    /** On the embedded database the index observation_level holds all of it. */
    private static final String OF_LEVEL =
            "select ref_area, rule, flags, unit, bound, amount, amount_scale, period_start,"
                    + " period_end from nianjian.observation where agency_kind = ? and indicator = ? and time_period = ?"
                    + " order by ref_area";

    private static final String OF_CELL =
            SELECT + "o.ref_area = ? and o.agency_kind = ? and o.indicator = ? and o.time_period = ?";

    private final JdbcTemplate jdbc;
    private final FindingStore findings;

    public ObservationStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.findings = new FindingStore(jdbc);
    }

    /** Forgets all observations and findings among reports; called within a transaction, H2 commits that. */
    public void clear() {
        jdbc.execute("truncate table nianjian.observation");
        findings.delete(FindingStore.AMONG_REPORTS);
        findings.delete(FindingStore.AMONG_OBSERVATIONS);
    }

    /** The region, in order, behind {@code refArea} of which anything is told of a year. */
    public Optional<String> regionAfter(String refArea) {
        return jdbc.queryForList(NEXT_REGION, String.class, refArea).stream().findFirst();
    }

    /** The years of which anything is told of a region, in order. */
    public List<Integer> years(String refArea) {
        return jdbc.queryForList(YEARS, Integer.class, refArea);
    }

    /** What identified reports tell, region by region and year by year, within the caller's transaction. */
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

    /** The values of each line of government, indicator and year, by region. */
    public Stream<List<LevelValue>> byLevel() {
        return jdbc.queryForStream(LEVELS, (row, n) -> level(row.getString(1), row.getString(2), row.getInt(3)));
    }

    private List<LevelValue> level(String agencyKind, String indicator, int year) {
        return jdbc.query(
                OF_LEVEL,
                (row, n) -> value(new Cell(row.getString("ref_area"), agencyKind, indicator, year), row),
                agencyKind,
                indicator,
                year);
    }

    private LevelValue value(Cell cell, ResultSet row) throws SQLException {
        return Rule.parse(row.getString("rule")) == Rule.ADJUDICATED
                ? LevelValue.of(observation(cell))
                : new LevelValue(
                        cell,
                        flags(row).get(0),
                        MentionColumns.value(row),
                        row.getString("unit"),
                        Bound.parse(row.getString("bound")),
                        MentionColumns.span(row));
    }

    /** The observation of a cell that has one. */
    public Observation observation(Cell cell) {
        return jdbc.query(
                        OF_CELL,
                        (row, n) -> observation(row),
                        cell.refArea(),
                        cell.agencyKind(),
                        cell.indicator(),
                        cell.timePeriod())
                .get(0);
    }

    /** A region's figures over several years and its changes, as far as they have an indicator. */
    public List<Told> beside(String refArea) {
        return Stream.of(Role.CUMULATIVE, Role.CHANGE)
                .flatMap(role -> jdbc.query(BESIDE, (row, n) -> told(row), refArea, role.toString()).stream())
                .toList();
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
        return new Observation(
                new Cell(
                        row.getString("m_ref_area"),
                        row.getString("agency_kind"),
                        row.getString("indicator"),
                        row.getInt("time_period")),
                chosen,
                row.getString("unit_measure"),
                flags(row),
                rule,
                row.getInt("mention_count"),
                row.getInt("conflict_count"),
                row.getString("agency"));
    }

    private static List<ObsStatus> flags(ResultSet row) throws SQLException {
        return Columns.words(row.getString("flags")).stream()
                .map(ObsStatus::valueOf)
                .toList();
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
