package org.nianjian.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Which input folder the store belongs to, which files it knows, which are to be read, and the numbers of the runs. */
public final class InventoryStore {
    private final JdbcTemplate jdbc;
    private final DataSource source;

    public InventoryStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.source = Objects.requireNonNull(jdbc.getDataSource());
    }

    /** The input folder this store belongs to; empty before the first run. */
    public Optional<Path> inputFolder() {
        return jdbc
                .query("select path from nianjian.input_folder", (row, n) -> Path.of(URI.create(row.getString(1))))
                .stream()
                .findFirst();
    }

    /** Makes the store belong to {@code folder}. */
    public void moveTo(Path folder) {
        jdbc.update("delete from nianjian.input_folder");
        jdbc.update(
                "insert into nianjian.input_folder (path) values (?)",
                folder.toUri().toString());
    }

    /** A number that no run had before. */
    public long nextRun() {
        GeneratedKeyHolder number = new GeneratedKeyHolder();
        jdbc.update(
                connection -> connection.prepareStatement(
                        "insert into nianjian.run (published_at) values (null)", new String[] {"number"}),
                number);
        return Optional.ofNullable(number.getKeyAs(Long.class))
                .orElseThrow(() -> new DataAccessResourceFailureException("the database gave no run number"));
    }

    /** All files known, by report id. */
    public Map<String, KnownFile> known() {
        return jdbc
                .query(
                        "select report_id, sha256, fingerprint, manifest from nianjian.report",
                        (row, n) ->
                                new KnownFile(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .stream()
                .collect(Collectors.toMap(KnownFile::reportId, Function.identity()));
    }

    /** Makes {@code files} the ones to be read, folder by folder. */
    public void await(List<PendingFile> files) {
        List<PendingFile> inOrder =
                files.stream().sorted(Comparator.comparing(PendingFile::file)).toList();
        jdbc.update("delete from nianjian.pending");
        jdbc.batchUpdate(
                "insert into nianjian.pending (report_id, file, location, place) values (?, ?, ?, ?)",
                IntStream.range(0, inOrder.size())
                        .mapToObj(place -> values(inOrder.get(place), place))
                        .toList());
    }

    private static Object[] values(PendingFile file, int place) {
        return new Object[] {file.reportId(), file.file(), file.location().toString(), place};
    }

    /** How many files wait to be read. */
    public int waiting() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from nianjian.pending", Integer.class));
    }

    /**
     * Reads the files that wait, those still unread when it is opened. What lies in one folder, a region's reports more often
     * than not, is read one after the other and so lies together in the store, where it is asked for together.
     */
    public ItemStreamReader<PendingFile> pending() {
        return new JdbcCursorItemReaderBuilder<PendingFile>()
                .dataSource(source)
                .sql("select report_id, file, location from nianjian.pending order by place")
                .rowMapper(
                        (row, n) -> new PendingFile(row.getString(1), row.getString(2), URI.create(row.getString(3))))
                .connectionAutoCommit(false)
                .verifyCursorPosition(false)
                .fetchSize(500)
                .saveState(false)
                .build();
    }
}
