package org.nianjian.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;
import org.nianjian.mention.Span;
import org.nianjian.quantity.Bound;

/** A mention as a row of {@code nianjian.mention} and back. */
final class MentionColumns {
    /** What both a mention and an observation hold of a figure, beside its report, its region and its indicator. */
    static final List<String> FIGURE = List.of(
            "char_start",
            "char_end",
            "text",
            "amount",
            "amount_scale",
            "unit",
            "bound",
            "role",
            "period_start",
            "period_end",
            "label",
            "relations",
            "sentence",
            "sentence_at");

    /** The columns that {@link #mention} reads, of the table under the alias m. */
    static final String SELECT = select("m");

    static final String INSERT =
            insert("nianjian.mention", List.of("report_id", "ref_area", "indicator", "time_period"));

    private MentionColumns() {}

    /** The same of another table whose rows hold a figure each. */
    static String select(String alias) {
        return Stream.concat(
                        Stream.of("report_id as m_report_id", "ref_area as m_ref_area", "indicator"), FIGURE.stream())
                .map(column -> alias + '.' + column)
                .collect(Collectors.joining(", "));
    }

    /** Adds a row that holds a figure behind other columns. */
    static String insert(String table, List<String> before) {
        List<String> columns = Stream.concat(before.stream(), FIGURE.stream()).toList();
        String values = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + values + ")";
    }

    /** In the order of {@link #INSERT}. */
    static @Nullable Object[] values(Mention mention) {
        Stream<@Nullable Object> cell = Stream.of(
                mention.reportId(),
                mention.refArea(),
                mention.indicator(),
                mention.period().map(Span::timePeriod).orElse(null));
        return Stream.concat(cell, Arrays.stream(figure(mention))).toArray();
    }

    /** In the order of {@link #FIGURE}. */
    static @Nullable Object[] figure(Mention mention) {
        return new @Nullable Object[] {
            mention.start(),
            mention.end(),
            Columns.text(mention.text()),
            mention.value().toPlainString(),
            mention.value().scale(),
            mention.unit(),
            mention.bound().toString(),
            mention.role().toString(),
            Columns.date(mention.period().map(Span::start)),
            Columns.date(mention.period().map(Span::end)),
            Columns.text(mention.label()),
            mention.relations().stream().map(Relation::toString).collect(Collectors.joining(" ")),
            Columns.text(mention.sentence()),
            mention.at()
        };
    }

    /** Empty where the row holds no figure. */
    static Optional<Mention> optional(ResultSet row) throws SQLException {
        return row.getString("text") == null ? Optional.empty() : Optional.of(mention(row));
    }

    static Mention mention(ResultSet row) throws SQLException {
        return new Mention(
                row.getString("m_report_id"),
                row.getInt("char_start"),
                row.getInt("char_end"),
                row.getString("text"),
                value(row),
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

    static BigDecimal value(ResultSet row) throws SQLException {
        return new BigDecimal(row.getString("amount")).setScale(row.getInt("amount_scale"));
    }

    static Optional<Span> span(ResultSet row) throws SQLException {
        var end = Columns.date(row, "period_end");
        return Columns.date(row, "period_start").flatMap(start -> end.map(last -> new Span(start, last)));
    }
}
