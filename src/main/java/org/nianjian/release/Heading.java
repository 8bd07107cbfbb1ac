package org.nianjian.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianjian.quantity.Lexicon;

/**
 * What a column's name stands for, the same in every table; from {@code release/columns.tsv}.
 *
 * @param column its name in the files
 * @param nameZh its name for Chinese readers
 * @param meansZh one line on what stands in it
 */
public record Heading(String column, String nameZh, String meansZh, String meansEn) {
    private static final List<Heading> ALL =
            Lexicon.ofProgram("/release/columns.tsv", "column", "name_zh", "means_zh", "means_en").rows().stream()
                    .map(row -> new Heading(row.cell(0), row.cell(1), row.cell(2), row.cell(3)))
                    .toList();

    private static final Map<String, Heading> BY_COLUMN =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Heading::column, Function.identity()));

    /** All of them, by column. */
    public static List<Heading> all() {
        return ALL;
    }

    /** The heading of a column; empty for a column that is an indicator's code. */
    public static Optional<Heading> of(String column) {
        return Optional.ofNullable(BY_COLUMN.get(column));
    }
}
