package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the table of quirks and checks it wholly; a mistake is told with file and line. */
final class QuirkTable {
    private static final String HEADER = "id\tref_area\tindicator\tsays\texample\tcause";
    private static final String GIVES = " → ";
    private static final Pattern REGION = Pattern.compile("\\d{6}(_Z\\d\\d)?");

    private QuirkTable() {}

    /**
     * Reads the table.
     *
     * @param codes the codes of the catalogue's entries
     */
    static List<Quirk> read(String table, Set<String> codes) {
        List<String> lines = table.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw wrong(1, "the header must be " + HEADER.replace("\t", ", "));
        }
        List<Quirk> quirks = new ArrayList<>();
        String last = "";
        for (int line = 2; line <= lines.size(); line++) {
            Quirk quirk = quirk(lines.get(line - 1).split("\t", -1), codes, line);
            if (quirk.id().compareTo(last) <= 0) {
                throw wrong(line, "the ids must be sorted, each there once: " + quirk.id() + " after " + last);
            }
            last = quirk.id();
            quirks.add(quirk);
        }
        return List.copyOf(quirks);
    }

    private static Quirk quirk(String[] cells, Set<String> codes, int line) {
        if (cells.length != 6 || List.of(cells).stream().anyMatch(String::isBlank)) {
            throw wrong(line, "six columns are needed, none empty");
        }
        if (!REGION.matcher(cells[1]).matches()) {
            throw wrong(line, "ref_area must be a region's six digits, not " + cells[1]);
        }
        if (!codes.contains(cells[2])) {
            throw wrong(line, "no indicator has the code " + cells[2]);
        }
        int arrow = cells[4].lastIndexOf(GIVES);
        if (arrow < 0) {
            throw wrong(line, "the example must be written SENTENCE" + GIVES + "NUMBER");
        }
        String value = value(cells[4].substring(arrow + GIVES.length()), line);
        String example = cells[4].substring(0, arrow);
        return new Quirk(cells[0], cells[1], cells[2], saying(cells[3], line), example, value, line);
    }

    private static Saying saying(String says, int line) {
        try {
            return Saying.parse(says);
        } catch (IllegalArgumentException e) {
            throw wrong(line, String.valueOf(e.getMessage()));
        }
    }

    private static String value(String number, int line) {
        try {
            return new BigDecimal(number).toPlainString();
        } catch (NumberFormatException e) {
            throw wrong(line, "the value of an example must be a number, not " + number);
        }
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException(Catalogue.QUIRKS + " line " + line + ": " + what);
    }
}
