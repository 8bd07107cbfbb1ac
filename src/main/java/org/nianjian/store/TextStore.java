package org.nianjian.store;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The cleaned texts of reports, each in pieces that every database takes. */
final class TextStore {
    private static final int LONGEST = 100_000;

    private final JdbcTemplate jdbc;

    TextStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String reportId, String text) {
        List<Object[]> pieces = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = end(text, from);
            pieces.add(new Object[] {reportId, pieces.size(), Columns.text(text.substring(from, to))});
            from = to;
        }
        jdbc.batchUpdate("insert into nianjian.report_text (report_id, piece, text) values (?, ?, ?)", pieces);
    }

    void delete(String reportId) {
        jdbc.update("delete from nianjian.report_text where report_id = ?", reportId);
    }

    /** Empty where none was kept. */
    String of(String reportId) {
        return String.join(
                "",
                jdbc.query(
                        "select text from nianjian.report_text where report_id = ? order by piece",
                        (row, n) -> row.getString(1),
                        reportId));
    }

    /** Where a piece ends; never between the two halves of a character. */
    private static int end(String text, int from) {
        int to = Math.min(text.length(), from + LONGEST);
        boolean split = to < text.length() && Character.isLowSurrogate(text.charAt(to));
        return split ? to - 1 : to;
    }
}
