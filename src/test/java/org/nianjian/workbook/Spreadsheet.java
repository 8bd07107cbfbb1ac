package org.nianjian.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as its file has it: the cells of each sheet by their address, such as {@code B3}. */
record Spreadsheet(Map<String, Map<String, Cell>> sheets) {

    /** A cell's type ({@code n} or {@code inlineStr}), its text and its format. */
    record Cell(String type, String text, String format) {}

    static Spreadsheet read(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            Map<Integer, String> formats = formats(xml(archive, "xl/styles.xml"));
            NodeList names = xml(archive, "xl/workbook.xml").getElementsByTagName("sheet");
            Map<String, Map<String, Cell>> sheets = new LinkedHashMap<>();
            for (int i = 0; i < names.getLength(); i++) {
                Element page = xml(archive, "xl/worksheets/sheet" + (i + 1) + ".xml");
                if (page.getElementsByTagName("f").getLength() > 0) {
                    throw new AssertionError("a formula in " + names.item(i));
                }
                sheets.put(((Element) names.item(i)).getAttribute("name"), cells(page, formats));
            }
            return new Spreadsheet(sheets);
        }
    }

    Map<String, Cell> cells(String sheet) {
        return sheets.getOrDefault(sheet, Map.of());
    }

    Cell cell(String sheet, String address) {
        return cells(sheet).getOrDefault(address, new Cell("", "", ""));
    }

    String text(String sheet, String address) {
        return cell(sheet, address).text();
    }

    private static Map<String, Cell> cells(Element page, Map<Integer, String> formats) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        NodeList all = page.getElementsByTagName("c");
        for (int i = 0; i < all.getLength(); i++) {
            Element cell = (Element) all.item(i);
            String style = cell.getAttribute("s");
            String format = formats.getOrDefault(style.isEmpty() ? 0 : Integer.parseInt(style), "");
            cells.put(cell.getAttribute("r"), new Cell(cell.getAttribute("t"), cell.getTextContent(), format));
        }
        return cells;
    }

    private static Map<Integer, String> formats(Element styles) {
        Map<String, String> codes = new TreeMap<>();
        NodeList formats = styles.getElementsByTagName("numFmt");
        for (int i = 0; i < formats.getLength(); i++) {
            Element format = (Element) formats.item(i);
            codes.put(format.getAttribute("numFmtId"), format.getAttribute("formatCode"));
        }
        Map<Integer, String> byStyle = new TreeMap<>();
        NodeList styled = ((Element) styles.getElementsByTagName("cellXfs").item(0)).getElementsByTagName("xf");
        for (int i = 0; i < styled.getLength(); i++) {
            String id = ((Element) styled.item(i)).getAttribute("numFmtId");
            byStyle.put(i, codes.getOrDefault(id, id));
        }
        return byStyle;
    }

    private static Element xml(ZipFile archive, String name) throws IOException {
        try (InputStream in = archive.getInputStream(archive.getEntry(name))) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(name, e);
        }
    }
}
