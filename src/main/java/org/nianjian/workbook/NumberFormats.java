package org.nianjian.workbook;

import java.util.Map;

/** How a spreadsheet shows a value: by its unit, with the decimals that the report printed. */
final class NumberFormats {
    private static final String ANY_UNIT = "*";
    private static final int MOST_DECIMALS = 15;
    private static final Map<String, String> BY_UNIT =
            Sheets.texts("/workbook/formats.tsv", "unit", "format", "reason");

    private NumberFormats() {}

    /** A format such as {@code #,##0.00}. */
    static String of(String unit, int decimals) {
        String whole = BY_UNIT.getOrDefault(unit, BY_UNIT.getOrDefault(ANY_UNIT, "0"));
        int shown = Math.max(0, Math.min(decimals, MOST_DECIMALS));
        return shown == 0 ? whole : whole + "." + "0".repeat(shown);
    }
}
