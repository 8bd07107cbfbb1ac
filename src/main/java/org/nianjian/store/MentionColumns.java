package org.nianjian.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;

/** A mention as a row of {@code nianjian.mention} and back. */
final class MentionColumns {
    static final String INSERT = "insert into nianjian.mention (report_id, char_start, char_end, text, amount,"
            + " amount_scale, unit, bound, role, time_period, period_start, period_end, ref_area, indicator, label,"
            + " relations, sentence, sentence_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** The columns that {@link #mention} reads, of the table under the alias m. */
    static final String SELECT = "m.report_id as m_report_id, m.char_start, m.char_end, m.text, m.amount,"
            + " m.amount_scale, m.unit, m.bound, m.role, m.period_start, m.period_end, m.ref_area as m_ref_area,"
            + " m.indicator, m.label, m.relations, m.sentence, m.sentence_at";

    private MentionColumns() {}

    static @Nullable Object[] values(Mention mention) {
        return new @Nullable Object[] {
            mention.reportId(),
            mention.start(),
            mention.end(),
            Columns.text(mention.text()),
            mention.value().toPlainString(),
            mention.value().scale(),
            mention.unit(),
            mention.bound().toString(),
            mention.role().toString(),
            mention.period().map(Span::timePeriod).orElse(null),
            Columns.date(mention.period().map(Span::start)),
            Columns.date(mention.period().map(Span::end)),
            mention.refArea(),
            mention.indicator(),
            Columns.text(mention.label()),
            mention.relations().stream().map(Relation::toString).collect(Collectors.joining(" ")),
            Columns.text(mention.sentence()),
            mention.at()
        };
    }

    /** Of an outer join: empty where no mention was met. */
    static Optional<Mention> optional(ResultSet row) throws SQLException {
        return row.getString("m_report_id") == null ? Optional.empty() : Optional.of(mention(row));
    }

    static Mention mention(ResultSet row) throws SQLException {
        return new Mention(
                row.getString("m_report_id"),
                row.getInt("char_start"),
                row.getInt("char_end"),
                row.getString("text"),
                new BigDecimal(row.getString("amount")).setScale(row.getInt("amount_scale")),
                row.getString("unit"),
                Bound.parse(row.getString("bound")),
                Role.parse(row.getString("role")),
                span(row),
                row.getString("m_ref_area"),
                row.getString("indicator"),
                row.getString("label"),
                Columns.words(row.getString("relations")).stream()
                        .map(Relation::parse)
                        .toList(),
                row.getString("sentence"),
                row.getInt("sentence_at"));
    }

    private static Optional<Span> span(ResultSet row) throws SQLException {
        var end = Columns.date(row, "period_end");
        return Columns.date(row, "period_start").flatMap(start -> end.map(last -> new Span(start, last)));
    }
}
