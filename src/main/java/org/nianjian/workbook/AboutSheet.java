package org.nianjian.workbook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.nianjian.quantity.Lexicon;
import org.nianjian.release.CodeEntry;
import org.nianjian.release.Heading;
import org.nianjian.release.Table;
import org.nianjian.release.Tables;

/** The first sheet: what the others hold, what codes mean, how to cite. It tells neither a time nor a release's number. */
final class AboutSheet {
    private static final Lexicon TEXTS = Lexicon.ofProgram("/workbook/about.tsv", "key", "text");
    private static final int[] WIDTHS = {24, 22, 22, 90};

    private final Worksheet page;
    private int at;

    /** The sheet stands first, though what it tells is known last. */
    AboutSheet(Workbook workbook) {
        this.page = workbook.newWorksheet(Sheets.name("about"));
    }

    void write(List<SheetWriter.Written> sheets) {
        for (int column = 0; column < WIDTHS.length; column++) {
            page.width(column, WIDTHS[column]);
        }
        texts("title");
        texts("intro");
        texts("sheets");
        sheets.forEach(sheet -> row(sheet.name(), Long.toString(sheet.rows())));
        texts(sheets.stream().anyMatch(AboutSheet::split) ? "split" : "whole");
        texts("cells");
        codes("obs_status", CodeEntry.obsStatus());
        codes("bound", CodeEntry.bounds());
        codes("rule", CodeEntry.rules());
        texts("columns");
        columns();
        texts("cite");
    }

    private static boolean split(SheetWriter.Written sheet) {
        return sheet.name().contains(" ");
    }

    /** The texts under a key: a heading, then its paragraphs. */
    private void texts(String key) {
        for (Lexicon.Row row : TEXTS.rows()) {
            if (row.cell(0).equals(key)) {
                at++;
                page.inlineString(at, 0, row.cell(1));
                page.style(at, 0).bold().set();
                at++;
            } else if (row.cell(0).startsWith(key + ".")) {
                row(row.cell(1));
            }
        }
    }

    private void codes(String key, List<CodeEntry> codes) {
        texts(key);
        codes.forEach(code -> row(code.code(), code.nameZh(), code.nameEn(), code.meansZh()));
    }

    private void columns() {
        Set<String> names = new TreeSet<>();
        Stream.of(
                        Tables.OBSERVATIONS,
                        Tables.wide(List.of()),
                        Tables.INDICATORS,
                        Tables.REGIONS,
                        Tables.FINDINGS,
                        Tables.REVISIONS)
                .map(Table::names)
                .forEach(names::addAll);
        names.stream()
                .flatMap(name -> Heading.of(name).stream())
                .forEach(heading -> row(heading.nameZh(), heading.column(), "", heading.meansZh()));
    }

    private void row(String... cells) {
        for (int column = 0; column < cells.length; column++) {
            page.inlineString(at, column, cells[column]);
        }
        at++;
    }
}
