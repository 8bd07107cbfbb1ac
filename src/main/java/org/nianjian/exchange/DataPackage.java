package org.nianjian.exchange;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.indicator.Indicator;
import org.nianjian.quantity.Lexicon;
import org.nianjian.release.Caption;
import org.nianjian.release.Column;
import org.nianjian.release.Dataset;
import org.nianjian.release.Heading;
import org.nianjian.release.ReleaseFile;
import org.nianjian.release.ReleasePart;
import org.nianjian.release.Table;
import org.nianjian.release.Tables;

/**
 * {@code datapackage.json}: the CSVs as a Tabular Data Package of Frictionless Data, with the type and meaning of each
 * column, keys and foreign keys. Keys and what points where stand in {@code exchange/resources.tsv}. It names no
 * hash: {@code release.json} does, and may differ where the data do not.
 */
public final class DataPackage implements ReleasePart {
    private static final String FILE = "datapackage.json";
    private static final String RESOURCE = "tabular-data-resource";
    private static final Lexicon TABLE = Lexicon.ofProgram("/exchange/resources.tsv", "file", "key", "references");

    @Override
    public List<ReleaseFile> write(Path folder, Dataset dataset) {
        List<Indicator> indicators = dataset.indicators();
        List<String> codes = indicators.stream().map(Indicator::code).toList();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("profile", "tabular-data-package");
        document.put("name", "nianjian");
        document.put("title", "政府年度报告指标数据集");
        document.put(
                "description",
                "Figures of yearly reports of Chinese government agencies, each led back to the sentence it stands in.");
        document.put(
                "licenses",
                List.of(entry(
                        "name", "other-pd", "title", "Documents of state organs, article 5 of China's Copyright Law")));
        document.put(
                "sources",
                List.of(
                        entry("title", "The agencies' reports, named in reports.csv", "path", "reports.csv"),
                        entry("title", "GB/T 2260, the codes of administrative divisions", "path", "regions.csv")));
        document.put(
                "resources",
                Tables.published(codes).stream()
                        .map(table -> resource(table, indicators))
                        .toList());
        return List.of(Json.write(folder, FILE, document));
    }

    private static Map<String, Object> resource(Table<?> table, List<Indicator> indicators) {
        Lexicon.Row row = TABLE.rows().stream()
                .filter(one -> one.cell(0).equals(table.fileName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("exchange/resources.tsv has no " + table.fileName()));
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name(table.fileName()));
        resource.put("path", table.fileName());
        resource.put("profile", RESOURCE);
        Caption.all().stream()
                .filter(caption -> caption.table().equals(name(table.fileName())))
                .forEach(caption -> {
                    resource.put("title", caption.nameZh());
                    resource.put("description", caption.meansEn());
                });
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", dialect());
        resource.put("schema", schema(table, row, indicators));
        return resource;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("header", true);
        return dialect;
    }

    private static Map<String, Object> schema(Table<?> table, Lexicon.Row row, List<Indicator> indicators) {
        List<String> key = row.words(1);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                table.columns().stream()
                        .map(column -> field(column, key, indicators))
                        .toList());
        schema.put("missingValues", List.of(""));
        if (!key.isEmpty()) {
            schema.put("primaryKey", key);
        }
        List<Map<String, Object>> references =
                row.words(2).stream().map(DataPackage::reference).toList();
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        return schema;
    }

    /** {@code ref_area=regions.csv}: the column points to the column of the same name there. */
    private static Map<String, Object> reference(String written) {
        String[] parts = written.split("=", 2);
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("fields", parts[0]);
        reference.put("reference", entry("resource", name(parts[1]), "fields", parts[0]));
        return reference;
    }

    private static Map<String, Object> field(Column<?> column, List<String> key, List<Indicator> indicators) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        Heading.of(column.name())
                .ifPresentOrElse(
                        heading -> {
                            field.put("title", heading.nameZh());
                            field.put("description", heading.meansEn());
                        },
                        () -> indicators.stream()
                                .filter(one -> one.code().equals(column.name()))
                                .forEach(one -> {
                                    field.put("title", one.nameZh());
                                    field.put("description", one.nameEn() + ", in " + one.unit());
                                }));
        if (key.contains(column.name())) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case DATE -> "date";
        };
    }

    private static String name(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static Map<String, Object> entry(String first, String value, String second, String other) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(first, value);
        entry.put(second, other);
        return entry;
    }
}
