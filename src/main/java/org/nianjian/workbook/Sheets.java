package org.nianjian.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nianjian.indicator.Indicator;
import org.nianjian.quantity.Lexicon;
import org.nianjian.release.Column;
import org.nianjian.release.Heading;
import org.nianjian.release.ObservationRow;
import org.nianjian.release.Table;
import org.nianjian.release.Tables;
import org.nianjian.release.WideRow;

/** The sheets, made of the tables' columns: Chinese headings, widths, words for codes, formats of numbers. */
final class Sheets {
    private static final String QUOTE = "evidence";
    private static final String QUOTED = "unit_measure";
    private static final Map<String, String> NAMES = texts("/workbook/sheets.tsv", "sheet", "name_zh");
    private static final Map<String, String> WIDTHS = texts("/workbook/widths.tsv", "column", "width");
    private static final Map<String, Word> WORDS = words();

    private Sheets() {}

    /** A code's word and the colour behind both. */
    private record Word(String word, String fill) {
        static final Word NONE = new Word("", "");
    }

    /** A table as it stands. */
    static <T> Sheet<T> of(String sheet, Table<T> table) {
        return new Sheet<>(name(sheet), fields(table));
    }

    /** The observations, each value's quote beside it; {@code suffix} tells which part of them. */
    static Sheet<ObservationRow> observations(String suffix) {
        List<Sheet.Field<ObservationRow>> fields = fields(Tables.OBSERVATIONS);
        replace(fields, "obs_value", field -> field.formatted(Sheets::format));
        Sheet.Field<ObservationRow> quote = fields.remove(place(fields, QUOTE));
        fields.add(place(fields, QUOTED) + 1, quote);
        return new Sheet<>(name("observations") + suffix, fields);
    }

    /** A column for each indicator, headed by its name and unit. */
    static Sheet<WideRow> wide(List<Indicator> indicators) {
        List<Sheet.Field<WideRow>> fields =
                fields(Tables.wide(indicators.stream().map(Indicator::code).toList()));
        for (Indicator indicator : indicators) {
            String code = indicator.code();
            replace(
                    fields,
                    code,
                    field -> field.titled(indicator.nameZh() + "（" + indicator.unit() + "）")
                            .formatted(row -> row.certain(code)
                                    .map(value -> NumberFormats.of(indicator.unit(), value.scale()))
                                    .orElse("")));
        }
        return new Sheet<>(name("wide"), fields);
    }

    static String name(String sheet) {
        return NAMES.getOrDefault(sheet, sheet);
    }

    private static String format(ObservationRow row) {
        return NumberFormats.of(
                row.observation().unitMeasure(),
                row.observation().chosen().value().scale());
    }

    private static <T> List<Sheet.Field<T>> fields(Table<T> table) {
        List<Sheet.Field<T>> fields = new ArrayList<>();
        table.columns().forEach(column -> fields.addAll(fields(column)));
        return fields;
    }

    /** The column, and its words beside it where the codes have any. */
    private static <T> List<Sheet.Field<T>> fields(Column<T> column) {
        String name = column.name();
        String nameZh = Heading.of(name).map(Heading::nameZh).orElse(name);
        Sheet.Field<T> field = new Sheet.Field<>(
                nameZh,
                name,
                column.type(),
                width(name),
                column::cell,
                row -> "",
                row -> word(name, column.cell(row)).fill());
        if (WORDS.keySet().stream().noneMatch(key -> key.startsWith(name + " "))) {
            return List.of(field);
        }
        Sheet.Field<T> words = new Sheet.Field<>(
                nameZh + "（文字）",
                name + "_zh",
                Column.Type.TEXT,
                width(name + "_zh"),
                row -> word(name, column.cell(row)).word(),
                row -> "",
                field.fill());
        return List.of(field, words);
    }

    private static Word word(String column, String code) {
        return WORDS.getOrDefault(column + " " + code, Word.NONE);
    }

    private static int width(String column) {
        return Integer.parseInt(WIDTHS.getOrDefault(column, "12"));
    }

    private static <T> void replace(
            List<Sheet.Field<T>> fields, String name, Function<Sheet.Field<T>, Sheet.Field<T>> change) {
        int place = place(fields, name);
        fields.set(place, change.apply(fields.get(place)));
    }

    private static <T> int place(List<Sheet.Field<T>> fields, String name) {
        return fields.stream().map(Sheet.Field::name).toList().indexOf(name);
    }

    static Map<String, String> texts(String path, String... columns) {
        Map<String, String> texts = new HashMap<>();
        Lexicon.ofProgram(path, columns).rows().forEach(row -> texts.put(row.cell(0), row.cell(1)));
        return texts;
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        Stream<Lexicon.Row> rows = Lexicon.ofProgram("/workbook/words.tsv", "code", "word", "fill").rows().stream();
        rows.forEach(row -> words.put(row.cell(0), new Word(row.cell(1), row.cell(2))));
        return words;
    }
}
