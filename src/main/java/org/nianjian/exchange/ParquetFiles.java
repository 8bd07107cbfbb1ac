package org.nianjian.exchange;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import org.nianjian.release.Column;
import org.nianjian.release.Dataset;
import org.nianjian.release.MentionRow;
import org.nianjian.release.ObservationRow;
import org.nianjian.release.ReleaseFile;
import org.nianjian.release.ReleasePart;
import org.nianjian.release.Table;
import org.nianjian.release.Tables;

/**
 * Observations and mentions as Parquet: the columns of the CSVs with numbers and dates as such, no value where the CSV's
 * cell is empty. Compressed by gzip, which every reader knows and which needs no library of the machine's own.
 */
public final class ParquetFiles implements ReleasePart {
    /** Digits of a decimal, and how many of them stand behind its point: what fits every other program too. */
    static final int PRECISION = 38;

    static final int SCALE = 12;
    private static final int BUFFER = 1 << 16;

    @Override
    public List<ReleaseFile> write(Path folder, Dataset dataset) {
        try (Stream<ObservationRow> observations = dataset.observations();
                Stream<MentionRow> mentions = dataset.mentions()) {
            return List.of(
                    write(folder, "observations.parquet", Tables.OBSERVATIONS, ObservationRow.class, observations),
                    write(folder, "mentions.parquet", Tables.MENTIONS, MentionRow.class, mentions));
        }
    }

    private static <T> ReleaseFile write(Path folder, String name, Table<T> table, Class<T> row, Stream<T> rows) {
        Path file = folder.resolve(name);
        long count = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                CarpetWriter<T> writer = new CarpetWriter.Builder<>(out, row)
                        .withConf(new PlainParquetConfiguration())
                        .withCompressionCodec(CompressionCodecName.GZIP)
                        .withWriteRecordModel(model(table, row))
                        .build()) {
            for (Iterator<T> all = rows.iterator(); all.hasNext(); count++) {
                writer.write(all.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        ParquetFooter.sort(file);
        return ReleaseFile.of(folder, name, count);
    }

    private static <T> WriteRecordModelType<T> model(Table<T> table, Class<T> row) {
        WriteRecordModelType<T> model = FieldTypes.writeRecordModel(row);
        for (Column<T> column : table.columns()) {
            model.withField(column.name(), type(column), one -> value(column, one));
        }
        return model;
    }

    private static FieldType type(Column<?> column) {
        return switch (column.type()) {
            case TEXT -> FieldTypes.STRING;
            case INTEGER -> FieldTypes.LONG;
            case DECIMAL -> FieldTypes.BIG_DECIMAL.withPrecisionScale(PRECISION, SCALE);
            case DATE -> FieldTypes.LOCAL_DATE;
        };
    }

    /** The cell as its column's type has it. */
    private static <T> @Nullable Object value(Column<T> column, T row) {
        String cell = column.cell(row);
        if (cell.isEmpty()) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> cell;
            case INTEGER -> Long.valueOf(cell);
            case DECIMAL -> fitting(new BigDecimal(cell));
            case DATE -> LocalDate.parse(cell);
        };
    }

    /** A number longer than a decimal of Parquet holds is left out there rather than rounded. */
    private static @Nullable BigDecimal fitting(BigDecimal value) {
        boolean fits = value.scale() <= SCALE && value.precision() - value.scale() <= PRECISION - SCALE;
        return fits ? value.setScale(SCALE) : null;
    }
}
