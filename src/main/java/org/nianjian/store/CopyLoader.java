package org.nianjian.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Adds rows by PostgreSQL's COPY. A connection that copies does nothing else, and the rows come over the same one: so they are
 * gathered, and go as one COPY each time they fill a buffer.
 */
final class CopyLoader implements RowLoader {
    private static final int BUFFER = 1 << 20;

    /** Else the look for a code in a list of some hundred goes through the whole list, once a row. */
    private static final String BY_INDEX = "set local enable_seqscan = off";

    private static final String AS_BEFORE = "reset enable_seqscan";

    private final JdbcTemplate jdbc;

    CopyLoader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void load(String table, List<DatasetColumn> columns, Iterator<String[]> rows) {
        String copy = "copy dataset." + table + " ("
                + columns.stream().map(DatasetColumn::name).collect(Collectors.joining(", ")) + ") from stdin";
        StringBuilder lines = new StringBuilder(BUFFER + BUFFER / 8);
        while (rows.hasNext()) {
            append(lines, columns, rows.next());
            if (lines.length() >= BUFFER || !rows.hasNext()) {
                copy(copy, lines.toString().getBytes(StandardCharsets.UTF_8));
                lines.setLength(0);
            }
        }
        jdbc.execute("analyze dataset." + table);
    }

    @Override
    public void replacingCodes(Runnable work) {
        jdbc.execute("set constraints all deferred");
        work.run();
        jdbc.execute("set constraints all immediate");
    }

    private void copy(String copy, byte[] lines) {
        ConnectionCallback<Long> copied = connection -> {
            try (Statement planning = connection.createStatement()) {
                planning.execute(BY_INDEX);
                long rows = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(copy, new ByteArrayInputStream(lines), BUFFER);
                planning.execute(AS_BEFORE);
                return rows;
            } catch (IOException e) {
                throw new UncheckedIOException("rows held in memory can't be read", e);
            }
        };
        jdbc.execute(copied);
    }

    private static void append(StringBuilder lines, List<DatasetColumn> columns, String[] texts) {
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                lines.append('\t');
            }
            if (columns.get(i).absent(texts[i])) {
                lines.append("\\N");
            } else {
                append(lines, texts[i]);
            }
        }
        lines.append('\n');
    }

    private static void append(StringBuilder lines, String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(unit);
            }
        }
    }
}
