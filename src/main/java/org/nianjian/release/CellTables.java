package org.nianjian.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.Cell;
import org.nianjian.reconcile.Observation;
import org.nianjian.reconcile.Rule;
import org.nianjian.reconcile.SourceReport;
import org.nianjian.release.Column.Exact;
import org.nianjian.release.Column.Quotes;
import org.nianjian.release.Column.Text;
import org.nianjian.release.Column.Wording;

/** The tables that tell of cells beside their values: targets, gaps, and who contradicts whom. */
final class CellTables {
    private CellTables() {}

    static Table<TargetRow> targets() {
        return new Table<>(
                "targets.csv",
                List.of(
                        new Text<>("ref_area", said(Mention::refArea)),
                        new Text<>("ref_area_name", TargetRow::refAreaName),
                        new Text<>("agency_kind", TargetRow::agencyKind),
                        new Text<>("indicator", said(Mention::indicator)),
                        new Text<>("indicator_name", TargetRow::indicatorName),
                        Exact.integer("time_period", said(Tables::timePeriod)),
                        new Text<>("report_id", said(Mention::reportId)),
                        new Text<>("mention_id", said(Mention::id)),
                        new Text<>("role", said(one -> one.role().toString())),
                        new Wording<>("label", said(Mention::label)),
                        Exact.decimal("value", said(one -> Tables.number(one.value()))),
                        new Text<>("unit", said(Mention::unit)),
                        new Text<>("bound", said(one -> one.bound().toString())),
                        Exact.date("period_start", said(one -> Tables.day(one, Span::start))),
                        Exact.date("period_end", said(one -> Tables.day(one, Span::end))),
                        Exact.decimal("obs_value", came(TargetRow.Outcome::value)),
                        new Text<>("unit_measure", came(TargetRow.Outcome::unitMeasure)),
                        new Text<>("obs_status", came(one -> one.status().name())),
                        new Text<>("relations", said(Tables::relations)),
                        new Quotes<>("evidence", row -> Tables.sentence(row.mention()))),
                TargetRow.ORDER);
    }

    static Table<CoverageRow> coverage(Comparator<Cell> cells) {
        return new Table<>(
                "coverage.csv",
                List.of(
                        new Text<>("ref_area", row -> row.cell().refArea()),
                        new Text<>("ref_area_name", CoverageRow::refAreaName),
                        new Text<>("agency_kind", row -> row.cell().agencyKind()),
                        new Text<>("indicator", row -> row.cell().indicator()),
                        new Text<>("indicator_name", CoverageRow::indicatorName),
                        Exact.integer(
                                "time_period",
                                row -> Integer.toString(row.cell().timePeriod())),
                        new Text<>("coverage", row -> row.coverage().toString())),
                Comparator.comparing(CoverageRow::cell, cells));
    }

    static Table<CandidateRow> conflicts(Comparator<Cell> cells) {
        Comparator<CandidateRow> order = Comparator.comparing(
                        (CandidateRow row) -> row.cell().observation().cell(), cells)
                .thenComparing(row -> mention(row).reportId(), CodePointOrder.INSTANCE)
                .thenComparing(row -> mention(row).start());
        return new Table<>(
                "conflicts.csv",
                List.of(
                        new Text<>("ref_area", seen(one -> one.cell().refArea())),
                        new Text<>("ref_area_name", row -> row.cell().refAreaName()),
                        new Text<>("agency_kind", seen(one -> one.cell().agencyKind())),
                        new Text<>("indicator", seen(one -> one.cell().indicator())),
                        new Text<>("indicator_name", row -> row.cell().indicatorName()),
                        Exact.integer(
                                "time_period",
                                seen(one -> Integer.toString(one.cell().timePeriod()))),
                        Exact.decimal(
                                "obs_value",
                                seen(one -> Tables.number(one.chosen().value()))),
                        new Text<>("unit_measure", seen(Observation::unitMeasure)),
                        new Text<>("obs_status", seen(one -> one.status().name())),
                        new Text<>("rule", seen(one -> one.rule().toString())),
                        new Text<>("report_id", told(Mention::reportId)),
                        new Text<>("mention_id", told(Mention::id)),
                        new Text<>("agency", from(SourceReport::agency)),
                        Exact.integer("report_year", from(one -> Integer.toString(one.reportYear()))),
                        Exact.date("published", from(one -> text(one.published().map(LocalDate::toString)))),
                        Exact.decimal("value", told(one -> Tables.number(one.value()))),
                        new Text<>("unit", told(Mention::unit)),
                        new Text<>("bound", told(one -> one.bound().toString())),
                        Exact.date("period_start", told(one -> Tables.day(one, Span::start))),
                        Exact.date("period_end", told(one -> Tables.day(one, Span::end))),
                        new Text<>(
                                "verdict", row -> row.heard().verdict().name().toLowerCase(Locale.ROOT)),
                        new Text<>("left_out_by", row -> text(row.heard().rule().map(Rule::toString))),
                        new Quotes<>("evidence", row -> Tables.sentence(mention(row)))),
                order);
    }

    private static Mention mention(CandidateRow row) {
        return row.heard().told().mention();
    }

    private static Function<TargetRow, String> said(Function<Mention, String> text) {
        return row -> text.apply(row.mention());
    }

    private static Function<TargetRow, String> came(Function<TargetRow.Outcome, String> text) {
        return row -> text(row.outcome().map(text));
    }

    private static Function<CandidateRow, String> seen(Function<Observation, String> text) {
        return row -> text.apply(row.cell().observation());
    }

    private static Function<CandidateRow, String> told(Function<Mention, String> text) {
        return row -> text.apply(mention(row));
    }

    private static Function<CandidateRow, String> from(Function<SourceReport, String> text) {
        return row -> text.apply(row.heard().told().report());
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }
}
