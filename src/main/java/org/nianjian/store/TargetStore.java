package org.nianjian.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianjian.indicator.Catalogue;
import org.nianjian.mention.Mention;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.release.TargetRow.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;

/** Targets and plans, each beside the observation of the cell it is about. */
final class TargetStore {
    private static final String TARGETS = " from nianjian.mention m join nianjian.report r on r.report_id = m.report_id"
            + " where m.role in ('target', 'plan') and r.status = 'ok') m"
            + " left join nianjian.observation o on o.ref_area = m.ref_area and o.agency_kind = m.cell_kind"
            + " and o.indicator = m.indicator and o.time_period = m.time_period"
            + " order by m.ref_area, m.cell_kind, m.indicator, coalesce(m.time_period, 0), m.report_id, m.char_start";

    private final JdbcTemplate jdbc;
    private final String query;
    private final List<String> owned = new ArrayList<>();

    /** The line of government of a cell is the indicator's owner, else the report's. */
    TargetStore(JdbcTemplate jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        String owners = catalogue.indicators().stream()
                .flatMap(indicator -> indicator.owner().stream().map(owner -> when(indicator.code(), owner)))
                .collect(Collectors.joining());
        String kind = owned.isEmpty() ? "r.agency_kind" : "case m.indicator" + owners + " else r.agency_kind end";
        query = "select " + MentionColumns.SELECT + ", m.cell_kind, o.obs_value, o.unit_measure, o.flags"
                + " from (select m.*, " + kind + " as cell_kind" + TARGETS;
    }

    /** A target with the line of government whose work it is about. */
    record Aim(Mention mention, String agencyKind, Optional<Outcome> outcome) {}

    Stream<Aim> all() {
        return jdbc.queryForStream(query, (row, n) -> aim(row), owned.toArray());
    }

    private String when(String indicator, String owner) {
        owned.add(indicator);
        owned.add(owner);
        return " when ? then cast(? as nianjian.code)";
    }

    private static Aim aim(ResultSet row) throws SQLException {
        Optional<String> value = Optional.ofNullable(row.getString("obs_value"));
        Optional<Outcome> outcome = Optional.empty();
        if (value.isPresent()) {
            ObsStatus status =
                    ObsStatus.valueOf(Columns.words(row.getString("flags")).get(0));
            outcome = Optional.of(new Outcome(value.get(), row.getString("unit_measure"), status));
        }
        return new Aim(MentionColumns.mention(row), row.getString("cell_kind"), outcome);
    }
}
