package org.nianjian.store;

import java.util.Map;
import java.util.Set;
import org.nianjian.release.Column;

/**
 * A published column as the schema {@code dataset} has it.
 *
 * @param name its name there
 * @param type what it holds
 * @param points whether it holds a code that another table explains; where there is none it is null
 */
record DatasetColumn(String name, Column.Type type, boolean points) {
    /** Names that SQL keeps for itself. */
    private static final Map<String, String> RENAMED =
            Map.of("start", "char_start", "end", "char_end", "value", "amount", "old", "old_value", "new", "new_value");

    private static final Set<String> POINTERS = Set.of("ref_area", "parent", "indicator", "report_id", "obs_status");

    static DatasetColumn of(Column<?> column) {
        return new DatasetColumn(nameOf(column.name()), column.type(), POINTERS.contains(column.name()));
    }

    /** What the column {@code published} of the files is called in the database. */
    private static String nameOf(String published) {
        return RENAMED.getOrDefault(published, published);
    }

    /** Inverse of {@link #nameOf}. */
    static String publishedAs(String name) {
        return RENAMED.entrySet().stream()
                .filter(renamed -> renamed.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    /** True where {@code text} stands for no value. */
    boolean absent(String text) {
        return text.isEmpty() && (points || type != Column.Type.TEXT);
    }

    /** The place of its value in an insert. */
    String placeholder() {
        return switch (type) {
            case TEXT -> "?";
            case INTEGER -> "cast(? as bigint)";
            case DECIMAL -> "cast(? as nianjian.amount)";
            case DATE -> "cast(? as date)";
        };
    }
}
