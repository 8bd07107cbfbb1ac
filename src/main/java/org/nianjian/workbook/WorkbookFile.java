package org.nianjian.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.nianjian.release.Dataset;
import org.nianjian.release.IndicatorRow;
import org.nianjian.release.ReleaseFile;
import org.nianjian.release.ReleasePart;
import org.nianjian.release.Tables;
import org.nianjian.release.WideRows;

/**
 * The form of a release for whoever works in Excel or WPS: {@code dataset.xlsx}. No cell holds a formula; every text is
 * the one of the CSVs.
 */
public final class WorkbookFile implements ReleasePart {
    static final String FILE = "dataset.xlsx";

    private static final String MAKER = "nianjian";
    private static final int COMPRESSION = 2;

    private final int rowsPerSheet;

    /** With sheets as long as a spreadsheet can open. */
    public WorkbookFile() {
        this(Worksheet.MAX_ROWS - SheetWriter.HEADER_ROWS);
    }

    /** {@code rowsPerSheet} rows of data go into a sheet at most. */
    WorkbookFile(int rowsPerSheet) {
        this.rowsPerSheet = rowsPerSheet;
    }

    @Override
    public List<ReleaseFile> write(Path folder, Dataset dataset) {
        Path file = folder.resolve(FILE);
        long rows;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
                Workbook workbook = new Workbook(out, MAKER, null)) {
            workbook.setCompressionLevel(COMPRESSION);
            rows = write(workbook, dataset);
            // What follows the sheets is small; unpacked, the time in it can be found.
            workbook.setCompressionLevel(0);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        CreationTime.fix(file);
        return List.of(ReleaseFile.of(folder, FILE, rows));
    }

    /** All sheets; tells how many observations there are. */
    private long write(Workbook workbook, Dataset dataset) throws IOException {
        AboutSheet about = new AboutSheet(workbook);
        SheetWriter writer = new SheetWriter(workbook, rowsPerSheet);
        List<SheetWriter.Written> written = new ArrayList<>(observations(writer, dataset));
        long rows = written.stream().mapToLong(SheetWriter.Written::rows).sum();
        written.addAll(write(writer, Sheets.wide(dataset.indicators()), WideRows.of(dataset.observations())));
        written.addAll(write(
                writer, Sheets.of("indicators", Tables.INDICATORS), IndicatorRow.all(dataset.indicators()).stream()));
        written.addAll(write(writer, Sheets.of("regions", Tables.REGIONS), dataset.regions()));
        written.addAll(write(
                writer,
                Sheets.of("findings", Tables.FINDINGS),
                dataset.findings().sorted(Tables.FINDINGS.order())));
        written.addAll(write(writer, Sheets.of("revisions", Tables.REVISIONS), dataset.revisions()));
        about.write(written);
        return rows;
    }

    private List<SheetWriter.Written> observations(SheetWriter writer, Dataset dataset) throws IOException {
        SortedMap<Integer, Long> years = dataset.observationsByYear();
        long all = years.values().stream().mapToLong(Long::longValue).sum();
        if (all <= rowsPerSheet) {
            return write(writer, Sheets.observations(""), dataset.observations());
        }
        List<SheetWriter.Written> written = new ArrayList<>();
        for (int year : years.keySet()) {
            written.addAll(write(writer, Sheets.observations(" " + year), dataset.observations(year)));
        }
        return written;
    }

    private static <T> List<SheetWriter.Written> write(SheetWriter writer, Sheet<T> sheet, Stream<T> rows)
            throws IOException {
        try (rows) {
            return writer.write(sheet, rows.iterator());
        }
    }
}
