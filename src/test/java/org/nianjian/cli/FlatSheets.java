package org.nianjian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A spreadsheet as LibreOffice has it, from its flat XML: the cells of each sheet, row by row. */
final class FlatSheets {
    private static final int NO_DATA = 1000;

    private final Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
    private final XMLStreamReader xml;
    private List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();

    /**
     * A cell.
     *
     * @param type {@code string}, {@code float}, {@code date} …, empty for an empty cell
     * @param formula empty where it has none
     */
    record Cell(String type, String value, String formula) {}

    private FlatSheets(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Map<String, List<List<Cell>>> read(Path file) throws IOException, XMLStreamException {
        try (InputStream in = Files.newInputStream(file)) {
            FlatSheets sheets =
                    new FlatSheets(XMLInputFactory.newDefaultFactory().createXMLStreamReader(in));
            sheets.read();
            return sheets.sheets;
        }
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table" -> {
                        rows = new ArrayList<>();
                        sheets.put(attribute("name"), rows);
                    }
                    case "table-row" -> {
                        row = new ArrayList<>();
                        int times = times("number-rows-repeated");
                        for (int i = 0; i < times; i++) {
                            rows.add(row);
                        }
                    }
                    case "table-cell" -> cell();
                    default -> {}
                }
            }
        }
    }

    private void cell() throws XMLStreamException {
        String type = attribute("value-type");
        String exact = type.equals("date") ? attribute("date-value") : attribute("value");
        String formula = attribute("formula");
        int times = times("number-columns-repeated");
        String text = text();
        Cell cell = new Cell(type, exact.isEmpty() ? text : exact, formula);
        for (int i = 0; i < times; i++) {
            row.add(cell);
        }
    }

    /** What stands in the cell, its paragraphs on a line each. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "p" -> text.append(paragraphs++ > 0 ? "\n" : "");
                    case "s" -> text.append(" ".repeat(times("c")));
                    case "tab" -> text.append('\t');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && paragraphs > 0 && depth > 1) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** Empty rows and cells to the sheet's end are not repeated. */
    private int times(String name) {
        String times = attribute(name);
        int count = times.isEmpty() ? 1 : Integer.parseInt(times);
        return count < NO_DATA ? count : 0;
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && !String.valueOf(xml.getAttributePrefix(i)).equals("calcext")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
