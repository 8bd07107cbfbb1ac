package org.nianjian.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianjian.finding.Finding;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;
import org.nianjian.release.Column.Exact;
import org.nianjian.release.Column.Excerpt;
import org.nianjian.release.Column.Quotes;
import org.nianjian.release.Column.Text;
import org.nianjian.release.Column.Wording;

/** The tables of a release with the columns that users rely on. */
public final class Tables {
    private static final int QUOTES_SHOWN = 4;
    private static final int FIGURES_SHOWN = 10;
    private static final Comparator<Cell> CELLS = Comparator.comparing(Cell::refArea, CodePointOrder.INSTANCE)
            .thenComparing(Cell::agencyKind, CodePointOrder.INSTANCE)
            .thenComparing(Cell::indicator, CodePointOrder.INSTANCE)
            .thenComparing(Cell::timePeriod);

    /** One row per reconciled cell. */
    public static final Table<ObservationRow> OBSERVATIONS = observations();

    /** One row per figure as it stands in a report. */
    public static final Table<MentionRow> MENTIONS = mentions();

    /** One row per thing an auditor should look at. */
    public static final Table<Finding> FINDINGS = findings();

    /** One row per input file. */
    public static final Table<ReportRow> REPORTS = reports();

    /** One row per value that a release changed. */
    public static final Table<Revision> REVISIONS = revisions();

    /** One row per target or plan, beside what came of it. */
    public static final Table<TargetRow> TARGETS = CellTables.targets();

    /** One row per cell that could have a value. */
    public static final Table<CoverageRow> COVERAGE = CellTables.coverage(CELLS);

    /** One row per figure that asked to be the value of a contested cell. */
    public static final Table<CandidateRow> CONFLICTS = CellTables.conflicts(CELLS);

    /** One row per entry of the catalogue. */
    public static final Table<IndicatorRow> INDICATORS = CodeTables.indicators();

    /** One row per region that occurs. */
    public static final Table<RegionRow> REGIONS = CodeTables.regions();

    /** One row per status that a value may have. */
    public static final Table<CodeEntry> OBS_STATUS = CodeTables.obsStatus();

    /** One row per cell that waits for a person's decision, to be filled in and kept as adjudications.csv. */
    public static final Table<OpenConflict> ADJUDICATIONS = adjudications();

    private Tables() {}

    /** All tables of a release whose catalogue has these indicators, in the order in which they are written. */
    public static List<Table<?>> published(List<String> indicators) {
        return List.of(
                OBSERVATIONS,
                wide(indicators),
                MENTIONS,
                FINDINGS,
                REPORTS,
                REVISIONS,
                TARGETS,
                COVERAGE,
                CONFLICTS,
                INDICATORS,
                REGIONS,
                OBS_STATUS);
    }

    /** One row per region, kind of agency and year, with a column for each indicator. */
    public static Table<WideRow> wide(List<String> indicators) {
        List<Column<WideRow>> columns = new ArrayList<>();
        columns.add(new Text<>("ref_area", WideRow::refArea));
        columns.add(new Text<>("ref_area_name", WideRow::refAreaName));
        columns.add(new Text<>("agency_kind", WideRow::agencyKind));
        columns.add(Exact.integer("time_period", row -> Integer.toString(row.timePeriod())));
        for (String indicator : indicators) {
            columns.add(Exact.decimal(
                    indicator, row -> row.certain(indicator).map(Tables::number).orElse("")));
        }
        columns.add(new Text<>("flags", row -> row.flags(indicators)));
        return new Table<>("wide.csv", columns, WideRow.KEY_ORDER);
    }

    /** A number without exponent and without zeros after its last digit. */
    public static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Table<ObservationRow> observations() {
        Comparator<ObservationRow> order =
                Comparator.comparing(row -> row.observation().cell(), CELLS);
        return new Table<>(
                "observations.csv",
                List.of(
                        new Text<>("ref_area", seen(one -> one.cell().refArea())),
                        new Text<>("ref_area_name", ObservationRow::refAreaName),
                        new Text<>("agency_kind", seen(one -> one.cell().agencyKind())),
                        new Text<>("indicator", seen(one -> one.cell().indicator())),
                        new Text<>("indicator_name", ObservationRow::indicatorName),
                        Exact.integer(
                                "time_period",
                                seen(one -> Integer.toString(one.cell().timePeriod()))),
                        Exact.decimal(
                                "obs_value", seen(one -> number(one.chosen().value()))),
                        new Text<>("unit_measure", seen(Observation::unitMeasure)),
                        Exact.integer(
                                "decimals", seen(one -> decimals(one.chosen().value()))),
                        new Text<>("bound", seen(one -> one.chosen().bound().toString())),
                        new Text<>("obs_status", seen(one -> one.status().name())),
                        new Text<>("obs_flags", seen(Tables::flags)),
                        Exact.date("period_start", seen(one -> day(one.chosen(), Span::start))),
                        Exact.date("period_end", seen(one -> day(one.chosen(), Span::end))),
                        Exact.integer("mention_count", seen(one -> Integer.toString(one.mentionCount()))),
                        Exact.integer("conflict_count", seen(one -> Integer.toString(one.conflictCount()))),
                        new Text<>("rule", seen(one -> one.rule().toString())),
                        new Text<>("report_id", seen(one -> one.chosen().reportId())),
                        new Text<>("agency", seen(Observation::agency)),
                        new Quotes<>(
                                "evidence", row -> sentence(row.observation().chosen()))),
                order);
    }

    private static Table<MentionRow> mentions() {
        Comparator<MentionRow> order = Comparator.comparing(MentionRow::file, CodePointOrder.INSTANCE)
                .thenComparing(row -> row.mention().start());
        return new Table<>(
                "mentions.csv",
                List.of(
                        new Text<>("report_id", said(Mention::reportId)),
                        new Text<>("file", MentionRow::file),
                        new Text<>("mention_id", said(Mention::id)),
                        Exact.integer("start", said(one -> Integer.toString(one.start()))),
                        Exact.integer("end", said(one -> Integer.toString(one.end()))),
                        new Quotes<>(
                                "text", row -> List.of(Excerpt.of(row.mention().text()))),
                        Exact.decimal("value", said(one -> number(one.value()))),
                        new Text<>("unit", said(Mention::unit)),
                        new Text<>("bound", said(one -> one.bound().toString())),
                        new Text<>("role", said(one -> one.role().toString())),
                        Exact.integer("time_period", said(Tables::timePeriod)),
                        Exact.date("period_start", said(one -> day(one, Span::start))),
                        Exact.date("period_end", said(one -> day(one, Span::end))),
                        new Text<>("ref_area", said(Mention::refArea)),
                        new Text<>("indicator", said(Mention::indicator)),
                        new Wording<>("label", said(Mention::label)),
                        new Text<>("relations", said(Tables::relations)),
                        new Quotes<>("sentence", row -> sentence(row.mention()))),
                order);
    }

    private static Table<Finding> findings() {
        List<Column<Finding>> columns = List.of(
                new Text<>("severity", one -> one.kind().severity().toString()),
                new Text<>("kind", one -> one.kind().toString()),
                new Text<>("ref_area", Finding::refArea),
                Exact.integer("time_period", Finding::timePeriod),
                new Text<>("indicator", Finding::indicator),
                new Text<>("report_id", Finding::reportId),
                new Text<>("mention_ids", one -> String.join(" ", one.mentionIds())),
                new Wording<>("message", Finding::message),
                new Quotes<>(
                        "evidence",
                        one -> one.quotes().stream()
                                .limit(QUOTES_SHOWN)
                                .map(Excerpt::of)
                                .toList()));
        return new Table<>("findings.csv", columns, byColumns(columns));
    }

    private static Table<ReportRow> reports() {
        return new Table<>(
                "reports.csv",
                List.of(
                        new Text<>("report_id", ReportRow::reportId),
                        new Text<>("file", ReportRow::file),
                        new Text<>("sha256", ReportRow::sha256),
                        new Text<>("media_type", ReportRow::mediaType),
                        new Text<>("charset", ReportRow::charset),
                        new Wording<>("title", ReportRow::title),
                        new Text<>("kind", ReportRow::kind),
                        new Text<>("ref_area", ReportRow::refArea),
                        new Text<>("ref_area_name", ReportRow::refAreaName),
                        new Text<>("agency", ReportRow::agency),
                        new Text<>("agency_kind", ReportRow::agencyKind),
                        Exact.integer("report_year", row -> shown(row.reportYear())),
                        Exact.date("published", row -> shown(row.published())),
                        Exact.integer("characters", row -> Integer.toString(row.characters())),
                        Exact.integer("mentions", row -> Integer.toString(row.mentions())),
                        new Text<>("status", ReportRow::status),
                        new Wording<>("reason", ReportRow::reason)),
                Comparator.comparing(ReportRow::reportId, CodePointOrder.INSTANCE));
    }

    private static Table<Revision> revisions() {
        return new Table<>(
                "revisions.csv",
                List.of(
                        Exact.integer("release", one -> Long.toString(one.release())),
                        new Text<>("ref_area", one -> one.cell().refArea()),
                        new Text<>("agency_kind", one -> one.cell().agencyKind()),
                        new Text<>("indicator", one -> one.cell().indicator()),
                        Exact.integer(
                                "time_period",
                                one -> Integer.toString(one.cell().timePeriod())),
                        Exact.decimal("old", Revision::before),
                        Exact.decimal("new", Revision::after),
                        new Text<>("reason", one -> one.reason().toString())),
                Comparator.comparing(Revision::release).thenComparing(Revision::cell, CELLS));
    }

    private static Table<OpenConflict> adjudications() {
        return new Table<>(
                "adjudications.csv",
                List.of(
                        new Text<>("ref_area", one -> one.cell().refArea()),
                        Exact.integer(
                                "time_period",
                                one -> Integer.toString(one.cell().timePeriod())),
                        new Text<>("indicator", one -> one.cell().indicator()),
                        Exact.decimal("obs_value", one -> ""),
                        new Text<>("unit_measure", OpenConflict::unitMeasure),
                        new Text<>("reason", one -> ""),
                        new Text<>("author", one -> ""),
                        Exact.date("decided_on", one -> ""),
                        new Text<>("ref_area_name", OpenConflict::refAreaName),
                        new Text<>("agency_kind", one -> one.cell().agencyKind()),
                        new Text<>("indicator_name", OpenConflict::indicatorName),
                        new Wording<>("told", Tables::told),
                        new Quotes<>(
                                "evidence",
                                one -> one.told().stream()
                                        .map(MentionRow::mention)
                                        .map(mention -> new Excerpt(mention.sentence(), mention.at(), mention.text()))
                                        .distinct()
                                        .limit(QUOTES_SHOWN)
                                        .toList())),
                Comparator.comparing(OpenConflict::cell, CELLS));
    }

    /** The figures as written, each with its file. */
    private static String told(OpenConflict conflict) {
        return conflict.told().stream()
                .limit(FIGURES_SHOWN)
                .map(row -> Quote.bracketed(Quote.oneLine(row.mention().text())) + " " + row.file())
                .collect(Collectors.joining("; "));
    }

    private static Comparator<Finding> byColumns(List<Column<Finding>> columns) {
        return columns.stream()
                .map(column -> Comparator.comparing((Finding one) -> column.plain(one), CodePointOrder.INSTANCE))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static Function<ObservationRow, String> seen(Function<Observation, String> text) {
        return row -> text.apply(row.observation());
    }

    private static Function<MentionRow, String> said(Function<Mention, String> text) {
        return row -> text.apply(row.mention());
    }

    static List<Excerpt> sentence(Mention mention) {
        return List.of(new Excerpt(mention.sentence(), mention.at(), mention.text()));
    }

    private static String decimals(BigDecimal value) {
        return Integer.toString(Math.max(0, value.scale()));
    }

    static String timePeriod(Mention mention) {
        return shown(mention.period().map(Span::timePeriod));
    }

    static String day(Mention mention, Function<Span, Object> end) {
        return shown(mention.period().map(end));
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String flags(Observation observation) {
        return observation.flags().stream().map(ObsStatus::name).collect(Collectors.joining(" "));
    }

    static String relations(Mention mention) {
        return mention.relations().stream().map(Relation::toString).collect(Collectors.joining(" "));
    }
}
