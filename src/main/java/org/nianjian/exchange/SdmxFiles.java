package org.nianjian.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianjian.release.Column;
import org.nianjian.release.Dataset;
import org.nianjian.release.ObservationRow;
import org.nianjian.release.ReleaseFile;
import org.nianjian.release.ReleasePart;
import org.nianjian.release.Table;
import org.nianjian.release.TableFile;
import org.nianjian.release.Tables;

/**
 * The observations as SDMX-CSV 2.0 with their structure in SDMX-JSON 2.0, below {@code sdmx/}: what a statistics
 * platform takes in.
 */
public final class SdmxFiles implements ReleasePart {
    private static final String FOLDER = "sdmx";

    private final List<Component> components = Component.all();
    private final Table<ObservationRow> table =
            new Table<>(FOLDER + "/observations.csv", columns(components), Tables.OBSERVATIONS.order());

    @Override
    public List<ReleaseFile> write(Path folder, Dataset dataset) {
        Path own = folder.resolve(FOLDER);
        try {
            Files.createDirectories(own);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + own, e);
        }
        Codes codes = new Codes(dataset.indicators());
        try (Stream<ObservationRow> rows = dataset.observations()) {
            ReleaseFile data =
                    TableFile.writeUnmarked(folder, table, rows.peek(codes::add).iterator());
            ReleaseFile structure =
                    Json.write(folder, FOLDER + "/structure.json", new SdmxStructure(components, codes).message());
            return List.of(data, structure);
        }
    }

    /** The columns that name the structure and what is done with a row, then each component. */
    private static List<Column<ObservationRow>> columns(List<Component> components) {
        List<Column<ObservationRow>> columns = new ArrayList<>();
        columns.add(new Column.Text<>("STRUCTURE", row -> "dataflow"));
        columns.add(new Column.Text<>("STRUCTURE_ID", row -> SdmxStructure.DATAFLOW));
        columns.add(new Column.Text<>("ACTION", row -> "I"));
        components.forEach(component -> columns.add(new Column.Renamed<>(component.id(), component.column())));
        return columns;
    }
}
