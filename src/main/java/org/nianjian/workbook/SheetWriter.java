package org.nianjian.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows into sheets, as many as they need; keeps a few rows in memory at a time. */
final class SheetWriter {
    static final int HEADER_ROWS = 2;

    private static final int FLUSHED_AT_ONCE = 500;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_TEXT = 32_767;
    private static final int FIRST_YEAR = 1901;
    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final String HEADER_FILL = "DDEBF7";

    private final Workbook workbook;
    private final int rowsPerSheet;

    SheetWriter(Workbook workbook, int rowsPerSheet) {
        this.workbook = workbook;
        this.rowsPerSheet = rowsPerSheet;
    }

    /** A sheet with its rows of data. */
    record Written(String name, long rows) {}

    /** Writes all rows; a sheet that is full is followed by one with a number behind its name. */
    <T> List<Written> write(Sheet<T> sheet, Iterator<T> rows) throws IOException {
        List<Written> written = new ArrayList<>();
        do {
            String name = written.isEmpty() ? sheet.name() : sheet.name() + " (" + (written.size() + 1) + ")";
            written.add(new Written(name, writeOne(name, sheet, rows)));
        } while (rows.hasNext());
        return written;
    }

    private <T> int writeOne(String name, Sheet<T> sheet, Iterator<T> rows) throws IOException {
        Worksheet page = workbook.newWorksheet(name);
        header(page, sheet);
        int count = 0;
        while (rows.hasNext() && count < rowsPerSheet) {
            T row = rows.next();
            for (int column = 0; column < sheet.fields().size(); column++) {
                cell(page, HEADER_ROWS + count, column, sheet.fields().get(column), row);
            }
            count++;
            if (count % FLUSHED_AT_ONCE == 0) {
                page.flush();
            }
        }
        page.setAutoFilter(
                HEADER_ROWS - 1, 0, HEADER_ROWS - 1 + count, sheet.fields().size() - 1);
        page.finish();
        return count;
    }

    private static <T> void header(Worksheet page, Sheet<T> sheet) {
        for (int column = 0; column < sheet.fields().size(); column++) {
            Sheet.Field<T> field = sheet.fields().get(column);
            page.width(column, field.width());
            page.inlineString(0, column, field.nameZh());
            page.style(0, column).bold().fillColor(HEADER_FILL).set();
            page.inlineString(1, column, field.name());
            page.style(1, column).fillColor(HEADER_FILL).set();
        }
        page.freezePane(0, HEADER_ROWS);
    }

    private static <T> void cell(Worksheet page, int at, int column, Sheet.Field<T> field, T row) {
        String text = field.text().apply(row);
        if (text.isEmpty()) {
            return;
        }
        String format = switch (field.type()) {
            case TEXT -> text(page, at, column, text);
            case INTEGER -> number(page, at, column, text, "");
            case DECIMAL -> number(page, at, column, text, field.format().apply(row));
            case DATE -> date(page, at, column, text);
        };
        style(page, at, column, format, field.fill().apply(row));
    }

    private static void style(Worksheet page, int at, int column, String format, String fill) {
        if (format.isEmpty() && fill.isEmpty()) {
            return;
        }
        StyleSetter style = page.style(at, column);
        if (!format.isEmpty()) {
            style.format(format);
        }
        if (!fill.isEmpty()) {
            style.fillColor(fill);
        }
        style.set();
    }

    /** Never shared: the table of shared texts would be held in memory. */
    private static String text(Worksheet page, int at, int column, String text) {
        int length = text.length() > LONGEST_TEXT ? LONGEST_TEXT - 2 : text.length();
        page.inlineString(at, column, length == text.length() ? text : text.substring(0, length) + "…");
        return "";
    }

    /** A spreadsheet keeps 15 digits of a number: a longer one stays text. */
    private static String number(Worksheet page, int at, int column, String text, String format) {
        BigDecimal value = new BigDecimal(text);
        if (value.precision() > MOST_DIGITS) {
            return text(page, at, column, text);
        }
        page.value(at, column, value);
        return format;
    }

    /** A spreadsheet counts days from 1900, and that year wrongly: an earlier day stays text. */
    private static String date(Worksheet page, int at, int column, String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR) {
            return text(page, at, column, text);
        }
        page.value(at, column, day);
        return DATE_FORMAT;
    }
}
