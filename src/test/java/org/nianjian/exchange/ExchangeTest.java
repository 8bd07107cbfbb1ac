package org.nianjian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jerolba.carpet.CarpetReader;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.quantity.Bound;
import org.nianjian.quantity.Lexicon;
import org.nianjian.reconcile.ObsStatus;
import org.nianjian.reconcile.Rule;
import org.nianjian.release.Column;
import org.nianjian.release.Dataset;
import org.nianjian.release.ReleaseFile;
import org.nianjian.release.ReleaseWriter;
import org.nianjian.release.Samples;
import org.nianjian.release.Table;
import org.nianjian.release.Tables;

/** Holds each form to the CSVs cell by cell. */
class ExchangeTest {
    private static final String LONG = "1234567890123456789012345678.5";

    @TempDir
    private Path folder;

    private List<ReleaseFile> files = List.of();

    @BeforeEach
    void writeAll() {
        files = written(Samples.of("2500.5"));
    }

    @Test
    void eachFileIsToldWithItsRows() {
        assertThat(files)
                .extracting(ReleaseFile::name, ReleaseFile::rows)
                .containsExactly(
                        tuple("sdmx/observations.csv", 4L),
                        tuple("sdmx/structure.json", 0L),
                        tuple("observations.parquet", 4L),
                        tuple("mentions.parquet", 2L),
                        tuple("datapackage.json", 0L));
    }

    @Test
    void sdmxCsvHasEveryCellOfTheObservations() throws IOException {
        List<CSVRecord> expected = rows("observations.csv");
        List<CSVRecord> rows = rows("sdmx/observations.csv");

        for (String column : Tables.OBSERVATIONS.names()) {
            String concept = column.toUpperCase(Locale.ROOT);
            if (rows.get(0).isMapped(concept)) {
                assertThat(rows).extracting(row -> row.get(concept)).as(concept).isEqualTo(cells(expected, column));
            } else {
                assertThat(column).isIn("ref_area_name", "indicator_name");
            }
        }
    }

    @Test
    void sdmxCsvBeginsWithItsStructureAndWithoutAMark() throws IOException {
        assertThat(Files.readString(folder.resolve("sdmx/observations.csv")))
                .startsWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,")
                .contains("\r\ndataflow,NIANJIAN:YEARLY_REPORTS(1.0.0),I,A,371000,");
    }

    @Test
    void sdmxCsvHasTheComponentsOfItsStructureInTheirOrder() throws IOException {
        JsonNode parts = structure().at("/dataStructures/0/dataStructureComponents");
        List<String> components = Stream.of(
                        ids(parts.at("/dimensionList/dimensions")),
                        List.of(parts.at("/dimensionList/timeDimension/id").asText()),
                        ids(parts.at("/measureList/measures")),
                        ids(parts.at("/attributeList/attributes")))
                .flatMap(List::stream)
                .toList();

        assertThat(List.of(Files.readAllLines(folder.resolve("sdmx/observations.csv"))
                        .get(0)
                        .split(",")))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("STRUCTURE", "STRUCTURE_ID", "ACTION"), components.stream())
                                .toList());
        assertThat(ids(structure().at("/conceptSchemes/0/concepts"))).containsExactlyElementsOf(components);
    }

    @Test
    void everyCodeOfSdmxCsvStandsInItsList() throws IOException {
        List<CSVRecord> rows = rows("sdmx/observations.csv");
        Map<String, List<String>> lists = StreamSupport.stream(
                        structure().at("/codelists").spliterator(), false)
                .collect(Collectors.toMap(list -> list.get("id").asText(), list -> ids(list.get("codes"))));
        List<Component> coded = Component.all().stream()
                .filter(one -> one.codelist().isPresent())
                .toList();

        assertThat(coded).hasSize(7);
        for (Component component : coded) {
            assertThat(lists.get(component.codelist().orElseThrow()))
                    .as(component.id())
                    .containsAll(cells(rows, component.id()))
                    .allMatch(code -> code.matches("[A-Za-z0-9_@$-]+"));
        }
    }

    @Test
    void everyCodeOfTheProgramHasItsNames() {
        Map<String, Map<String, Codes.Name>> lists = new Codes(List.of()).lists();
        Set<String> kinds = Lexicon.ofProgram("/report/agency_kinds.tsv", "word", "kind", "reason").rows().stream()
                .map(row -> row.cell(1))
                .collect(Collectors.toSet());

        assertThat(lists.get("CL_AGENCY_KIND"))
                .containsKeys(kinds.toArray(String[]::new))
                .containsKey("other");
        assertThat(lists.get("CL_BOUND")).containsOnlyKeys(names(Bound.values()));
        assertThat(lists.get("CL_RULE")).containsOnlyKeys(names(Rule.values()));
        assertThat(lists.get("CL_OBS_STATUS")).containsOnlyKeys(names(ObsStatus.values()));
    }

    @Test
    void parquetHasEveryCellOfTheCsv() throws IOException {
        assertSame("observations", Tables.OBSERVATIONS);
        assertSame("mentions", Tables.MENTIONS);
    }

    @Test
    void aNumberLongerThanADecimalIsLeftOutOfParquet() throws IOException {
        Dataset dataset = Samples.of(LONG);
        Path other = Files.createDirectory(folder.resolve("long"));
        new ParquetFiles().write(other, dataset);

        assertThat(parquet(other.resolve("mentions.parquet")))
                .extracting(row -> row.get("value"))
                .containsExactly(null, new BigDecimal("7.000000000000"));
    }

    @Test
    void whatHasNoOrderInAParquetFooterIsSorted() throws IOException {
        try (ParquetFileReader reader =
                ParquetFileReader.open(new LocalInputFile(folder.resolve("observations.parquet")))) {
            assertThat(reader.getFooter().getBlocks())
                    .hasSize(1)
                    .allSatisfy(block -> assertThat(block.getColumns())
                            .hasSize(Tables.OBSERVATIONS.names().size()));
        }
        assertThat(ParquetFooter.encodings(folder.resolve("observations.parquet")))
                .hasSize(Tables.OBSERVATIONS.names().size())
                .allSatisfy(
                        encodings -> assertThat(encodings).hasSizeGreaterThan(1).isSorted());
    }

    @Test
    void theDataPackageHoldsToTheSpecification() throws IOException {
        JsonSchema profile;
        try (InputStream schema = ExchangeTest.class.getResourceAsStream("/exchange/tabular-data-package.json")) {
            profile = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema);
        }

        assertThat(profile.validate(json("datapackage.json"))).isEmpty();
        assertThat(profile.validate(new ObjectMapper().readTree("{\"profile\": \"tabular-data-package\"}")))
                .isNotEmpty();
    }

    @Test
    void theDataPackageDescribesEveryCsvOfTheRelease() throws IOException {
        JsonNode resources = json("datapackage.json").get("resources");
        try (Stream<Path> entries = Files.list(folder.resolve("current"))) {
            assertThat(entries.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(values(resources, "path"));
        }
        assertThat(values(resources, "title")).doesNotContain("");
        for (JsonNode resource : resources) {
            String file = resource.get("path").asText();
            String header = Files.readAllLines(folder.resolve(file)).get(0).replace("\uFEFF", "");
            JsonNode schema = resource.get("schema");

            assertThat(values(schema.get("fields"), "name")).as(file).containsExactly(header.split(","));
            assertThat(values(schema.get("fields"), "title")).doesNotContain("");
            for (JsonNode key : schema.path("primaryKey")) {
                assertThat(header.split(",")).contains(key.asText());
            }
            for (JsonNode reference : schema.path("foreignKeys")) {
                assertThat(header.split(",")).contains(reference.get("fields").asText());
                assertThat(values(resources, "name"))
                        .contains(reference.at("/reference/resource").asText());
            }
        }
    }

    private List<ReleaseFile> written(Dataset dataset) {
        new ReleaseWriter(folder).publish(1, dataset);
        return Stream.of(new SdmxFiles(), new ParquetFiles(), new DataPackage())
                .flatMap(part -> part.write(folder, dataset).stream())
                .toList();
    }

    private void assertSame(String name, Table<?> table) throws IOException {
        List<CSVRecord> expected = rows(name + ".csv");
        List<Map<String, Object>> rows = parquet(folder.resolve(name + ".parquet"));

        assertThat(rows).hasSameSizeAs(expected).hasSizeGreaterThan(1);
        table.columns()
                .forEach(column -> assertThat(rows)
                        .as(column.name())
                        .extracting(row -> text(row.get(column.name()), column.type()))
                        .isEqualTo(cells(expected, column.name())));
    }

    private static String text(@Nullable Object value, Column.Type type) {
        if (value == null) {
            return "";
        }
        return type == Column.Type.DECIMAL ? Tables.number((BigDecimal) value) : value.toString();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parquet(Path file) throws IOException {
        List<?> rows = new CarpetReader<>(file.toFile(), Map.class).toList();
        return (List<Map<String, Object>>) rows;
    }

    private List<CSVRecord> rows(String name) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = Files.readString(folder.resolve(name)).replace("\uFEFF", "");
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        }
    }

    private static List<String> cells(List<CSVRecord> rows, String column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private JsonNode structure() throws IOException {
        return json("sdmx/structure.json").get("data");
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(name).toFile());
    }

    private static List<String> ids(JsonNode members) {
        return values(members, "id");
    }

    private static List<String> values(JsonNode members, String name) {
        return StreamSupport.stream(members.spliterator(), false)
                .map(member -> member.path(name).asText())
                .toList();
    }

    private static String[] names(Object[] values) {
        return Stream.of(values).map(Object::toString).toArray(String[]::new);
    }
}
