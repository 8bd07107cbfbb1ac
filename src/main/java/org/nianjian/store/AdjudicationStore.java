package org.nianjian.store;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianjian.adjudication.Adjudication;
import org.springframework.jdbc.core.JdbcTemplate;

/** Persons' decisions as they applied when the store was last reconciled. */
public final class AdjudicationStore {
    private static final String INSERT = "insert into nianjian.adjudication (ref_area, time_period, indicator, amount,"
            + " amount_scale, unit, written, reason, author, decided_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** The columns that {@link #adjudication} reads, of the table under the alias a. */
    static final String SELECT = "a.ref_area as a_ref_area, a.time_period as a_time_period,"
            + " a.indicator as a_indicator, a.amount as a_amount, a.amount_scale as a_amount_scale, a.unit as a_unit,"
            + " a.written as a_written, a.reason as a_reason, a.author as a_author, a.decided_on as a_decided_on";

    private final JdbcTemplate jdbc;

    public AdjudicationStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps {@code decisions} in the place of all others. */
    public void replace(List<Adjudication> decisions) {
        jdbc.update("delete from nianjian.adjudication");
        jdbc.batchUpdate(
                INSERT, decisions.stream().map(AdjudicationStore::values).toList());
    }

    /** The decision on a cell. */
    public Optional<Adjudication> on(Adjudication.Key key) {
        return jdbc
                .query(
                        "select " + SELECT + " from nianjian.adjudication a"
                                + " where a.ref_area = ? and a.time_period = ? and a.indicator = ?",
                        (row, n) -> adjudication(row),
                        key.refArea(),
                        key.timePeriod(),
                        key.indicator())
                .stream()
                .findFirst();
    }

    /** All decisions, by cell. */
    List<Adjudication> all() {
        return jdbc.query(
                "select " + SELECT + " from nianjian.adjudication a order by a.ref_area, a.time_period, a.indicator",
                (row, n) -> adjudication(row));
    }

    private static @Nullable Object[] values(Adjudication decision) {
        return new @Nullable Object[] {
            decision.refArea(),
            decision.timePeriod(),
            decision.indicator(),
            decision.value().map(BigDecimal::toPlainString).orElse(null),
            decision.value().map(BigDecimal::scale).orElse(null),
            decision.unit(),
            decision.written(),
            Columns.text(decision.reason()),
            Columns.text(decision.author()),
            Date.valueOf(decision.decidedOn())
        };
    }

    static Adjudication adjudication(ResultSet row) throws SQLException {
        int scale = row.getInt("a_amount_scale");
        return new Adjudication(
                row.getString("a_ref_area"),
                row.getInt("a_time_period"),
                row.getString("a_indicator"),
                Optional.ofNullable(row.getString("a_amount")).map(amount -> new BigDecimal(amount).setScale(scale)),
                row.getString("a_unit"),
                row.getString("a_written"),
                row.getString("a_reason"),
                row.getString("a_author"),
                Columns.date(row, "a_decided_on").orElseThrow());
    }
}
