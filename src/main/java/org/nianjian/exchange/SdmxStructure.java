package org.nianjian.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.exchange.Codes.Name;
import org.nianjian.exchange.Component.Kind;
import org.nianjian.release.Column;

/**
 * The data structure definition of the observations, with its concepts, code lists and dataflow, as an SDMX-JSON 2.0
 * structure message. The message has no header: that would need the time at which it was made, and the same dataset gives
 * the same bytes.
 */
final class SdmxStructure {
    /** What STRUCTURE_ID says in each row. */
    static final String DATAFLOW = "NIANJIAN:YEARLY_REPORTS(1.0.0)";

    private static final String AGENCY = "NIANJIAN";
    private static final String VERSION = "1.0.0";
    private static final String STRUCTURE = "YEARLY_REPORTS";
    private static final String CONCEPTS = "CS_YEARLY_REPORTS";
    private static final String URN = "urn:sdmx:org.sdmx.infomodel.";
    private static final Name TITLE = new Name("政府年度报告指标", "Indicators of yearly government reports");
    private static final Name FREQUENCY = new Name("频率", "Frequency");

    private final List<Component> components;
    private final Codes codes;

    SdmxStructure(List<Component> components, Codes codes) {
        this.components = components;
        this.codes = codes;
    }

    /** The whole message. */
    Map<String, Object> message() {
        Map<String, Object> structure = artefact(STRUCTURE, TITLE);
        structure.put("dataStructureComponents", parts());
        Map<String, Object> flow = artefact(STRUCTURE, TITLE);
        flow.put("structure", URN + "datastructure.DataStructure=" + maintained(STRUCTURE));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dataStructures", List.of(structure));
        data.put("dataflows", List.of(flow));
        data.put("conceptSchemes", List.of(concepts()));
        data.put(
                "codelists",
                codes.lists().entrySet().stream()
                        .map(list -> codelist(list.getKey(), list.getValue()))
                        .toList());
        return Map.of("data", data);
    }

    private Map<String, Object> parts() {
        Map<String, Object> dimensions = list("DimensionDescriptor", "dimensions", of(Kind.DIMENSION));
        dimensions.put("timeDimension", of(Kind.TIME).get(0));
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("dimensionList", dimensions);
        parts.put("measureList", list("MeasureDescriptor", "measures", of(Kind.MEASURE)));
        parts.put("attributeList", list("AttributeDescriptor", "attributes", of(Kind.ATTRIBUTE)));
        return parts;
    }

    private static Map<String, Object> list(String id, String name, List<Map<String, Object>> members) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("id", id);
        list.put(name, members);
        return list;
    }

    private List<Map<String, Object>> of(Kind kind) {
        return components.stream()
                .filter(component -> component.kind() == kind)
                .map(SdmxStructure::component)
                .toList();
    }

    private static Map<String, Object> component(Component component) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("id", component.id());
        described.put("conceptIdentity", URN + "conceptscheme.Concept=" + maintained(CONCEPTS) + "." + component.id());
        described.put("localRepresentation", representation(component));
        if (component.kind() == Kind.ATTRIBUTE) {
            described.put("usage", "optional");
            described.put("attributeRelationship", Map.of("observation", Map.of()));
        }
        return described;
    }

    private static Map<String, Object> representation(Component component) {
        return component
                .codelist()
                .<Map<String, Object>>map(list -> Map.of("enumeration", URN + "codelist.Codelist=" + maintained(list)))
                .orElseGet(() -> Map.of("format", Map.of("dataType", type(component))));
    }

    private static String type(Component component) {
        return component.kind() == Kind.TIME
                ? "GregorianYear"
                : type(component.column().type());
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "String";
            case INTEGER -> "Integer";
            case DECIMAL -> "Decimal";
            case DATE -> "GregorianDay";
        };
    }

    private Map<String, Object> concepts() {
        Map<String, Object> scheme = artefact(CONCEPTS, TITLE);
        scheme.put("concepts", components.stream().map(SdmxStructure::concept).toList());
        return scheme;
    }

    private static Map<String, Object> concept(Component component) {
        Name name = component
                .heading()
                .map(heading -> new Name(heading.nameZh(), component.id()))
                .orElse(FREQUENCY);
        Map<String, Object> concept = named(component.id(), name);
        component.heading().ifPresent(heading -> concept.put("descriptions", Map.of("en", heading.meansEn())));
        return concept;
    }

    private static Map<String, Object> codelist(String id, Map<String, Name> members) {
        Map<String, Object> list = artefact(id, new Name(id, id));
        list.put(
                "codes",
                members.entrySet().stream()
                        .map(code -> named(code.getKey(), code.getValue()))
                        .toList());
        return list;
    }

    private static Map<String, Object> artefact(String id, Name name) {
        Map<String, Object> artefact = named(id, name);
        artefact.put("agencyID", AGENCY);
        artefact.put("version", VERSION);
        return artefact;
    }

    private static Map<String, Object> named(String id, Name name) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("zh", name.zh());
        names.put("en", name.en());
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("id", id);
        named.put("name", name.zh());
        named.put("names", names);
        return named;
    }

    private static String maintained(String id) {
        return AGENCY + ':' + id + '(' + VERSION + ')';
    }
}
