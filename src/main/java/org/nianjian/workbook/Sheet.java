package org.nianjian.workbook;

import java.util.List;
import java.util.function.Function;
import org.nianjian.release.Column;

/**
 * What a sheet shows.
 *
 * @param <T> what one row shows
 * @param name the sheet's name; further sheets of the same rows have a number behind it
 */
record Sheet<T>(String name, List<Field<T>> fields) {
    Sheet {
        fields = List.copyOf(fields);
    }

    /**
     * A column of the sheet.
     *
     * @param nameZh its heading
     * @param name its heading in the second row
     * @param text what stands in the cell
     * @param width in characters
     * @param format how a row's cell shows its number, empty for as it is
     * @param fill the colour behind a row's cell, empty for none
     */
    record Field<T>(
            String nameZh,
            String name,
            Column.Type type,
            int width,
            Function<T, String> text,
            Function<T, String> format,
            Function<T, String> fill) {

        Field<T> formatted(Function<T, String> other) {
            return new Field<>(nameZh, name, type, width, text, other, fill);
        }

        Field<T> titled(String other) {
            return new Field<>(other, name, type, width, text, format, fill);
        }
    }
}
