package org.nianjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.release.Column;
import org.nianjian.release.Table;
import org.nianjian.release.Tables;

/** The published Parquet files read by hyparquet, which shares no code with what wrote them. */
class ParquetViewer {
    private static final String CELL = "\u001f";
    private static final String ROW = "\u001e";

    private static final String SCRIPT = """
            import { gunzipSync } from 'node:zlib'
            import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
            const file = await asyncBufferFromFile(process.argv[2])
            const compressors = { GZIP: (bytes) => gunzipSync(bytes) }
            const rows = await parquetReadObjects({ file, compressors })
            const text = (cell) => cell === null || cell === undefined ? ''
                : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
            process.stdout.write(Object.keys(rows[0]).join('\\x1f') + '\\x1e')
            for (const row of rows) process.stdout.write(Object.values(row).map(text).join('\\x1f') + '\\x1e')
            """;

    @TempDir
    private static Path folder = Path.of("");

    @Test
    void hyparquetReadsEveryCell() throws Exception {
        PublishedSample sample = PublishedSample.publish(folder);
        Path script = Files.writeString(Path.of("target/npm/read-parquet.mjs"), SCRIPT);

        assertReads(sample, script, "observations", Tables.OBSERVATIONS);
        assertReads(sample, script, "mentions", Tables.MENTIONS);
    }

    private static void assertReads(PublishedSample sample, Path script, String name, Table<?> table) throws Exception {
        List<List<String>> expected = sample.cells(name + ".csv");
        String file = sample.file(name + ".parquet").toString();
        String printed =
                PublishedSample.run(folder, "node", script.toAbsolutePath().toString(), file);
        List<List<String>> rows = Arrays.stream(printed.split(ROW, -1))
                .filter(row -> !row.isEmpty())
                .map(row -> List.of(row.split(CELL, -1)))
                .toList();

        assertThat(rows).hasSameSizeAs(expected).first().isEqualTo(expected.get(0));
        for (int i = 1; i < rows.size(); i++) {
            assertThat(comparable(rows.get(i), table))
                    .as(name + " row " + i)
                    .isEqualTo(comparable(expected.get(i), table));
        }
    }

    /** Numbers as JavaScript holds them; it has no decimals. */
    private static List<String> comparable(List<String> row, Table<?> table) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> table.columns().get(i).type() == Column.Type.DECIMAL ? number(row.get(i)) : row.get(i))
                .toList();
    }

    private static String number(String cell) {
        return cell.isEmpty() ? "" : Double.toString(new BigDecimal(cell).doubleValue());
    }
}
