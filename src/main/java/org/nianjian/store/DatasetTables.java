package org.nianjian.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianjian.finding.Finding;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Span;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Observation;
import org.nianjian.release.Dataset;
import org.nianjian.release.MentionRow;
import org.nianjian.release.ObservationRow;
import org.nianjian.release.ReportRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** The published dataset as tables of the schema {@code dataset}, replaced within the caller's transaction. */
public final class DatasetTables {
    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    public DatasetTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts {@code dataset} in the place of what the tables hold. */
    public void replace(Dataset dataset) {
        replace("observations", 20, dataset.observations(), DatasetTables::values);
        replace("mentions", 18, dataset.mentions(), DatasetTables::values);
        replace("findings", 9, dataset.findings(), DatasetTables::values);
        replace("reports", 17, dataset.reports(), DatasetTables::values);
    }

    private <T> void replace(String table, int columns, Stream<T> rows, Function<T, @Nullable Object[]> values) {
        jdbc.update("delete from dataset." + table);
        String insert = "insert into dataset." + table + " values (?" + ", ?".repeat(columns - 1) + ")";
        try (rows) {
            List<@Nullable Object[]> batch = new ArrayList<>(BATCH);
            for (Iterator<T> all = rows.iterator(); all.hasNext(); ) {
                batch.add(values.apply(all.next()));
                if (batch.size() == BATCH || !all.hasNext()) {
                    jdbc.batchUpdate(insert, batch);
                    batch.clear();
                }
            }
        }
    }

    private static @Nullable Object[] values(ObservationRow row) {
        Observation observation = row.observation();
        Mention chosen = observation.chosen();
        return new @Nullable Object[] {
            observation.cell().refArea(),
            row.refAreaName(),
            observation.cell().agencyKind(),
            observation.cell().indicator(),
            row.indicatorName(),
            observation.cell().timePeriod(),
            chosen.value(),
            observation.unitMeasure(),
            Math.max(0, chosen.value().scale()),
            chosen.bound().toString(),
            observation.status().name(),
            observation.flags().stream().map(ObsStatus::name).collect(Collectors.joining(" ")),
            Columns.date(chosen.period().map(Span::start)),
            Columns.date(chosen.period().map(Span::end)),
            observation.mentionCount(),
            observation.conflictCount(),
            observation.rule().toString(),
            chosen.reportId(),
            observation.agency(),
            chosen.sentence()
        };
    }

    private static @Nullable Object[] values(MentionRow row) {
        Mention mention = row.mention();
        return new @Nullable Object[] {
            mention.reportId(),
            row.file(),
            mention.id(),
            mention.start(),
            mention.end(),
            mention.text(),
            mention.value(),
            mention.unit(),
            mention.bound().toString(),
            mention.role().toString(),
            mention.period().map(Span::timePeriod).orElse(null),
            Columns.date(mention.period().map(Span::start)),
            Columns.date(mention.period().map(Span::end)),
            mention.refArea(),
            mention.indicator(),
            mention.label(),
            mention.relations().stream().map(Relation::toString).collect(Collectors.joining(" ")),
            mention.sentence()
        };
    }

    private static @Nullable Object[] values(Finding finding) {
        return new Object[] {
            finding.kind().severity().toString(),
            finding.kind().toString(),
            finding.refArea(),
            finding.timePeriod(),
            finding.indicator(),
            finding.reportId(),
            String.join(" ", finding.mentionIds()),
            finding.message(),
            finding.quotes().stream().limit(4).map(quote -> "「" + quote + "」").collect(Collectors.joining())
        };
    }

    private static @Nullable Object[] values(ReportRow row) {
        return new @Nullable Object[] {
            row.reportId(),
            row.file(),
            row.sha256(),
            row.mediaType(),
            row.charset(),
            row.title(),
            row.kind(),
            row.refArea(),
            row.refAreaName(),
            row.agency(),
            row.agencyKind(),
            row.reportYear().orElse(null),
            Columns.date(row.published()),
            row.characters(),
            row.mentions(),
            row.status(),
            row.reason()
        };
    }
}
