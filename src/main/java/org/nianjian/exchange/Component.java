package org.nianjian.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianjian.quantity.Lexicon;
import org.nianjian.release.Column;
import org.nianjian.release.Heading;
import org.nianjian.release.ObservationRow;
import org.nianjian.release.Tables;

/**
 * A component of SDMX's data structure: a column of observations.csv with its part in the structure, from
 * {@code exchange/components.tsv}.
 *
 * @param id its concept, a component's id and a column of SDMX-CSV
 * @param codelist the list that its values are codes of; empty: any text of its type
 */
record Component(String id, Kind kind, Optional<String> codelist, Column<ObservationRow> column) {
    /** The one dimension that no column tells: every value is a year's. */
    static final Component FREQUENCY =
            new Component("FREQ", Kind.DIMENSION, Optional.of("CL_FREQ"), new Column.Text<>("FREQ", row -> "A"));

    private static final Lexicon TABLE =
            Lexicon.ofProgram("/exchange/components.tsv", "column", "component", "codelist", "reason");

    /** What a component is for; a column that only names another's code is none. */
    enum Kind {
        DIMENSION,
        TIME,
        MEASURE,
        ATTRIBUTE,
        NAME
    }

    /** All components in the order of the columns, the frequency first, dimensions before the time, measure and attributes. */
    static List<Component> all() {
        Stream<Component> told = Tables.OBSERVATIONS.columns().stream().map(Component::of);
        return Stream.concat(Stream.of(FREQUENCY), told)
                .filter(component -> component.kind() != Kind.NAME)
                .sorted(Comparator.comparing(Component::kind))
                .toList();
    }

    private static Component of(Column<ObservationRow> column) {
        Lexicon.Row row = TABLE.rows().stream()
                .filter(one -> one.cell(0).equals(column.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("exchange/components.tsv has no " + column.name()));
        Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        Optional<String> codelist = Optional.of(row.cell(2)).filter(list -> !list.isEmpty());
        return new Component(column.name().toUpperCase(Locale.ROOT), kind, codelist, column);
    }

    /** What its column stands for; the frequency is no column. */
    Optional<Heading> heading() {
        return Heading.of(column.name());
    }
}
