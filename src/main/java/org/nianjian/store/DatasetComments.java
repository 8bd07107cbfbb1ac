package org.nianjian.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.nianjian.release.Caption;
import org.nianjian.release.Heading;

/**
 * Says of each table, view and column of the schema {@code dataset} what it is, in the words of {@code release/tables.tsv} and
 * {@code release/columns.tsv}; done again whenever these, or the tables published, are others.
 */
public final class DatasetComments implements JavaMigration {
    private static final String COLUMNS = "select column_name from information_schema.columns"
            + " where table_schema = 'dataset' and table_name = ? order by ordinal_position";

    private final List<Caption> captions = Caption.all();

    /** None: it comes behind all that have one. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "comments of the dataset";
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        sum.update((captions + " " + Heading.all() + " " + PublishedTable.names()).getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        for (Caption caption : captions) {
            List<String> columns = columns(connection, caption.table());
            if (columns.isEmpty()) {
                continue; // published as a file only
            }
            String kind = PublishedTable.names().contains(caption.table()) ? "table " : "view ";
            String table = "dataset." + caption.table();
            comment(connection, kind + table, said(caption.nameZh(), caption.meansZh(), caption.meansEn()));
            for (String column : columns) {
                Optional<Heading> heading = Heading.of(DatasetColumn.publishedAs(column));
                if (heading.isPresent()) {
                    Heading known = heading.get();
                    String said = said(known.nameZh(), known.meansZh(), known.meansEn());
                    comment(connection, "column " + table + "." + column, said);
                }
            }
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
        }
        return columns;
    }

    private static void comment(Connection connection, String on, String said) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("comment on " + on + " is '" + said.replace("'", "''") + "'");
        }
    }

    private static String said(String nameZh, String meansZh, String meansEn) {
        return nameZh + "：" + meansZh + " | " + meansEn;
    }
}
