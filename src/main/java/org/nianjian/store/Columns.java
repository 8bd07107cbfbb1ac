package org.nianjian.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values stand in columns. */
final class Columns {
    /** Far above any sentence and far below H2's limit of 1,048,576 characters a value. */
    private static final int LONGEST = 100_000;

    /** Between the quotes of a finding. */
    private static final String BETWEEN = "\u001e";

    private Columns() {}

    /** A text as a database takes it: without NUL, which PostgreSQL refuses, and not endless. */
    static String text(String text) {
        int end = text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, LONGEST / 2);
        return text.substring(0, end).replace('\u0000', '\ufffd');
    }

    static @Nullable Date date(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }

    static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    static String quotes(List<String> quotes) {
        return quotes.stream()
                .map(quote -> text(quote).replace(BETWEEN, " "))
                .limit(8)
                .collect(Collectors.joining(BETWEEN));
    }

    static List<String> quotes(String quotes) {
        return split(quotes, BETWEEN);
    }

    static List<String> words(String words) {
        return split(words, " ");
    }

    private static List<String> split(String joined, String between) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(between, -1));
    }
}
